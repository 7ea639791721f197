import { ok, type Result } from "../../../core/result";
import type { ExcelFault } from "../door/excel-fault";
import { readFromExcel } from "../door/read-from-excel";
import { runInExcel, type Door } from "../door/run-in-excel";
import { placeOf } from "../read/used-area";
import { folded } from "./folded";
import type { ProtectionOptions } from "./journal";
import { optionsOf } from "./protection";
import type { Step } from "./step";

/** Rows to be taken out of a sheet again, counted from 0. */
type Rows = { readonly sheet: string; readonly firstRow: number; readonly lastRow: number };

const LABEL = "undo";

/**
 * Takes back what a stage that was not finished has begun, as far as it can be told apart from anybody else's: the
 * sheets that it added, and rows below everything that was there. Nothing that was there before is touched.
 */
export async function undo(
  door: Door,
  unfinished: readonly Step[],
): Promise<Result<null, ExcelFault>> {
  const added = unfinished.flatMap(({ sheet, adds }) => (adds === undefined ? [] : [sheet]));
  const appended = unfinished.flatMap(({ sheet, appends }): Rows[] => {
    if (appends === undefined || added.includes(sheet)) return [];
    const { firstRow, rows } = appends;
    return [{ sheet, firstRow, lastRow: firstRow + rows - 1 }];
  });
  if (added.length === 0 && appended.length === 0) return ok(null);
  const found = await readFromExcel(door, LABEL, (context) => queueFind(context, appended));
  if (!found.ok) return found;
  const { tabs, states } = found.value;
  const sheets = added.filter((name) => tabs.has(folded(name)));
  const rows = appended.flatMap((one, index) => {
    const { bottom, options } = states[index] ?? { bottom: -1, options: null };
    // Something below them came from somebody else: then nothing is taken out.
    const isOurs = bottom >= one.firstRow && bottom <= one.lastRow;
    return isOurs ? [{ ...one, lastRow: bottom, options }] : [];
  });
  if (sheets.length === 0 && rows.length === 0) return ok(null);
  return runInExcel(door, LABEL, (context) => queueUndo(context, sheets, rows));
}

function queueFind({ workbook }: Excel.RequestContext, appended: readonly Rows[]) {
  const { worksheets } = workbook;
  worksheets.load("items/name");
  const sheets = appended.map(({ sheet }) => queueState(worksheets.getItem(sheet)));
  return () => ({
    tabs: new Set(worksheets.items.map(({ name }) => folded(name))),
    states: sheets.map((read) => read()),
  });
}

function queueState(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
  const { protection } = sheet;
  protection.load(["protected", "options"]);
  return () => ({ bottom: bottomOf(used), options: protectionOf(protection) });
}

function protectionOf(protection: Excel.WorksheetProtection): ProtectionOptions | null {
  return protection.protected ? optionsOf(protection) : null;
}

function bottomOf(used: Excel.Range): number {
  const place = placeOf(used);
  return place === null ? -1 : place.top + place.rows - 1;
}

function queueUndo(
  { workbook }: Excel.RequestContext,
  sheets: readonly string[],
  rows: readonly (Rows & { readonly options: ProtectionOptions | null })[],
): () => null {
  for (const { sheet: name, firstRow, lastRow, options } of rows) {
    const sheet = workbook.worksheets.getItem(name);
    if (options !== null) sheet.protection.unprotect();
    sheet.getRange(`${firstRow + 1}:${lastRow + 1}`).delete("Up");
    if (options !== null) sheet.protection.protect(options);
  }
  for (const sheet of sheets) workbook.worksheets.getItem(sheet).delete();
  return () => null;
}
