import type { Book, RangeRef } from "./book";
import type { Sheet } from "./sheet";

/** A copy that shares nothing which can change. */
export function cloneBook(book: Book): Book {
  const sheets = new Map(book.sheets.map((sheet) => [sheet, cloneSheet(sheet)]));
  const sheetOf = (sheet: Sheet): Sheet => sheets.get(sheet) ?? cloneSheet(sheet);
  const rangeOf = (range: RangeRef): RangeRef => ({
    ...range,
    sheet: sheetOf(range.sheet),
    areas: [...range.areas],
  });
  return {
    ...book,
    sheets: [...sheets.values()],
    tables: book.tables.map((table) => ({ ...table, sheet: sheetOf(table.sheet) })),
    names: book.names.map((name) => ({
      ...name,
      sheet: name.sheet === null ? null : sheetOf(name.sheet),
    })),
    active: book.active === null ? null : sheetOf(book.active),
    selection: book.selection === null ? null : rangeOf(book.selection),
    settings: new Map(book.settings),
    properties: new Map(book.properties),
    created: [...book.created],
    references: new Map([...book.references].map(([id, range]) => [id, rangeOf(range)])),
    news: [],
  };
}

function cloneSheet(sheet: Sheet): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row?.map((cell) => cell && { ...cell })),
    rowFormats: new Map(sheet.rowFormats),
    columnFormats: new Map(sheet.columnFormats),
    rowHeights: new Map(sheet.rowHeights),
    columnWidths: new Map(sheet.columnWidths),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    merges: [...sheet.merges],
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...format,
      areas: [...format.areas],
    })),
    validations: sheet.validations.map((validation) => ({ ...validation })),
    charts: sheet.charts.map((chart) => ({ ...chart })),
    page: { ...sheet.page, footers: { ...sheet.page.footers } },
  };
}
