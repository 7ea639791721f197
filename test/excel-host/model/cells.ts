import { boundingArea, intersection, type Area } from "./area";
import { NORMAL, type CellFormat } from "./cell-format";
import type { Cell, Row, Sheet } from "./sheet";

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

/** The cell's look: its own, or else its row's, its column's, the normal one. */
export function formatAt(sheet: Sheet, row: number, column: number): CellFormat {
  return (
    cellAt(sheet, row, column)?.format ??
    sheet.rowFormats.get(row) ??
    sheet.columnFormats.get(column) ??
    NORMAL
  );
}

/** The cell, made where it is missing. */
export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  const cells: Row = (sheet.rows[row] ??= []);
  return (cells[column] ??= { value: null, formula: null, format: formatAt(sheet, row, column) });
}

export const isEmpty = (cell: Cell): boolean => cell.value === null && cell.formula === null;

/** Calls for each cell that exists inside an area, by rows. */
export function forEachCell(
  sheet: Sheet,
  area: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const lastRow = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row = area.top; row <= lastRow; row += 1) {
    const cells = sheet.rows[row];
    if (cells === undefined) continue;
    const lastColumn = Math.min(area.right, cells.length - 1);
    for (let column = area.left; column <= lastColumn; column += 1) {
      const cell = cells[column];
      if (cell !== undefined) visit(cell, row, column);
    }
  }
}

/** The smallest area around the cells in use; looks count unless only values do. Null where there are none. */
export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  forEachCell(sheet, within, (cell, row, column) => {
    if (isEmpty(cell) && (valuesOnly || cell.format === NORMAL)) return;
    if (row < top) top = row;
    if (column < left) left = column;
    if (column > right) right = column;
    bottom = row;
  });
  const used = bottom < 0 ? null : { top, left, bottom, right };
  if (valuesOnly) return used;
  return sheet.merges.reduce<Area | null>((area, merge) => {
    const inside = intersection(merge, within);
    if (inside === null) return area;
    return area === null ? inside : boundingArea(area, inside);
  }, used);
}
