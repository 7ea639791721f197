import type { RangeRef } from "../model/book";
import { objectOf, type ObjectType } from "../protocol/host-object";
import { RANGE_CONTENTS } from "./range-contents";
import { RANGE_DEEDS } from "./range-deeds";
import { RANGE_GEOMETRY, RANGE_PLACE } from "./range-geometry";
import { REFERENCE_METHODS, referenceOf } from "./references";
import { WORKSHEET } from "./worksheet";

/** Excel.Range. */
export const RANGE: ObjectType<RangeRef> = {
  name: "Range",
  identity: referenceOf,
  properties: { ...RANGE_PLACE, ...RANGE_CONTENTS },
  objects: {
    Worksheet: (range) => objectOf(WORKSHEET, range.sheet),
  },
  methods: { ...RANGE_GEOMETRY, ...RANGE_DEEDS, ...REFERENCE_METHODS },
};
