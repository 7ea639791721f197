import type { CellRef } from "../../core/cell-ref";
import { failed, ok, type Result } from "../../core/result";
import type { ApplyFailure } from "../workbook";
import { hostFailure } from "./door/excel-fault";
import { readFromExcel } from "./door/read-from-excel";
import type { Door } from "./door/run-in-excel";

/** Shows a cell and selects it; a hidden sheet is shown for it. Fails as `sheet-missing` where its sheet is gone. */
export async function selectCell(
  door: Door,
  { sheet: name, row, column }: CellRef,
): Promise<Result<null, ApplyFailure>> {
  const selected = await readFromExcel(door, "select", ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    sheet.visibility = "Visible";
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    return () => null;
  });
  if (selected.ok) return ok(null);
  if (selected.error.kind === "missing") return failed({ code: "sheet-missing", sheet: name });
  return failed(hostFailure(selected.error));
}
