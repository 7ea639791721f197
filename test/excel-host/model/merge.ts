import { cellCount, intersection, type Area } from "./area";
import { forEachCell, isEmpty } from "./cells";
import { ExcelError } from "./excel-error";
import { requireAllowed } from "./protection";
import type { Book } from "./book";
import type { Cell, Sheet } from "./sheet";

/** Merges an area, or each row of it; only the first value stays. */
export function mergeCells(book: Book, sheet: Sheet, area: Area, across: boolean): void {
  requireAllowed(sheet, null);
  const isInTable = book.tables.some(
    (table) => table.sheet === sheet && intersection(table.area, area) !== null,
  );
  if (isInTable) throw new ExcelError("InvalidOperation");
  const parts = across ? rowsOf(area) : [area];
  for (const part of parts) {
    if (cellCount(part) < 2) continue;
    unmergeCells(sheet, part);
    keepFirst(sheet, part);
    sheet.merges.push(part);
  }
}

/** Takes apart every merged area that the area touches. */
export function unmergeCells(sheet: Sheet, area: Area): void {
  requireAllowed(sheet, null);
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
}

/** The merged areas that the area touches, in their order. */
export function mergesIn(sheet: Sheet, area: Area): readonly Area[] {
  return sheet.merges
    .filter((merge) => intersection(merge, area) !== null)
    .sort((one, other) => one.top - other.top || one.left - other.left);
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) => ({
    ...area,
    top: area.top + row,
    bottom: area.top + row,
  }));
}

function keepFirst(sheet: Sheet, area: Area): void {
  const full: Cell[] = [];
  forEachCell(sheet, area, (cell) => {
    if (!isEmpty(cell)) full.push({ ...cell });
  });
  forEachCell(sheet, area, (cell) => {
    cell.value = null;
    cell.formula = null;
  });
  const [first] = full;
  if (first === undefined) return;
  const cells = (sheet.rows[area.top] ??= []);
  const corner = cells[area.left];
  const format = corner?.format ?? first.format;
  cells[area.left] = { ...first, format };
}
