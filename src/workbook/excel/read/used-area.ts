/** The part of a sheet that holds values; row and column count from 0. */
export type UsedArea = {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
};

/** The place of a range of which these four were loaded; null where there is none. */
export function placeOf(range: Excel.Range): UsedArea | null {
  if (range.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
  return { top, left, rows, columns };
}
