import { hasAllColumns, hasAllRows, type Area } from "./area";
import { NORMAL, sharing, type CellFormat } from "./cell-format";
import { ensureCell, forEachCell, formatAt } from "./cells";
import type { Sheet } from "./sheet";
import { forEachPlace } from "./write-cells";

/** Changes the look of an area. Whole rows and columns keep theirs for cells that come later. */
export function formatCells(
  sheet: Sheet,
  area: Area,
  change: (format: CellFormat) => CellFormat,
): void {
  const changed = sharing(change);
  if (!hasAllRows(area) && !hasAllColumns(area)) {
    forEachPlace(area, (row, column) => {
      const cell = ensureCell(sheet, row, column);
      cell.format = changed(cell.format);
    });
    return;
  }
  forEachCell(sheet, area, (cell) => {
    cell.format = changed(cell.format);
  });
  if (hasAllRows(area)) formatLines(sheet.columnFormats, area.left, area.right, changed);
  else formatLines(sheet.rowFormats, area.top, area.bottom, changed);
}

function formatLines(
  formats: Map<number, CellFormat>,
  first: number,
  last: number,
  change: (format: CellFormat) => CellFormat,
): void {
  for (let line = first; line <= last; line += 1)
    formats.set(line, change(formats.get(line) ?? NORMAL));
}

/** What all cells of an area have in common; null where they differ, as Excel answers. */
export function commonly<T extends string | number | boolean>(
  sheet: Sheet,
  area: Area,
  read: (format: CellFormat) => T | null,
): T | null {
  const first = read(formatAt(sheet, area.top, area.left));
  const isSame = (row: number, column: number): boolean =>
    read(formatAt(sheet, row, column)) === first;
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (row >= sheet.rows.length && hasAllRows(area)) break;
    for (let column = area.left; column <= area.right; column += 1)
      if (!isSame(row, column)) return null;
  }
  return first;
}
