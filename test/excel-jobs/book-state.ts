import type { Book } from "../excel-host/model/book";
import { forEachCell } from "../excel-host/model/cells";
import { NORMAL, type CellFormat } from "../excel-host/model/cell-format";
import { WHOLE_SHEET } from "../excel-host/model/area";
import type { Sheet } from "../excel-host/model/sheet";

/**
 * Everything that somebody could see of a sheet, or stumble over, as one text: values, formulas, looks, sizes, merges,
 * rules, lists, charts, protection, page. Ids, and empty cells that look like their sheet, are nothing.
 */
export function sheetState(book: Book, sheet: Sheet): string {
  const charts = sheet.charts.map((chart) => ({ ...chart, id: "" }));
  const rest = { ...sheet, id: "", rows: [], conditionalFormats: [], charts };
  const cells: unknown[] = [];
  forEachCell(sheet, WHOLE_SHEET, ({ value, formula, format }, row, column) => {
    const around = sheet.rowFormats.get(row) ?? sheet.columnFormats.get(column) ?? NORMAL;
    if (value !== null || formula !== null || text(format) !== text(around))
      cells.push([row, column, value, formula, text(format)]);
  });
  const rules = sheet.conditionalFormats.map((rule) => ({ ...rule, id: "" }));
  const tables = book.tables.filter((table) => table.sheet === sheet).map(({ area }) => area);
  return JSON.stringify({ ...rest, cells, rules, tables }, plain);
}

/** The sheets by their names with their states, in the order of their tabs. */
export function sheetStates(book: Book): ReadonlyMap<string, string> {
  return new Map(book.sheets.map((sheet) => [sheet.name, sheetState(book, sheet)]));
}

/** The whole workbook as one text: its sheets in order, names, settings, structure. */
export function bookState(book: Book): string {
  const names = book.names.map(({ name, formula, sheet }) => [name, formula, sheet?.name]);
  const { structure, settings, calculationMode } = book;
  return JSON.stringify(
    { sheets: [...sheetStates(book)], names, structure, settings, calculationMode },
    plain,
  );
}

const texts = new WeakMap<CellFormat, string>();

/** Formats are never changed in place, so each is written out once. */
function text(format: CellFormat): string {
  const known = texts.get(format) ?? JSON.stringify(format);
  texts.set(format, known);
  return known;
}

function plain(_: string, value: unknown): unknown {
  if (value instanceof Map) return [...value].sort(([one], [other]) => (one < other ? -1 : 1));
  return value instanceof Set ? [...value].sort() : value;
}
