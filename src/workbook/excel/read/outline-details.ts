import { learn } from "./densities";
import type { SheetOutline } from "./sheet-outline";
import type { ReadMemory } from "./read-memory";
import { placeOf } from "./used-area";

/** What an outline says of a sheet beside its name. */
export type Details = Omit<SheetOutline, "id" | "name" | "visibility">;

/** The first rows of a sheet of which nothing is known: their length tells how many fit into a message. */
const SAMPLE = "A1:AX60";

/** Asks for the details of sheets, by their ids; fails where one is gone. */
export function queueDetails(
  context: Excel.RequestContext,
  ids: readonly string[],
  { densities, hasManyMerges }: ReadMemory,
): () => ReadonlyMap<string, Details> {
  const sheets = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const sample = densities.has(id) ? null : queueSample(sheet);
    return { id, sample, parts: queueParts(sheet, hasManyMerges) };
  });
  return () => {
    for (const { id, sample } of sheets) {
      if (sample !== null && !sample.isNullObject) learn(densities, id, contentsOf(sample));
    }
    return new Map(sheets.map(({ id, parts }) => [id, detailsOf(parts)]));
  };
}

/** Formulas and formats of a range for which they were loaded. */
export function contentsOf(range: Excel.Range) {
  const formulas = range.formulas as unknown[][];
  return { formulas, formats: range.numberFormat as unknown[][] };
}

function queueSample(sheet: Excel.Worksheet): Excel.Range {
  const sample = sheet.getUsedRange(true).getIntersectionOrNullObject(SAMPLE);
  sample.load(["formulas", "numberFormat"]);
  return sample;
}

type Parts = {
  readonly protection: Excel.WorksheetProtection;
  readonly tables: Excel.TableCollection;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | "many" | null;
};

function queueParts(sheet: Excel.Worksheet, hasManyMerges: boolean): Parts {
  const { protection, tables } = sheet;
  protection.load("protected");
  tables.load("items/id,items/name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(["rowIndex", "columnIndex", "rowCount", "columnCount", "rowHidden"]);
  const merged = hasManyMerges ? "many" : queueMergeCount(sheet.getUsedRange(false));
  return { protection, tables, used, merged };
}

/** Merged cells reach beyond those with values: they count as formats. ExcelApi 1.13; without it, none are seen. */
function queueMergeCount(used: Excel.Range): Excel.RangeAreas | null {
  if (typeof used.getMergedAreasOrNullObject !== "function") return null;
  const merged = used.getMergedAreasOrNullObject();
  merged.load("areaCount");
  return merged;
}

function detailsOf({ protection, tables, used, merged }: Parts): Details {
  return {
    isProtected: protection.protected,
    used: placeOf(used),
    hidden: used.isNullObject ? "none" : hiddenOf(used.rowHidden),
    merges: mergesOf(merged),
    tables: tables.items.map(({ id, name }) => ({ id, name })),
  };
}

function mergesOf(merged: Parts["merged"]): SheetOutline["merges"] {
  if (merged === "many") return "many";
  return merged === null || merged.isNullObject ? "none" : "some";
}

/** Null is Excel's word for «some are». */
function hiddenOf(rowHidden: boolean | null): SheetOutline["hidden"] {
  if (rowHidden === null) return "some";
  return rowHidden ? "all" : "none";
}
