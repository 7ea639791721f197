import {
  areaAt,
  boundingArea,
  cellCount,
  columnCount,
  hasAllColumns,
  hasAllRows,
  intersection,
  rowCount,
  type Area,
} from "../model/area";
import { addressText } from "../model/address";
import type { RangeRef } from "../model/book";
import { usedArea } from "../model/cells";
import { ExcelError } from "../model/excel-error";
import { SHEET_COLUMNS, SHEET_ROWS } from "../model/limits";
import { flagAt, integerAt, optionalIntegerAt } from "../protocol/arguments";
import type { Argument, HostObject, Method, Property, Stage } from "../protocol/host-object";
import { areaOf, newRange, rangeArgument, rangeOrNull } from "./range-object";
import { parseAddress } from "../model/address";

/** Where a range is. */
export const RANGE_PLACE: Readonly<Record<string, Property<RangeRef>>> = {
  Address: { get: (range, stage) => addressText(range.sheet.name, areaOf(stage, range)) },
  RowIndex: { get: (range, stage) => areaOf(stage, range).top },
  ColumnIndex: { get: (range, stage) => areaOf(stage, range).left },
  RowCount: { get: (range, stage) => rowCount(areaOf(stage, range)) },
  ColumnCount: { get: (range, stage) => columnCount(areaOf(stage, range)) },
  CellCount: { get: (range, stage) => countOf(areaOf(stage, range)) },
  IsEntireRow: { get: (range, stage) => hasAllColumns(areaOf(stage, range)) },
  IsEntireColumn: { get: (range, stage) => hasAllRows(areaOf(stage, range)) },
};

/** The number of cells; -1 beyond what 32 bits hold, as Excel answers. */
function countOf(area: Area): number {
  const count = cellCount(area);
  return count > 2_147_483_647 ? -1 : count;
}

type Place = (area: Area, args: readonly Argument[], stage: Stage) => Area;

/** A method that leads from a range to another on the same sheet. */
function toRange(place: Place): Method<RangeRef> {
  return (range, args, stage) =>
    newRange(stage, range.sheet, place(areaOf(stage, range), args, stage));
}

function usedRange(range: RangeRef, args: readonly Argument[], stage: Stage): Area | null {
  return usedArea(range.sheet, areaOf(stage, range), flagAt(args, 0));
}

function intersectionOf(range: RangeRef, args: readonly Argument[], stage: Stage): Area | null {
  const [other] = args;
  const area =
    typeof other === "string" ? parseAddress(other).area : areaOf(stage, rangeArgument(other));
  return intersection(areaOf(stage, range), area);
}

function required(range: RangeRef, area: Area | null, stage: Stage): HostObject {
  if (area === null) throw new ExcelError("ItemNotFound");
  return newRange(stage, range.sheet, area);
}

/** Methods that lead to other ranges. */
export const RANGE_GEOMETRY: Readonly<Record<string, Method<RangeRef>>> = {
  GetCell: toRange((area, args) =>
    areaAt(area.top + integerAt(args, 0), area.left + integerAt(args, 1), 1, 1),
  ),
  GetRow: toRange((area, args) =>
    areaAt(area.top + integerAt(args, 0), area.left, 1, columnCount(area)),
  ),
  GetColumn: toRange((area, args) =>
    areaAt(area.top, area.left + integerAt(args, 0), rowCount(area), 1),
  ),
  GetLastCell: toRange((area) => areaAt(area.bottom, area.right, 1, 1)),
  GetLastRow: toRange((area) => areaAt(area.bottom, area.left, 1, columnCount(area))),
  GetLastColumn: toRange((area) => areaAt(area.top, area.right, rowCount(area), 1)),
  GetEntireRow: toRange((area) => areaAt(area.top, 0, rowCount(area), SHEET_COLUMNS)),
  GetEntireColumn: toRange((area) => areaAt(0, area.left, SHEET_ROWS, columnCount(area))),
  GetOffsetRange: toRange((area, args) =>
    areaAt(
      area.top + integerAt(args, 0),
      area.left + integerAt(args, 1),
      rowCount(area),
      columnCount(area),
    ),
  ),
  GetResizedRange: toRange((area, args) =>
    areaAt(
      area.top,
      area.left,
      rowCount(area) + integerAt(args, 0),
      columnCount(area) + integerAt(args, 1),
    ),
  ),
  GetAbsoluteResizedRange: toRange((area, args) =>
    areaAt(area.top, area.left, integerAt(args, 0), integerAt(args, 1)),
  ),
  GetRowsBelow: toRange((area, args) =>
    areaAt(area.bottom + 1, area.left, optionalIntegerAt(args, 0) ?? 1, columnCount(area)),
  ),
  GetColumnsAfter: toRange((area, args) =>
    areaAt(area.top, area.right + 1, rowCount(area), optionalIntegerAt(args, 0) ?? 1),
  ),
  GetBoundingRect: toRange((area, [other], stage) =>
    boundingArea(
      area,
      typeof other === "string" ? parseAddress(other).area : areaOf(stage, rangeArgument(other)),
    ),
  ),
  GetIntersection: (range, args, stage) =>
    required(range, intersectionOf(range, args, stage), stage),
  GetIntersectionOrNullObject: (range, args, stage) =>
    rangeOrNull(stage, range.sheet, intersectionOf(range, args, stage)),
  GetUsedRange: (range, args, stage) => {
    const area = areaOf(stage, range);
    const first = areaAt(area.top, area.left, 1, 1);
    return newRange(stage, range.sheet, usedRange(range, args, stage) ?? first);
  },
  GetUsedRangeOrNullObject: (range, args, stage) =>
    rangeOrNull(stage, range.sheet, usedRange(range, args, stage)),
};
