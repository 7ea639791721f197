import type { CellValue } from "../../../src/sheets/snapshot";
import type { Book } from "./book";
import { ExcelError } from "./excel-error";
import { readDate } from "./entry-date";
import { readNumber } from "./entry-number";
import { FORMULA_LENGTH, TEXT_LENGTH } from "./limits";

/** What becomes of an entry; `numberFormat` is the one that Excel gives to a General cell. */
export type Entry = {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string | null;
};

const ERRORS = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];

/**
 * Reads what is put into a cell, as Excel does when somebody types it or an add-in sets it: in a text cell
 * (`@`) everything stays text, anywhere else strings that look like something become that.
 */
export function readEntry(
  entry: string | number | boolean,
  numberFormat: string,
  book: Pick<Book, "year" | "date1904" | "takesApostrophes">,
): Entry {
  if (typeof entry !== "string") {
    const isText = numberFormat === "@" && typeof entry === "number";
    return constant(isText ? `${entry}` : entry);
  }
  if (entry.length > TEXT_LENGTH) throw new ExcelError("InvalidArgument");
  if (entry === "") return constant(null);
  const isText = numberFormat === "@";
  if (entry.startsWith("'") && (!isText || book.takesApostrophes)) return constant(entry.slice(1));
  if (isText) return constant(entry);
  return (
    readWord(entry) ??
    readNumber(entry) ??
    readDate(entry, book) ??
    readFormula(entry) ??
    constant(entry)
  );
}

function constant(value: CellValue): Entry {
  return { value, formula: null, numberFormat: null };
}

function readWord(text: string): Entry | null {
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return constant(upper === "TRUE");
  return ERRORS.includes(upper) ? constant({ error: upper }) : null;
}

/** `=…`, and what begins like a formula: `+A1`, `-x`, `@x`. Nothing is calculated: its value is 0. */
function readFormula(text: string): Entry | null {
  const isFormula = /^(?:=|[+@-])./su.test(text);
  if (!isFormula) return null;
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (formula.length > FORMULA_LENGTH) throw new ExcelError("FormulaLengthExceedsLimit");
  return { value: 0, formula, numberFormat: null };
}
