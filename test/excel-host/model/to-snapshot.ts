import { cellAddress } from "../../../src/core/cell-ref";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { WHOLE_SHEET } from "./area";
import type { Book } from "./book";
import { forEachCell, formatAt } from "./cells";
import type { Sheet } from "./sheet";

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;

/** What is in a workbook, in the form that the jobs are given. Blanks at the ends are left out, as in a file. */
export function snapshotOf(book: Book): WorkbookSnapshot {
  return {
    sheets: book.sheets.map((sheet) => sheetSnapshot(book, sheet)),
    date1904: book.date1904,
    isStructureLocked: book.structure !== null,
  };
}

function sheetSnapshot(book: Book, sheet: Sheet): SheetSnapshot {
  const values = trimmed(
    Array.from(sheet.rows, (row) =>
      trimmed(
        Array.from(row ?? [], (cell) => cell?.value ?? null),
        isNothing,
      ),
    ),
    (row) => row.length === 0,
  );
  const formulas = new Map<string, string>();
  forEachCell(sheet, WHOLE_SHEET, ({ formula }, row, column) => {
    if (formula !== null) formulas.set(cellAddress(row, column), formula.slice(1));
  });
  return {
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility],
    values,
    formats: values.map((cells, row) => formatsBeside(sheet, row, cells.length)),
    formulas,
    hiddenRows: new Set([...sheet.hiddenRows].filter((row) => row < values.length)),
    merges: [...sheet.merges],
    tables: book.tables
      .filter((table) => table.sheet === sheet)
      .map(({ name, area }) => ({ name, area })),
    isProtected: sheet.protection !== null,
  };
}

const isNothing = (value: CellValue): boolean => value === null;

/** Number formats as far as the row has values. */
function formatsBeside(sheet: Sheet, row: number, width: number): readonly string[] {
  const codes = Array.from(
    { length: width },
    (_, column) => formatAt(sheet, row, column).numberFormat,
  );
  return trimmed(codes, (code) => code === "General");
}

/** Without the blanks at the end. */
function trimmed<T>(list: readonly T[], isBlank: (entry: T) => boolean): readonly T[] {
  return list.slice(0, list.findLastIndex((entry) => !isBlank(entry)) + 1);
}
