import type { CellValue } from "../../src/sheets/snapshot";
import { INSPECTORS, ITEMS, PLAN, TARGETS, bureau, withRows, type Rows } from "../support/bureau";
import { sheetOf } from "../support/sheet-of";
import type { Book } from "../excel-host/model/book";
import { sheetNamed } from "../excel-host/model/book";
import { NORMAL } from "../excel-host/model/cell-format";
import { ensureCell } from "../excel-host/model/cells";
import { bookFrom } from "../excel-host/model/from-snapshot";
import { NOTHING_ALLOWED } from "../excel-host/model/protection";

/**
 * A bureau as small as draws can be (12 kindergartens, 5 inspectors, two plan rows or more), kept as staff keep it: coloured
 * cells, a column made wide, a hidden row, a formula, and a sheet of their own that a password protects.
 */
export function officeBook(planRows = 1): Book {
  const snapshot = bureau({
    targets: TARGETS.slice(0, 13),
    inspectors: pick(INSPECTORS, [0, 1, 2, 3, 11, 12]),
    items: pick(ITEMS, [0, 1, 4]),
    plan: withRows(pick(PLAN, [0, ...Array.from({ length: planRows }, () => 1), 4]), planRow),
  });
  const own = sheetOf("值班表", [["日期", "值班"], [46_082, "巴特尔"], [], ["合计", 1]], {
    formulas: new Map([["B4", "COUNTA(B2:B3)"]]),
    isProtected: true,
  });
  const book = bookFrom({ ...snapshot, sheets: [...snapshot.sheets, own] });
  const targets = sheetNamed(book, "检查对象名录库");
  targets.columnWidths.set(0, 200);
  targets.hiddenRows.add(5);
  const yellow = { ...NORMAL, fill: "#FFFF00", bold: true };
  for (const row of [2, 3]) ensureCell(targets, row, 0).format = yellow;
  ensureCell(sheetNamed(book, "年度抽查计划"), 1, 3).format = { ...yellow, numberFormat: "0%" };
  sheetNamed(book, "值班表").protection = {
    password: "1234",
    options: { ...NOTHING_ALLOWED, allowSort: true },
  };
  return book;
}

/** Rows of the same item are numbered from the second on. */
function planRow(row: Record<string, CellValue>, index: number): Record<string, CellValue> {
  const number = row["计划编号"] === "2026-001" && index > 0 ? `2026-${100 + index}` : null;
  return { ...row, 计划编号: number ?? row["计划编号"] ?? null, 抽查范围: "全市幼儿园" };
}

function pick(table: Rows, rows: readonly number[]): Rows {
  return rows.map((row) => table[row] ?? []);
}
