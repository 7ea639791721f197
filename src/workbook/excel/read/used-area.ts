import type { Area } from "../../../sheets/snapshot";

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

/** The same of a range that is there, as an area. */
export function areaOf(range: Excel.Range): Area {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
