/** One cell of a sheet; row and column count from 0, as in a snapshot. */
export type CellRef = { readonly sheet: string; readonly row: number; readonly column: number };

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The address as Excel shows it, without the sheet: row 0, column 0 is `A1`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
