import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { cellAddress } from "../../../src/core/cell-ref";
import { emptyBook, newSheet, nextId, type Book } from "./book";
import { NORMAL, type CellFormat } from "./cell-format";
import { ensureCell } from "./cells";
import { NOTHING_ALLOWED } from "./protection";
import type { Sheet } from "./sheet";

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/** A workbook as Excel would hold it after opening the file that the snapshot was read from. */
export function bookFrom(snapshot: WorkbookSnapshot): Book {
  const book = emptyBook({ date1904: snapshot.date1904 });
  for (const sheet of snapshot.sheets) book.sheets.push(sheetFrom(book, sheet));
  if (snapshot.isStructureLocked) book.structure = { password: null };
  book.active = book.sheets.find((sheet) => sheet.visibility === "Visible") ?? null;
  return book;
}

function sheetFrom(book: Book, from: SheetSnapshot): Sheet {
  const sheet = newSheet(book, from.name);
  sheet.visibility = VISIBILITIES[from.visibility];
  fill(sheet, from);
  for (const row of from.hiddenRows) sheet.hiddenRows.add(row);
  sheet.merges = [...from.merges];
  if (from.isProtected) sheet.protection = { options: NOTHING_ALLOWED, password: null };
  for (const { name, area } of from.tables) {
    const id = `{${nextId(book)}}`;
    book.tables.push({
      id,
      name,
      sheet,
      area,
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
    });
  }
  return sheet;
}

function fill(sheet: Sheet, from: SheetSnapshot): void {
  const formats = new Map<string, CellFormat>();
  const styled = (numberFormat: string): CellFormat => {
    if (numberFormat === "General") return NORMAL;
    const known = formats.get(numberFormat) ?? { ...NORMAL, numberFormat };
    formats.set(numberFormat, known);
    return known;
  };
  const rows = Math.max(from.values.length, from.formats.length);
  for (let row = 0; row < rows; row += 1) {
    const values = from.values[row] ?? [];
    const codes = from.formats[row] ?? [];
    for (let column = 0; column < Math.max(values.length, codes.length); column += 1) {
      const value = values[column] ?? null;
      const format = styled(codes[column] ?? "General");
      const formula = from.formulas.get(cellAddress(row, column));
      if (value === null && format === NORMAL && formula === undefined) continue;
      const cell = ensureCell(sheet, row, column);
      cell.value = value;
      cell.formula = formula === undefined ? null : `=${formula}`;
      cell.format = format;
    }
  }
}
