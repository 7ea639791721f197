import { ok, type Result } from "../../../core/result";
import type { Change } from "../../../sheets/changes";
import type { ExcelFault } from "../door/excel-fault";
import { readFromExcel } from "../door/read-from-excel";
import type { Door } from "../door/run-in-excel";
import { fitsInline, LIST_SHEET_NAME } from "./drop-downs";
import { wordsKey } from "./plan-add-sheet";

/**
 * The sheets that hold words of long drop-downs already, by their words. Asked for only where a change has a long
 * drop-down and there is such a sheet.
 */
export async function readListSheets(
  door: Door,
  changes: readonly Change[],
  tabs: readonly string[],
): Promise<Result<ReadonlyMap<string, string>, ExcelFault>> {
  const isNeeded = changes.some(
    (change) =>
      change.kind === "add-sheet" &&
      change.sheet.dropDowns.some(({ values }) => !fitsInline(values)),
  );
  const names = tabs.filter((name) => name.startsWith(LIST_SHEET_NAME));
  if (!isNeeded || names.length === 0) return ok(new Map());
  return readFromExcel(door, "lists", ({ workbook }) => {
    const lists = names.map((name) => {
      const used = workbook.worksheets.getItem(name).getUsedRange(true);
      used.load("values");
      return { name, used };
    });
    return () => new Map(lists.map(({ name, used }) => [wordsIn(used), name]));
  });
}

function wordsIn({ values }: Excel.Range): string {
  return wordsKey((values as unknown[][]).map(([word]) => (typeof word === "string" ? word : "")));
}
