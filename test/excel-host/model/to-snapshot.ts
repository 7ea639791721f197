import { cellAddress } from "../../../src/core/cell-ref";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { WHOLE_SHEET } from "./area";
import type { Book } from "./book";
import { forEachCell, isEmpty } from "./cells";
import type { Sheet } from "./sheet";

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;

/** What is in a workbook, in the form that the jobs are given. Formats are those of cells that hold something. */
export function snapshotOf(book: Book): WorkbookSnapshot {
  return {
    sheets: book.sheets.map((sheet) => sheetSnapshot(book, sheet)),
    date1904: book.date1904,
    isStructureLocked: book.structure !== null,
  };
}

function sheetSnapshot(book: Book, sheet: Sheet): SheetSnapshot {
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  const formulas = new Map<string, string>();
  forEachCell(sheet, WHOLE_SHEET, (cell, row, column) => {
    if (isEmpty(cell)) return;
    put(values, row, column, cell.value, null);
    if (cell.formula !== null) formulas.set(cellAddress(row, column), cell.formula.slice(1));
    if (cell.format.numberFormat !== "General")
      put(formats, row, column, cell.format.numberFormat, "General");
  });
  return {
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility],
    values,
    formats,
    formulas,
    hiddenRows: new Set(sheet.hiddenRows),
    merges: [...sheet.merges],
    tables: book.tables
      .filter((table) => table.sheet === sheet)
      .map(({ name, area }) => ({ name, area })),
    isProtected: sheet.protection !== null,
  };
}

function put<T>(matrix: T[][], row: number, column: number, value: T, filler: T): void {
  while (matrix.length <= row) matrix.push([]);
  const cells = matrix[row];
  if (cells === undefined) return;
  while (cells.length < column) cells.push(filler);
  cells.push(value);
}
