import type { RangeRef } from "../model/book";
import { requireAllowed } from "../model/protection";
import { booleanOf } from "../protocol/arguments";
import type { Property } from "../protocol/host-object";
import { areaOf } from "./range-object";

function isHidden(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const line of hidden) if (line >= first && line <= last) count += 1;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function hide(hidden: Set<number>, first: number, last: number, isHidden: boolean): void {
  for (let line = first; line <= last; line += 1)
    if (isHidden) hidden.add(line);
    else hidden.delete(line);
}

/** Whether rows and columns are hidden: null where some are. */
export const HIDDEN_LINES: Readonly<Record<string, Property<RangeRef>>> = {
  RowHidden: {
    get: (range, stage) => {
      const { top, bottom } = areaOf(stage, range);
      return isHidden(range.sheet.hiddenRows, top, bottom);
    },
    set: (range, value, stage) => {
      requireAllowed(range.sheet, "allowFormatRows");
      const { top, bottom } = areaOf(stage, range);
      hide(range.sheet.hiddenRows, top, bottom, booleanOf(value));
    },
  },
  ColumnHidden: {
    get: (range, stage) => {
      const { left, right } = areaOf(stage, range);
      return isHidden(range.sheet.hiddenColumns, left, right);
    },
    set: (range, value, stage) => {
      requireAllowed(range.sheet, "allowFormatColumns");
      const { left, right } = areaOf(stage, range);
      hide(range.sheet.hiddenColumns, left, right, booleanOf(value));
    },
  },
  Hidden: {
    get: (range, stage) => {
      const area = areaOf(stage, range);
      const rows = isHidden(range.sheet.hiddenRows, area.top, area.bottom);
      const columns = isHidden(range.sheet.hiddenColumns, area.left, area.right);
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
};
