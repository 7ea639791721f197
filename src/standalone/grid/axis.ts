import type { SheetFrame } from "../../workbook/xlsx/view/sheet-frame";

/** Rows or columns beside each other, in pixels from the first one; hidden ones have no size. */
export type Axis = {
  readonly count: number;
  /** Those that stay in view. */
  readonly frozen: number;
  readonly size: (index: number) => number;
  /** Where one begins; that of `count` is where the last one ends. */
  readonly start: (index: number) => number;
  /** The one at an offset, never a hidden one unless all are; the first or last one for offsets outside. */
  readonly at: (offset: number) => number;
};

/** Blank rows and columns behind the used ones, to be typed into. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;
const LEAST_COLUMNS = 26;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** The rows of a sheet that can be scrolled to. */
export function rowAxis({ rowHeights, rowCount, defaultHeight, frozen }: SheetFrame): Axis {
  const count = Math.min(rowCount + SPARE_ROWS, MOST_ROWS);
  return axisOf(count, frozen.rows, (row) => rowHeights[row] ?? defaultHeight);
}

/** The columns of a sheet that can be scrolled to. */
export function columnAxis({ columns, columnCount, defaultWidth, frozen }: SheetFrame): Axis {
  const count = Math.min(Math.max(columnCount + SPARE_COLUMNS, LEAST_COLUMNS), MOST_COLUMNS);
  const widths = new Float64Array(count).fill(defaultWidth);
  for (const { first, last, width } of columns) widths.fill(width, first, last + 1);
  return axisOf(count, frozen.columns, (column) => widths[column] ?? defaultWidth);
}

/** An axis of so many sizes. */
export function axisOf(count: number, frozen: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) {
    starts[index + 1] = (starts[index] ?? 0) + sizeOf(index);
  }
  const start = (index: number): number => starts[Math.min(Math.max(index, 0), count)] ?? 0;
  return {
    count,
    frozen: Math.min(frozen, count),
    size: (index) => start(index + 1) - start(index),
    start,
    at: (offset) => {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (start(middle + 1) > offset) high = middle;
        else low = middle + 1;
      }
      return Math.max(0, low);
    },
  };
}

/** The next one that is not hidden, from `from` on by `step`; `from` itself where there is none. */
export function nextShown(axis: Axis, from: number, step: 1 | -1): number {
  for (let index = from + step; index >= 0 && index < axis.count; index += step) {
    if (axis.size(index) > 0) return index;
  }
  return from;
}
