import { isArray, isObject, type Json, type JsonObject } from "./protocol/json";

/** What office.js calls besides batches, by the numbers of its own tables. */
const KINDS: ReadonlyMap<number, NonNullable<Call["kind"]>> = new Map([
  [76, "save-settings"],
  [93, "batch"],
  [94, "command-completed"],
]);

/** One call: its kind (null for one that is not played) and what it was given. */
export type Call = {
  readonly kind: "save-settings" | "batch" | "command-completed" | null;
  readonly parts: readonly Json[];
};

/** Reads the data of an executeMethod request. */
export function callOf(data: Json): Call {
  const fields = isObject(data) ? data : {};
  const method = isObject(fields["DdaMethod"]) ? fields["DdaMethod"]["DispatchId"] : null;
  const kind = KINDS.get(Number(method)) ?? null;
  if (kind === null) return { kind, parts: [data] };
  return { kind, parts: partsOf(kind, fields) };
}

function partsOf(kind: NonNullable<Call["kind"]>, fields: JsonObject): readonly Json[] {
  if (kind === "command-completed") return [fields["0"] ?? null, fields["1"] ?? null];
  const settings = isObject(fields["DdaSettingsMethod"]) ? fields["DdaSettingsMethod"] : {};
  const parts = kind === "save-settings" ? settings["Properties"] : fields["ArrayData"];
  return isArray(parts) ? parts : [];
}
