import type { RangeRef } from "../model/book";
import { objectOf, type ObjectType } from "../protocol/host-object";
import { CELL_PROPERTIES } from "./cell-properties";
import { CONDITIONAL_FORMATS } from "./conditional-formats";
import { DATA_VALIDATION } from "./data-validation";
import { HIDDEN_LINES } from "./hidden-lines";
import { RANGE_CONTENTS } from "./range-contents";
import { RANGE_DEEDS } from "./range-deeds";
import { RANGE_GEOMETRY, RANGE_PLACE } from "./range-geometry";
import { RANGE_FORMAT } from "./range-format";
import { REFERENCE_METHODS, referenceOf } from "./references";
import { SPECIAL_CELLS } from "./special-cells";
import { SCOPED_TABLES } from "./tables";
import { WORKSHEET } from "./worksheet";

/** Excel.Range. */
export const RANGE: ObjectType<RangeRef> = {
  name: "Range",
  identity: referenceOf,
  properties: { ...RANGE_PLACE, ...RANGE_CONTENTS, ...HIDDEN_LINES },
  objects: {
    Worksheet: (range) => objectOf(WORKSHEET, range.sheet),
    Format: (range) => objectOf(RANGE_FORMAT, range),
    ConditionalFormats: (range) => objectOf(CONDITIONAL_FORMATS, range),
    DataValidation: (range) => objectOf(DATA_VALIDATION, range),
  },
  methods: {
    ...RANGE_GEOMETRY,
    ...RANGE_DEEDS,
    ...CELL_PROPERTIES,
    ...SPECIAL_CELLS,
    ...REFERENCE_METHODS,
    GetTables: (range) => objectOf(SCOPED_TABLES, { sheet: range.sheet, range }),
  },
};
