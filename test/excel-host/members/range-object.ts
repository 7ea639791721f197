import type { Area } from "../model/area";
import { addressText } from "../model/address";
import type { RangeRef } from "../model/book";
import { ExcelError } from "../model/excel-error";
import { ADDRESS_LENGTH } from "../model/limits";
import type { Sheet } from "../model/sheet";
import {
  isHostObject,
  NULL_OBJECT,
  objectOf,
  type Argument,
  type HostObject,
  type Stage,
} from "../protocol/host-object";
import { RANGE } from "./range";
import { RANGE_AREAS } from "./range-areas";

/** The object of a range that an add-in holds or has just made. */
export function rangeObject(range: RangeRef): HostObject {
  return objectOf(RANGE, range);
}

/** A new Range object. */
export function newRange(stage: Stage, sheet: Sheet, area: Area): HostObject {
  return objectOf(RANGE, live(stage, sheet, [area]));
}

/** A new Range object, or the null object where there are no cells. */
export function rangeOrNull(stage: Stage, sheet: Sheet, area: Area | null): HostObject {
  return area === null ? NULL_OBJECT : newRange(stage, sheet, area);
}

/** A new RangeAreas object. */
export function newAreas(stage: Stage, sheet: Sheet, areas: readonly Area[]): HostObject {
  if (areas.length === 0) throw new ExcelError("ItemNotFound");
  return objectOf(RANGE_AREAS, live(stage, sheet, areas));
}

/** A new RangeAreas object, or the null object where there are no cells. */
export function areasOrNull(stage: Stage, sheet: Sheet, areas: readonly Area[]): HostObject {
  return areas.length === 0 ? NULL_OBJECT : newAreas(stage, sheet, areas);
}

function live(stage: Stage, sheet: Sheet, areas: readonly Area[]): RangeRef {
  const range = { sheet, areas: [...areas], referenceId: null };
  stage.live.push(range);
  return range;
}

/** Where a range is now; refused where its cells or its sheet are gone. */
export function areaOf(stage: Stage, range: RangeRef): Area {
  const [area] = areasOf(stage, range);
  if (area === undefined) throw new ExcelError("ItemNotFound");
  return area;
}

export function areasOf(stage: Stage, range: RangeRef): readonly Area[] {
  if (!stage.book.sheets.includes(range.sheet)) throw new ExcelError("ItemNotFound");
  return range.areas;
}

/** The range that an argument is: an object, or an address on the sheet given. */
export function rangeArgument(argument: Argument): RangeRef {
  const isRange =
    isHostObject(argument) && (argument.type === "Range" || argument.type === "RangeAreas");
  if (!isRange) throw new ExcelError("InvalidArgument");
  return argument.self as RangeRef;
}

/** The addresses of several areas; cut where Excel cuts them. */
export function addressOfAreas(sheet: Sheet, areas: readonly Area[]): string {
  return areas
    .map((area) => addressText(sheet.name, area))
    .join(",")
    .slice(0, ADDRESS_LENGTH);
}
