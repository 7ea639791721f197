import { hasAllRows } from "../model/area";
import type { RangeRef } from "../model/book";
import { NotPlayed } from "../model/excel-error";
import { requireAllowed } from "../model/protection";
import { booleanOf, numberOf } from "../protocol/arguments";
import type { Property } from "../protocol/host-object";
import { areasOf } from "./range-object";

/** Points: what rows and columns have unless they are told otherwise. */
const STANDARD_HEIGHT = 14.25;
const STANDARD_WIDTH = 54;
const MOST_HEIGHT = 409.5;
const MOST_WIDTH = 1_789;

/** RowHeight: null where rows differ. */
export const ROW_HEIGHT: Property<RangeRef> = {
  get: (range, stage) => {
    const heights = areasOf(stage, range).flatMap((area) =>
      lines(area.top, area.bottom).map((row) => range.sheet.rowHeights.get(row) ?? STANDARD_HEIGHT),
    );
    return common(heights);
  },
  set: (range, value, stage) => {
    requireAllowed(range.sheet, "allowFormatRows");
    const height = numberOf(value, 0, MOST_HEIGHT);
    for (const area of areasOf(stage, range)) {
      if (hasAllRows(area)) throw new NotPlayed("one height for all rows");
      for (const row of lines(area.top, area.bottom)) range.sheet.rowHeights.set(row, height);
    }
  },
};

/** ColumnWidth: null where columns differ. */
export const COLUMN_WIDTH: Property<RangeRef> = {
  get: (range, stage) => {
    const widths = areasOf(stage, range).flatMap((area) =>
      lines(area.left, area.right).map(
        (column) => range.sheet.columnWidths.get(column) ?? STANDARD_WIDTH,
      ),
    );
    return common(widths);
  },
  set: (range, value, stage) => {
    requireAllowed(range.sheet, "allowFormatColumns");
    const width = numberOf(value, 0, MOST_WIDTH);
    for (const area of areasOf(stage, range))
      for (const column of lines(area.left, area.right))
        range.sheet.columnWidths.set(column, width);
  },
};

/** UseStandardWidth: null where columns differ; only true can be set. */
export const USE_STANDARD_WIDTH: Property<RangeRef> = {
  get: (range, stage) => {
    const standard = areasOf(stage, range).flatMap((area) =>
      lines(area.left, area.right).map((column) => !range.sheet.columnWidths.has(column)),
    );
    const [first = true] = standard;
    return standard.every((one) => one === first) ? first : null;
  },
  set: (range, value, stage) => {
    requireAllowed(range.sheet, "allowFormatColumns");
    if (!booleanOf(value)) throw new NotPlayed("a standard width that is not used");
    for (const area of areasOf(stage, range))
      for (const column of lines(area.left, area.right)) range.sheet.columnWidths.delete(column);
  },
};

function lines(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function common(sizes: readonly number[]): number | null {
  const [first = null] = sizes;
  return sizes.every((size) => size === first) ? first : null;
}
