import { cellCount, columnCount, rowCount, type Area } from "./area";
import type { Book } from "./book";
import { sharing } from "./cell-format";
import { ensureCell } from "./cells";
import { readEntry } from "./entry";
import { ExcelError } from "./excel-error";
import { isArray, type Json } from "../protocol/json";
import { requireUnlocked } from "./protection";
import type { Cell, Sheet } from "./sheet";

/**
 * Puts values or formulas into an area: one for all cells, or a matrix of its shape. Null leaves a cell as it
 * is. Nothing is written where anything is refused.
 */
export function writeContents(book: Book, sheet: Sheet, area: Area, contents: Json): void {
  const entryAt = matrixReader(area, contents);
  const entries: { row: number; column: number; entry: string | number | boolean }[] = [];
  forEachPlace(area, (row, column) => {
    const entry = entryAt(row - area.top, column - area.left);
    if (entry !== null) entries.push({ row, column, entry });
  });
  if (sheet.protection !== null)
    for (const { row, column } of entries)
      requireUnlocked(sheet, { top: row, left: column, bottom: row, right: column });
  const read = entries.map(({ row, column, entry }) => {
    const format = ensureFormat(sheet, row, column);
    return { row, column, entry: readEntry(entry, format, book) };
  });
  const withNumberFormat = new Map<string, ReturnType<typeof sharing>>();
  for (const { row, column, entry } of read) {
    const cell = ensureCell(sheet, row, column);
    cell.value = entry.value;
    cell.formula = entry.formula;
    if (entry.numberFormat !== null && cell.format.numberFormat === "General")
      reformat(cell, entry.numberFormat, withNumberFormat);
  }
}

function ensureFormat(sheet: Sheet, row: number, column: number): string {
  return ensureCell(sheet, row, column).format.numberFormat;
}

function reformat(
  cell: Cell,
  numberFormat: string,
  known: Map<string, ReturnType<typeof sharing>>,
): void {
  const change = known.get(numberFormat) ?? sharing((format) => ({ ...format, numberFormat }));
  known.set(numberFormat, change);
  cell.format = change(cell.format);
}

/** Reads a matrix of the area's shape, or one value for all of it; `[[x]]` is spread as well. */
export function matrixReader(
  area: Area,
  contents: Json,
): (row: number, column: number) => string | number | boolean | null {
  if (!isArray(contents)) {
    const entry = scalar(contents);
    return () => entry;
  }
  const rows = contents.map((row) => (isArray(row) ? row : []));
  const first = rows[0]?.[0];
  if (rows.length === 1 && rows[0]?.length === 1 && first !== undefined) {
    const entry = scalar(first);
    return () => entry;
  }
  const isOfShape =
    rows.length === rowCount(area) && rows.every((row) => row.length === columnCount(area));
  if (!isOfShape) throw new ExcelError("InvalidArgument");
  return (row, column) => scalar(rows[row]?.[column] ?? null);
}

function scalar(value: Json): string | number | boolean | null {
  if (typeof value === "object" && value !== null) throw new ExcelError("InvalidArgument");
  return value;
}

/** Calls for every place of an area, by rows, whether a cell is there or not. */
export function forEachPlace(area: Area, visit: (row: number, column: number) => void): void {
  if (cellCount(area) > 20_000_000) throw new ExcelError("InvalidArgument");
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
}
