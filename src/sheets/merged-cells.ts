import type { SheetSnapshot } from "./snapshot";

/** Columns of the widest sheet, so that one number names a cell. */
const COLUMNS = 16_384;

/** For cells below the first of a vertical merge: the row where the value stands. */
export type MergedRows = ReadonlyMap<number, number>;

/**
 * The cells that a vertical merge covers below its first row, within the used rows. Of a merge over several
 * columns only the leftmost carries the value down, as Excel shows it.
 */
export function mergedRows(sheet: SheetSnapshot): MergedRows {
  const rows = new Map<number, number>();
  const lastRow = sheet.values.length - 1;
  for (const { top, bottom, left } of sheet.merges) {
    for (let row = top + 1; row <= Math.min(bottom, lastRow); row += 1) {
      rows.set(row * COLUMNS + left, top);
    }
  }
  return rows;
}

/** The row that holds the value of a cell: its own, or the first of the merge that covers it. */
export function sourceRow(merged: MergedRows, row: number, column: number): number {
  return merged.size === 0 ? row : (merged.get(row * COLUMNS + column) ?? row);
}
