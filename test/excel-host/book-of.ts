import { emptyBook, newSheet, type Book } from "./model/book";
import { ensureCell } from "./model/cells";

/** A workbook with these sheets; a string is text, whatever it looks like, null an empty cell. */
export function bookOf(
  sheets: Readonly<Record<string, readonly (readonly (string | number | boolean | null)[])[]>>,
): Book {
  const book = emptyBook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = newSheet(book, name);
    book.sheets.push(sheet);
    for (const [row, values] of rows.entries())
      for (const [column, value] of values.entries())
        if (value !== null) ensureCell(sheet, row, column).value = value;
  }
  book.active = book.sheets[0] ?? null;
  return book;
}
