import { ok, type Result } from "../../../core/result";
import type { SheetSnapshot } from "../../../sheets/snapshot";
import type { ExcelFault } from "../door/excel-fault";
import { readFromExcel } from "../door/read-from-excel";
import type { Door } from "../door/run-in-excel";
import { learn, type Densities } from "./densities";
import { placeOf, type UsedArea } from "./used-area";

/** A sheet without its cells: what has to be known before they can be asked for in messages that are small enough. */
export type SheetOutline = {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly isProtected: boolean;
  /** Where values stand, formats alone are nothing; null for an empty sheet. */
  readonly used: UsedArea | null;
  /** Whether no row of the used area is hidden, all are, or only some. */
  readonly hidden: "none" | "all" | "some";
  readonly mergeCount: number;
  readonly tables: readonly { readonly id: string; readonly name: string }[];
};

/** A workbook without its cells; sheets in tab order. */
export type WorkbookOutline = {
  readonly sheets: readonly SheetOutline[];
  readonly isStructureLocked: boolean;
};

type Listed = Pick<SheetOutline, "id" | "name" | "visibility">;
type Details = Omit<SheetOutline, keyof Listed>;

const LABEL = "outline";

/** What earlier readings know: the ids of the sheets that were there, and how long their cells were. */
export type Known = { readonly sheetIds: readonly string[]; readonly densities: Densities };

/** The first rows of a sheet of which nothing is known: their length tells how many fit into a message. */
const SAMPLE = "A1:AX60";

/**
 * The outline of the workbook: in one request where the sheets that were there last time still are all, else in
 * two.
 */
export async function readOutline(
  door: Door,
  known: Known,
  signal?: AbortSignal,
): Promise<Result<WorkbookOutline, ExcelFault>> {
  const first = await readFromExcel(door, LABEL, (context) => queueOutline(context, known), signal);
  // A sheet that is gone fails the whole request: then the list comes first.
  const isGone = !first.ok && first.error.kind === "missing" && known.sheetIds.length > 0;
  if (isGone) return readOutline(door, { ...known, sheetIds: [] }, signal);
  if (!first.ok) return first;
  const { listed, isStructureLocked, details } = first.value;
  const unknown = listed.map(({ id }) => id).filter((id) => !details.has(id));
  const more = await readDetails(door, { ...known, sheetIds: unknown }, signal);
  if (!more.ok) return more;
  const sheets = listed.flatMap((sheet): SheetOutline[] => {
    const found = details.get(sheet.id) ?? more.value.get(sheet.id);
    return found === undefined ? [] : [{ ...sheet, ...found }];
  });
  return ok({ sheets, isStructureLocked });
}

async function readDetails(
  door: Door,
  known: Known,
  signal: AbortSignal | undefined,
): Promise<Result<ReadonlyMap<string, Details>, ExcelFault>> {
  if (known.sheetIds.length === 0) return ok(new Map());
  return readFromExcel(door, LABEL, (context) => queueDetails(context, known), signal);
}

function queueOutline(context: Excel.RequestContext, known: Known) {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  protection.load("protected");
  const details = queueDetails(context, known);
  return () => ({
    listed: worksheets.items.map(listedOf),
    isStructureLocked: protection.protected,
    details: details(),
  });
}

function listedOf({ id, name, visibility }: Excel.Worksheet): Listed {
  return { id, name, visibility: visibilityOf(visibility) };
}

function queueDetails(context: Excel.RequestContext, { sheetIds, densities }: Known) {
  const sheets = sheetIds.map((id) => ({
    id,
    parts: queueSheet(context.workbook, id),
    sample: densities.has(id) ? null : queueSample(context.workbook, id),
  }));
  return (): ReadonlyMap<string, Details> => {
    for (const { id, sample } of sheets) if (sample !== null) learnFrom(densities, id, sample);
    return new Map(sheets.map(({ id, parts }) => [id, detailsOf(parts)]));
  };
}

function queueSample(workbook: Excel.Workbook, id: string): Excel.Range {
  const used = workbook.worksheets.getItem(id).getUsedRange(true);
  const sample = used.getIntersectionOrNullObject(SAMPLE);
  sample.load(["formulas", "numberFormat"]);
  return sample;
}

function learnFrom(densities: Densities, id: string, sample: Excel.Range): void {
  if (sample.isNullObject) return;
  const formulas = sample.formulas as unknown[][];
  learn(densities, id, { formulas, formats: sample.numberFormat as unknown[][] });
}

type SheetParts = {
  readonly protection: Excel.WorksheetProtection;
  readonly tables: Excel.TableCollection;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
};

function queueSheet(workbook: Excel.Workbook, id: string): SheetParts {
  const sheet = workbook.worksheets.getItem(id);
  const { protection, tables } = sheet;
  protection.load("protected");
  tables.load("items/id,items/name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(["rowIndex", "columnIndex", "rowCount", "columnCount", "rowHidden"]);
  return { protection, tables, used, merged: queueMergeCount(sheet.getUsedRange(false)) };
}

/** Merged cells reach beyond those with values: they count as formats. ExcelApi 1.13; without it, none are seen. */
function queueMergeCount(used: Excel.Range): Excel.RangeAreas | null {
  if (typeof used.getMergedAreasOrNullObject !== "function") return null;
  const merged = used.getMergedAreasOrNullObject();
  merged.load("areaCount");
  return merged;
}

function detailsOf({ protection, tables, used, merged }: SheetParts): Details {
  return {
    isProtected: protection.protected,
    used: placeOf(used),
    hidden: used.isNullObject ? "none" : hiddenOf(used.rowHidden),
    mergeCount: merged === null || merged.isNullObject ? 0 : merged.areaCount,
    tables: tables.items.map(({ id, name }) => ({ id, name })),
  };
}

/** Null is Excel's word for «some are». */
function hiddenOf(rowHidden: boolean | null): SheetOutline["hidden"] {
  if (rowHidden === null) return "some";
  return rowHidden ? "all" : "none";
}

function visibilityOf(visibility: string): SheetSnapshot["visibility"] {
  if (visibility === "VeryHidden") return "very-hidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}
