import { ok, type Result } from "../../../core/result";
import type { SheetSnapshot } from "../../../sheets/snapshot";
import type { ExcelFault } from "../door/excel-fault";
import { readFromExcel } from "../door/read-from-excel";
import type { Door } from "../door/run-in-excel";
import { queueDetails, type Details } from "./outline-details";
import type { ReadMemory } from "./read-memory";
import type { SheetOutline } from "./sheet-outline";

/** A workbook without its cells; sheets in tab order. */
export type WorkbookOutline = {
  readonly sheets: readonly SheetOutline[];
  readonly isStructureLocked: boolean;
};

const LABEL = "outline";
const TOO_MANY_MERGES = "getMergedAreasOrNullObject";

/**
 * The outline of the workbook: in one request where the sheets that were there last time still are all, else in
 * two.
 */
export async function readOutline(
  door: Door,
  memory: ReadMemory,
  signal?: AbortSignal,
): Promise<Result<WorkbookOutline, ExcelFault>> {
  const known = memory.sheets.map(({ id }) => id);
  const outline = await outlineOf(door, known, memory, signal);
  if (outline.ok) return outline;
  // A sheet that is gone fails the whole request: then the list comes first.
  if (outline.error.kind === "missing") return outlineOf(door, [], memory, signal);
  if (!hasTooManyMerges(outline.error) || memory.hasManyMerges) return outline;
  memory.hasManyMerges = true;
  return outlineOf(door, known, memory, signal);
}

async function outlineOf(
  door: Door,
  known: readonly string[],
  memory: ReadMemory,
  signal: AbortSignal | undefined,
): Promise<Result<WorkbookOutline, ExcelFault>> {
  const read = <Answer>(queue: (context: Excel.RequestContext) => () => Answer) =>
    readFromExcel(door, LABEL, queue, signal, hasTooManyMerges);
  const first = await read((context) => queueOutline(context, known, memory));
  if (!first.ok) return first;
  const { listed, isStructureLocked, details } = first.value;
  const unknown = listed.map(({ id }) => id).filter((id) => !details.has(id));
  const none = ok<ReadonlyMap<string, Details>>(new Map());
  const more =
    unknown.length === 0 ? none : await read((context) => queueDetails(context, unknown, memory));
  if (!more.ok) return more;
  const sheets = listed.flatMap((sheet): SheetOutline[] => {
    const found = details.get(sheet.id) ?? more.value.get(sheet.id);
    return found === undefined ? [] : [{ ...sheet, ...found }];
  });
  memory.sheets = sheets.map(({ id, name }) => ({ id, name }));
  return ok({ sheets, isStructureLocked });
}

function queueOutline(context: Excel.RequestContext, known: readonly string[], memory: ReadMemory) {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  protection.load("protected");
  const details = queueDetails(context, known, memory);
  return () => ({
    listed: worksheets.items.map(listedOf),
    isStructureLocked: protection.protected,
    details: details(),
  });
}

function listedOf({ id, name, visibility }: Excel.Worksheet) {
  return { id, name, visibility: visibilityOf(visibility) };
}

function hasTooManyMerges({ member }: ExcelFault): boolean {
  return member.includes(TOO_MANY_MERGES);
}

function visibilityOf(visibility: string): SheetSnapshot["visibility"] {
  if (visibility === "VeryHidden") return "very-hidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}
