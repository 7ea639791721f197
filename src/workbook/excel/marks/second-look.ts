import type { Area } from "../../../sheets/snapshot";
import { areaOf } from "../read/used-area";
import { queueLook, type CellLook } from "./cell-look";
import type { TableThere } from "./first-look";

/** Columns side by side from a heading row down, counted from 0. */
export type Block = Area;

/** What has to be known of the place where our columns are, or are to be. */
export type PlaceLook = {
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** Looks of the heading cells and of the cells below; null where these are not uniform. */
  readonly heading: CellLook | null;
  readonly body: CellLook | null;
  /** Looks of the cells directly behind the block, which nobody of us has touched. */
  readonly headingBehind: CellLook | null;
  readonly bodyBehind: CellLook | null;
  /** The look of the heading directly before the block; null at the left edge, and where it is not uniform. */
  readonly neighbour: CellLook | null;
  /** The face of each column's cells below the heading; null where these are not uniform. */
  readonly faces: readonly (string | null)[];
  readonly widths: readonly { readonly points: number; readonly isStandard: boolean }[];
};

/** Asks for the areas of tables. */
export function queueTables(
  sheet: Excel.Worksheet,
  ids: readonly string[],
): () => readonly TableThere[] {
  const ranges = ids.map((id) => {
    const range = sheet.tables.getItem(id).getRange();
    range.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
    return { id, range };
  });
  return () => ranges.map(({ id, range }) => ({ id, area: areaOf(range) }));
}

/** Asks for everything about a block. */
export function queuePlace(sheet: Excel.Worksheet, block: Block): () => PlaceLook {
  const { top, left, bottom, right } = block;
  const columns = right - left + 1;
  const rows = Math.max(1, bottom - top);
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, columns);
  range.load(["values", "numberFormat"]);
  const heading = queueLook(sheet.getRangeByIndexes(top, left, 1, columns), 1);
  const body = queueLook(sheet.getRangeByIndexes(top + 1, left, rows, columns), rows);
  const headingBehind = queueLook(sheet.getRangeByIndexes(top, right + 1, 1, 1), 1);
  const bodyBehind = queueLook(sheet.getRangeByIndexes(top + 1, right + 1, rows, 1), rows);
  const neighbour = left === 0 ? () => null : queueNeighbour(sheet, top, left - 1);
  const perColumn = Array.from({ length: columns }, (_, index) =>
    queueColumn(sheet.getRangeByIndexes(top + 1, left + index, rows, 1)),
  );
  return () => {
    const single = perColumn.map((read) => read());
    return {
      ...contentsOf(range),
      heading: heading(),
      body: body(),
      headingBehind: headingBehind(),
      bodyBehind: bodyBehind(),
      neighbour: neighbour(),
      faces: single.map(({ face }) => face),
      widths: single.map(({ points, isStandard }) => ({ points, isStandard })),
    };
  };
}

function queueNeighbour(sheet: Excel.Worksheet, row: number, column: number) {
  return queueLook(sheet.getRangeByIndexes(row, column, 1, 1), 1);
}

function queueColumn(range: Excel.Range) {
  const { format } = range;
  format.load(["columnWidth", "useStandardWidth"]);
  const { font } = format;
  font.load("name");
  return () => ({
    face: font.name === "" ? null : font.name,
    points: format.columnWidth,
    isStandard: format.useStandardWidth,
  });
}

function contentsOf(range: Excel.Range) {
  return { values: range.values as unknown[][], formats: range.numberFormat as unknown[][] };
}
