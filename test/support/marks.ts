import type { Change } from "../../src/sheets/changes";
import {
  CHECK_HEADINGS,
  NUMBER_HEADING,
  OWN_WIDTHS,
  type SheetMarks,
} from "../../src/sheets/marks";
import type { ModelValue } from "../../src/sheets/sheet-model";

/** Marks of a plan whose body has these rows: one colour in its first column, and every column of ours. */
export function planMarksOf(
  firstColumn: number,
  headingRow: number,
  rows: readonly number[],
  options: { readonly numbers?: boolean } = {},
): SheetMarks {
  const column = (heading: string, valueOf: (row: number) => ModelValue) => ({
    heading,
    width: OWN_WIDTHS.get(heading) ?? 10,
    values: new Map(rows.map((row) => [row, valueOf(row)])),
  });
  const [conclusion, explanation, population, required] = CHECK_HEADINGS;
  return {
    headingRow,
    bodyRows: { first: headingRow + 1, last: Math.max(headingRow, ...rows) },
    firstColumn,
    columns: [
      ...(options.numbers === true ? [column(NUMBER_HEADING, (row) => `2026-00${row}`)] : []),
      column(conclusion, () => "不合规"),
      column(explanation, (row) => `第 ${row + 1} 行：比例 3% < 5%\n“应改”`),
      column(population, (row) => 400 + row),
      column(required, () => 20),
    ],
    cells: rows.map((row, index) => ({
      area: { top: row, left: 0, bottom: row, right: 0 },
      colour: (["error", "warning", "undetermined"] as const)[index % 3] ?? "error",
    })),
  };
}

/** Lays marks over a sheet. */
export function mark(sheet: string, marks: SheetMarks): Change {
  return { kind: "mark", sheet, marks };
}

/** Takes marks off a sheet. */
export function clear(sheet: string, keep: readonly string[] = []): Change {
  return { kind: "clear-marks", sheet, keep };
}
