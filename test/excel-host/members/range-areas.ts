import { cellCount } from "../model/area";
import type { RangeRef } from "../model/book";
import { objectOf, type ObjectType } from "../protocol/host-object";
import { addressOfAreas, areasOf } from "./range-object";
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
  },
  methods: { ...REFERENCE_METHODS },
};
