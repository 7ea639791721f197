import { MAXIMUM_ROWS, type Area } from "../../sheets/snapshot";

/** What a sheet of Excel 2007 and later holds. */
export const MAX_COLUMNS = 16_384;

const REFERENCE = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

/** Row and column, counted from 0, of an address such as `B7`; null for anything else or outside a sheet. */
export function parseCell(
  address: string,
): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = REFERENCE.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + ((letter.charCodeAt(0) - 1) & 31) + 1;
  const row = Number(digits);
  return row <= MAXIMUM_ROWS && column <= MAX_COLUMNS ? { row: row - 1, column: column - 1 } : null;
}

/** The rectangle of `A1:C9`, or of one address; null for anything else. */
export function parseArea(reference: string): Area | null {
  const [first, last = first, more] = reference.split(":");
  const start = first === undefined ? null : parseCell(first);
  const end = last === undefined ? null : parseCell(last);
  if (start === null || end === null || more !== undefined) return null;
  if (end.row < start.row || end.column < start.column) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
