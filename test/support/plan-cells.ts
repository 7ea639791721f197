import type { CellRef } from "../../src/core/cell-ref";
import { sheetNamed, valueAt, type CellValue } from "../../src/sheets/snapshot";
import type { WorkbookInHand } from "./desk-over";

const PLAN = "年度抽查计划";

/** The cell of a plan row below a heading of the sample's plan. */
export function planCell(workbook: WorkbookInHand, planNumber: string, heading: string): CellRef {
  const plan = sheetNamed(workbook.xlsx.snapshot(), PLAN);
  const row = plan?.values.findIndex((cells) => cells[0] === planNumber) ?? -1;
  const headings = plan?.values.find((cells) => cells.includes(heading)) ?? [];
  if (row < 0 || headings.length === 0) throw new Error(`no ${heading} of ${planNumber}`);
  return { sheet: PLAN, row, column: headings.indexOf(heading) };
}

/** Types into a cell, as the workbook's user would; whoever listens is told. */
export async function typeInto(
  workbook: WorkbookInHand,
  { sheet, row, column }: CellRef,
  value: string | number | null,
): Promise<void> {
  await workbook.edit([{ kind: "edit-cells", sheet, edits: [{ row, column, value }] }]);
}

/** The cell of the (first) value of a setting of the sample. */
export function settingCell(workbook: WorkbookInHand, label: string): CellRef {
  const rows = sheetNamed(workbook.xlsx.snapshot(), "设置")?.values ?? [];
  const row = rows.findIndex((cells) => cells[0] === label);
  if (row < 0) throw new Error(`no setting ${label}`);
  return { sheet: "设置", row, column: 1 };
}

/** What a cell holds. */
export function cellValue(workbook: WorkbookInHand, { sheet, row, column }: CellRef): CellValue {
  const found = sheetNamed(workbook.xlsx.snapshot(), sheet);
  return found === undefined ? null : valueAt(found, row, column);
}

/** The records of a sheet of ours, by heading; none while there is no such sheet. */
export function records(
  workbook: WorkbookInHand,
  sheet: string,
): readonly Readonly<Record<string, CellValue>>[] {
  const rows = sheetNamed(workbook.xlsx.snapshot(), sheet)?.values ?? [];
  const headingRow = rows.findIndex((cells) => cells.filter((cell) => cell !== null).length > 3);
  const headings = rows[headingRow]?.map(String) ?? [];
  return rows
    .slice(headingRow + 1)
    .map((cells) =>
      Object.fromEntries(headings.map((heading, column) => [heading, cells[column] ?? null])),
    );
}
