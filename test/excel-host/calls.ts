import { isArray, isObject, type Json } from "./protocol/json";

/** What office.js calls besides batches, by the numbers of its own tables. */
const KINDS = {
  75: "load-settings",
  76: "save-settings",
  93: "batch",
  94: "command-completed",
} as const;

/** One call: its kind (null for one that is not played) and what it was given. */
export type Call = {
  readonly kind: (typeof KINDS)[keyof typeof KINDS] | null;
  readonly parts: readonly Json[];
};

/** Reads the data of an executeMethod request. */
export function callOf(data: Json): Call {
  const fields = isObject(data) ? data : {};
  const method = isObject(fields["DdaMethod"]) ? fields["DdaMethod"]["DispatchId"] : null;
  const parts = Object.entries(fields).flatMap(([name, value]) =>
    name === "DdaMethod" || value === undefined ? [] : [value],
  );
  const kind = typeof method === "number" && method in KINDS ? KINDS[method as 93] : null;
  if (kind === null) return { kind, parts: [data] };
  const [first] = parts;
  return { kind, parts: isArray(first) ? first : parts };
}
