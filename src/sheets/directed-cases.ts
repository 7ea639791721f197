import type { CellRef } from "../core/cell-ref";
import type { DirectedCase, DirectedCaseField } from "../core/results/directed-case";
import { readDate } from "../core/text/civil-date";
import { plainText, readable, unlessNothing } from "./cell-text";
import { DIRECTED_CASE_SHEET } from "./directed-cases-layout";
import { cellOf, findTable, valueOf, type Table } from "./find-table";
import { sheetNamed, type WorkbookSnapshot } from "./snapshot";

/** The rows of 非随机检查; none where there is no such sheet. */
export function readDirectedCases(workbook: WorkbookSnapshot): readonly DirectedCase[] {
  const sheet = sheetNamed(workbook, DIRECTED_CASE_SHEET.names[0]);
  if (sheet === undefined) return [];
  const table = findTable(sheet, DIRECTED_CASE_SHEET);
  return table.rows.map((row) => readCase(table, row, workbook.date1904));
}

function readCase(table: Table<DirectedCaseField>, row: number, date1904: boolean): DirectedCase {
  const text = (field: DirectedCaseField) => plainText(unlessNothing(valueOf(table, row, field)));
  const date = (field: DirectedCaseField) =>
    readDate(readable(unlessNothing(valueOf(table, row, field))), date1904);
  const cells: Partial<Record<DirectedCaseField, CellRef>> = {};
  for (const field of table.columns.keys()) {
    const cell = cellOf(table, row, field);
    if (cell !== null) cells[field] = cell;
  }
  return {
    registeredOn: date("registeredOn"),
    source: text("source"),
    unitName: text("unitName"),
    code: text("code"),
    reason: text("reason"),
    office: text("office"),
    inspectedOn: date("inspectedOn"),
    result: text("result"),
    cell: { sheet: table.sheet.name, row, column: table.columns.get("unitName") ?? 0 },
    cells,
  };
}
