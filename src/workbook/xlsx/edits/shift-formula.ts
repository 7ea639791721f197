import { columnLetters } from "../../../core/cell-ref";
import { MAXIMUM_ROWS } from "../../../sheets/snapshot";
import { MAX_COLUMNS } from "../cell-reference";

/**
 * The pieces of a formula, as far as references have to be told from other text: strings, quoted sheet names,
 * brackets (columns of tables, other workbooks), numbers, whole columns, whole rows, and words.
 */
const PIECES = [
  /"(?:[^"]|"")*"/,
  /'(?:[^']|'')*'/,
  /\[(?:[^[\]]|\[[^\]]*\])*\]/,
  /(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.!(])/u,
  /(?<rows>\$?[0-9]+:\$?[0-9]+)/,
  /[0-9]+\.?[0-9]*(?:[Ee][+-]?[0-9]+)?/,
  /(?<word>[\p{L}_\\$][\p{L}\p{N}_.\\?$]*)(?![\p{L}\p{N}_.\\?$!(])/u,
  /[\p{L}_\\$][\p{L}\p{N}_.\\?$]*[!(]/u,
];
const FORMULA = new RegExp(PIECES.map(({ source }) => source).join("|"), "gu");
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]*)$/;

/**
 * The formula as it reads so many rows below and columns right of where it was written: relative references move
 * along, over the edge of a sheet to its other side, as Excel reads shared formulas.
 */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(FORMULA, (piece, ...found) => {
    const groups = found.at(-1) as Readonly<Record<string, string | undefined>>;
    if (groups["columns"] !== undefined) {
      return piece.replace(/\$?[A-Za-z]+/g, (one) => shiftedColumn(one, columns));
    }
    if (groups["rows"] !== undefined) {
      return piece.replace(/\$?[0-9]+/g, (one) => shiftedRow(one, rows));
    }
    return groups["word"] === undefined ? piece : shiftedCell(piece, rows, columns);
  });
}

function shiftedCell(word: string, rows: number, columns: number): string {
  const [, columnSign, letters, rowSign, digits] = CELL.exec(word) ?? [];
  if (letters === undefined || digits === undefined) return word;
  if (columnNumber(letters) > MAX_COLUMNS || Number(digits) > MAXIMUM_ROWS) return word;
  return (
    shiftedColumn(`${columnSign}${letters}`, columns) + shiftedRow(`${rowSign}${digits}`, rows)
  );
}

function shiftedColumn(reference: string, by: number): string {
  if (reference.startsWith("$")) return reference;
  return columnLetters(modulo(columnNumber(reference) - 1 + by, MAX_COLUMNS));
}

function shiftedRow(reference: string, by: number): string {
  if (reference.startsWith("$")) return reference;
  return String(modulo(Number(reference) - 1 + by, MAXIMUM_ROWS) + 1);
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
