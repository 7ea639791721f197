import type { RangeRef } from "../model/book";
import type { CellFormat } from "../model/cell-format";
import { commonly, formatCells } from "../model/format-cells";
import { requireAllowed } from "../model/protection";
import type { Property, Stage } from "../protocol/host-object";
import type { Json } from "../protocol/json";
import { areasOf } from "./range-object";

type Scalar = string | number | boolean;

/** What all cells of a range have in common; null where they differ. */
export function commonLook<T extends Scalar>(
  range: RangeRef,
  stage: Stage,
  read: (format: CellFormat) => T | null,
): T | null {
  const looks = areasOf(stage, range).map((area) => commonly(range.sheet, area, read));
  const [first = null] = looks;
  return looks.every((look) => look === first) ? first : null;
}

/** Changes the look of all cells of a range, unless its sheet is protected against it. */
export function changeLook(
  range: RangeRef,
  stage: Stage,
  change: (format: CellFormat) => CellFormat,
): void {
  requireAllowed(range.sheet, "allowFormatCells");
  for (const area of areasOf(stage, range)) formatCells(range.sheet, area, change);
}

/** A property that is one part of the cells' look. */
export function look<T extends Scalar>(
  read: (format: CellFormat) => T | null,
  accept: (value: Json) => T,
  change: (format: CellFormat, value: T) => CellFormat,
): Required<Property<RangeRef>> {
  return {
    get: (range, stage) => commonLook(range, stage, read),
    set: (range, value, stage) => {
      const accepted = accept(value);
      changeLook(range, stage, (format) => change(format, accepted));
    },
  };
}

/** `#rrggbb` in upper case, as Excel gives it back. */
export function colourOf(value: Json, refuse: () => never): string {
  const isColour = typeof value === "string" && /^#?[0-9a-f]{6}$/i.test(value);
  return isColour ? `#${value.replace("#", "").toUpperCase()}` : refuse();
}
