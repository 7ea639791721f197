import { hasAllColumns, hasAllRows, intersection, WHOLE_SHEET, type Area } from "./area";
import type { Book, RangeRef } from "./book";
import { ExcelError } from "./excel-error";
import { SHEET_COLUMNS, SHEET_ROWS } from "./limits";
import { shiftArea, type Move } from "./shift-area";
import type { Row, Sheet } from "./sheet";

/** Where cells are taken out or pushed apart, and the ranges that add-ins hold there. */
export type ShiftPlace = {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly ranges: readonly RangeRef[];
};

/** Takes an area out: what lies below it (or to its right) closes the gap. */
export function deleteCells(place: ShiftPlace, direction: "Up" | "Left"): void {
  shift(place, { axis: direction === "Up" ? "rows" : "columns", isInsertion: false });
}

/** Pushes an area's cells down or to the right; refused where cells would leave the sheet. */
export function insertCells(place: ShiftPlace, direction: "Down" | "Right"): void {
  shift(place, { axis: direction === "Down" ? "rows" : "columns", isInsertion: true });
}

function shift(place: ShiftPlace, kind: Pick<Move, "axis" | "isInsertion">): void {
  const { sheet, area } = place;
  const move: Move = { ...kind, area };
  requireWhole(place, move);
  if (kind.axis === "rows") shiftRows(sheet, move);
  else shiftColumns(sheet, move);
  shiftBelongings(place, move);
}

/** Tables and merged cells cannot be torn apart. */
function requireWhole({ book, sheet, area }: ShiftPlace, { axis }: Move): void {
  const band: Area =
    axis === "rows" ? { ...area, bottom: SHEET_ROWS - 1 } : { ...area, right: SHEET_COLUMNS - 1 };
  const tables = book.tables.filter((table) => table.sheet === sheet).map((table) => table.area);
  for (const whole of [...tables, ...sheet.merges]) {
    const met = intersection(whole, band);
    if (met === null) continue;
    const isTorn =
      axis === "rows"
        ? met.left !== whole.left || met.right !== whole.right
        : met.top !== whole.top || met.bottom !== whole.bottom;
    if (isTorn) throw new ExcelError("InsertDeleteConflict");
  }
}

function shiftRows(sheet: Sheet, move: Move): void {
  const { area, isInsertion } = move;
  const count = area.bottom - area.top + 1;
  if (hasAllColumns(area)) {
    const added: undefined[] = Array.from({ length: count }, () => undefined);
    if (sheet.rows.length > area.top)
      sheet.rows.splice(area.top, isInsertion ? 0 : count, ...(isInsertion ? added : []));
    shiftLines(sheet.rowFormats, sheet.rowHeights, sheet.hiddenRows, {
      first: area.top,
      count,
      isInsertion,
    });
    return;
  }
  const last = sheet.rows.length - 1;
  if (isInsertion)
    for (let row = last; row >= area.top; row -= 1) moveCells(sheet, area, row, row + count);
  else for (let row = area.top; row <= last; row += 1) moveCells(sheet, area, row + count, row);
  if (isInsertion)
    for (let row = area.top; row <= area.bottom; row += 1) clearCells(sheet, area, row);
}

/** Puts a row's cells between the area's columns in place of another row's. */
function moveCells(sheet: Sheet, area: Area, from: number, to: number): void {
  for (let column = area.left; column <= area.right; column += 1) {
    const cell = sheet.rows[from]?.[column];
    if (cell === undefined && sheet.rows[to]?.[column] === undefined) continue;
    const cells: Row = (sheet.rows[to] ??= []);
    cells[column] = cell;
  }
}

function clearCells(sheet: Sheet, area: Area, row: number): void {
  const cells = sheet.rows[row];
  if (cells === undefined) return;
  for (let column = area.left; column <= area.right; column += 1) cells[column] = undefined;
}

function shiftColumns(sheet: Sheet, { area, isInsertion }: Move): void {
  const count = area.right - area.left + 1;
  const added: undefined[] = Array.from({ length: count }, () => undefined);
  const last = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row = area.top; row <= last; row += 1) {
    const cells = sheet.rows[row];
    if (cells === undefined || cells.length <= area.left) continue;
    cells.splice(area.left, isInsertion ? 0 : count, ...(isInsertion ? added : []));
  }
  if (hasAllRows(area))
    shiftLines(sheet.columnFormats, sheet.columnWidths, sheet.hiddenColumns, {
      first: area.left,
      count,
      isInsertion,
    });
}

type Lines = { readonly first: number; readonly count: number; readonly isInsertion: boolean };

/** What is kept by row or by column moves along. */
function shiftLines(
  formats: Map<number, unknown>,
  sizes: Map<number, unknown>,
  hidden: Set<number>,
  lines: Lines,
): void {
  for (const map of [formats, sizes]) {
    const before = [...map];
    map.clear();
    for (const [line, value] of before) {
      const now = lineAfter(line, lines);
      if (now !== null) map.set(now, value);
    }
  }
  const hiddenBefore = [...hidden];
  hidden.clear();
  for (const line of hiddenBefore) {
    const now = lineAfter(line, lines);
    if (now !== null) hidden.add(now);
  }
}

function lineAfter(line: number, { first, count, isInsertion }: Lines): number | null {
  if (line < first) return line;
  if (isInsertion) return line + count;
  return line < first + count ? null : line - count;
}

function shiftBelongings({ book, sheet, ranges }: ShiftPlace, move: Move): void {
  const moved = (areas: readonly Area[]): Area[] =>
    areas.map((area) => shiftArea(area, move)).filter((area) => area !== null);
  sheet.merges = moved(sheet.merges);
  const rows = sheet.pageBreaks.map((row) => ({ ...WHOLE_SHEET, top: row, bottom: row }));
  sheet.pageBreaks = moved(rows).map(({ top }) => top);
  for (const format of sheet.conditionalFormats) format.areas = moved(format.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.validations = sheet.validations.flatMap((validation) =>
    moved([validation.area]).map((area) => ({ ...validation, area })),
  );
  sheet.autoFilter = sheet.autoFilter === null ? null : shiftArea(sheet.autoFilter, move);
  book.tables = book.tables.flatMap((table) => {
    if (table.sheet !== sheet) return [table];
    const area = shiftArea(table.area, move);
    if (area === null) return [];
    table.area = area;
    return [table];
  });
  for (const range of ranges) if (range.sheet === sheet) range.areas = moved(range.areas);
}
