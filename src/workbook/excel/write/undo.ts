import { ok, type Result } from "../../../core/result";
import type { ExcelFault } from "../door/excel-fault";
import { readFromExcel } from "../door/read-from-excel";
import { runInExcel, type Door } from "../door/run-in-excel";
import { placeOf } from "../read/used-area";
import type { Begun } from "./beginning";
import { folded } from "./folded";
import type { ProtectionOptions } from "./journal";
import { optionsOf } from "./protection";

const LABEL = "undo";

/**
 * Takes back what a stage that was not finished has begun, as far as it can be told apart from anybody else's: the
 * sheets that it added, and rows below everything that was there, with their looks. Nothing that was there before is
 * touched. Doing it once more does no harm. The names of the sheets concerned.
 */
export async function undo(
  door: Door,
  begun: readonly Begun[],
): Promise<Result<readonly string[], ExcelFault>> {
  if (begun.length === 0) return ok([]);
  const tabs = await readFromExcel(door, LABEL, queueTabs);
  if (!tabs.ok) return tabs;
  const there = begun.filter(({ sheet }) => tabs.value.has(folded(sheet)));
  if (there.length === 0) return ok([]);
  const found = await readFromExcel(door, LABEL, (context) => queueFind(context, there));
  if (!found.ok) return found;
  const ours = found.value.filter(({ isOurs }) => isOurs);
  if (ours.length === 0) return ok([]);
  const undone = await runInExcel(door, LABEL, (context) => queueUndo(context, ours));
  return undone.ok ? ok(ours.map(({ begun: { sheet } }) => sheet)) : undone;
}

/** What a stage has begun, as it is found. */
type Found = {
  readonly begun: Begun;
  /** False where something came from somebody else: then nothing is taken out. */
  readonly isOurs: boolean;
  readonly options: ProtectionOptions | null;
};

function queueTabs({ workbook: { worksheets } }: Excel.RequestContext) {
  worksheets.load("items/name");
  return () => new Set(worksheets.items.map(({ name }) => folded(name)));
}

function queueFind({ workbook }: Excel.RequestContext, begun: readonly Begun[]) {
  const found = begun.map((one) => queueState(workbook.worksheets.getItem(one.sheet), one));
  return () => found.map((read) => read());
}

function queueState(sheet: Excel.Worksheet, begun: Begun): () => Found {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
  const { protection } = sheet;
  protection.load(["protected", "options"]);
  const signs = begun.signs.map(([row, text]) => {
    const cell = sheet.getRangeByIndexes(row, 0, 1, 1);
    cell.load("values");
    return { cell, text };
  });
  return () => ({
    begun,
    isOurs: bottomOf(used) <= begun.lastRow && signs.every(isAsWritten),
    options: protection.protected ? optionsOf(protection) : null,
  });
}

/** A cell that was not reached holds nothing. */
function isAsWritten({ cell, text }: { readonly cell: Excel.Range; readonly text: string }) {
  return ["", text].includes(String(cell.values[0]?.[0]));
}

function bottomOf(used: Excel.Range): number {
  const place = placeOf(used);
  return place === null ? -1 : place.top + place.rows - 1;
}

function queueUndo({ workbook: { worksheets } }: Excel.RequestContext, ours: readonly Found[]) {
  for (const { begun, options } of ours) {
    const sheet = worksheets.getItem(begun.sheet);
    if (begun.isNew) {
      sheet.delete();
      continue;
    }
    if (options !== null) sheet.protection.unprotect();
    // Also where they are empty: they may have got their looks.
    sheet.getRange(`${begun.firstRow + 1}:${begun.lastRow + 1}`).delete("Up");
    if (options !== null) sheet.protection.protect(options);
  }
  return () => null;
}
