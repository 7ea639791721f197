import { cellCount } from "../model/area";
import type { RangeRef } from "../model/book";
import { ExcelError } from "../model/excel-error";
import { integerAt, optionalTextAt } from "../protocol/arguments";
import { objectOf, type HostObject, type ObjectType, type Stage } from "../protocol/host-object";
import { CONDITIONAL_FORMATS } from "./conditional-formats";
import { DATA_VALIDATION } from "./data-validation";
import { clearAreas } from "./range-deeds";
import { RANGE_FORMAT } from "./range-format";
import { addressOfAreas, areasOf, newRange } from "./range-object";
import { REFERENCE_METHODS, referenceOf } from "./references";
import { WORKSHEET } from "./worksheet";

/** Excel.RangeAreas. */
export const RANGE_AREAS: ObjectType<RangeRef> = {
  name: "RangeAreas",
  identity: referenceOf,
  properties: {
    Address: { get: (range, stage) => addressOfAreas(range.sheet, areasOf(stage, range)) },
    AreaCount: { get: (range, stage) => areasOf(stage, range).length },
    CellCount: {
      get: (range, stage) => areasOf(stage, range).reduce((sum, area) => sum + cellCount(area), 0),
    },
  },
  objects: {
    Worksheet: (range) => objectOf(WORKSHEET, range.sheet),
    Areas: (range) => objectOf(RANGES, range),
    Format: (range) => objectOf(RANGE_FORMAT, range),
    ConditionalFormats: (range) => objectOf(CONDITIONAL_FORMATS, range),
    DataValidation: (range) => objectOf(DATA_VALIDATION, range),
  },
  methods: {
    ...REFERENCE_METHODS,
    Clear: (range, args, stage) => {
      clearAreas(range, optionalTextAt(args, 0), stage);
      return undefined;
    },
  },
};

function rangeAt(range: RangeRef, index: number, stage: Stage): HostObject {
  const area = areasOf(stage, range)[index];
  if (area === undefined) throw new ExcelError("InvalidArgument");
  return newRange(stage, range.sheet, area);
}

/** Excel.RangeCollection: the areas of a RangeAreas, one by one. */
export const RANGES: ObjectType<RangeRef> = {
  name: "RangeCollection",
  items: (range, stage) => areasOf(stage, range).map((area) => newRange(stage, range.sheet, area)),
  methods: {
    GetCount: (range, _args, stage) => areasOf(stage, range).length,
    GetItemAt: (range, args, stage) => rangeAt(range, integerAt(args, 0), stage),
  },
};
