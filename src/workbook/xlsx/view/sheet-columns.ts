import { attributeOf } from "../xml-attribute";
import { childNamed, childrenOf, type XmlElement } from "../xml-element";
import { xmlBoolean } from "../xml-values";

/** Columns of one width, counted from 0, both ends included. */
export type ColumnRun = {
  readonly first: number;
  readonly last: number;
  /** In pixels; 0 for hidden columns. */
  readonly width: number;
  /** The cell format of their cells that are not there. */
  readonly format: number;
};

/** How wide columns are, and how high rows of which nothing else is said, in pixels. */
export type SheetMeasures = {
  readonly columns: readonly ColumnRun[];
  readonly defaultWidth: number;
  readonly defaultHeight: number;
};

/** Width in pixels of a digit of the body font, by which Excel measures columns. */
const DIGIT_WIDTH = 7;
/** Left and right of the digits, and the line, in pixels. */
const CELL_PADDING = 5;
const DEFAULT_DIGITS = 8;
const DEFAULT_POINTS = 15;
/** Pixels of a point on a screen of 96 dots an inch. */
const PIXELS_A_POINT = 4 / 3;
const LAST_COLUMN = 16_383;

/** Points as whole pixels. */
export function pixelsOf(points: number): number {
  return Math.round(points * PIXELS_A_POINT);
}

/** The measures that stand before the rows of a worksheet part. */
export function sheetMeasures(bytes: Uint8Array, children: readonly XmlElement[]): SheetMeasures {
  const defaults = childNamed(children, "sheetFormatPr");
  const stated = (name: string): number | null => {
    const value = defaults === undefined ? undefined : attributeOf(bytes, defaults, name);
    return value === undefined || Number.isNaN(Number(value)) ? null : Number(value);
  };
  const list = childNamed(children, "cols");
  const defaultWidth = stated("defaultColWidth");
  const digits = stated("baseColWidth") ?? DEFAULT_DIGITS;
  const isHidden = defaults !== undefined && xmlBoolean(attributeOf(bytes, defaults, "zeroHeight"));
  return {
    columns: list === undefined ? [] : childrenOf(bytes, list).map((one) => runOf(bytes, one)),
    defaultWidth: defaultWidth === null ? paddedWidth(digits) : widthOf(defaultWidth),
    defaultHeight: isHidden ? 0 : pixelsOf(stated("defaultRowHeight") ?? DEFAULT_POINTS),
  };
}

function runOf(bytes: Uint8Array, element: XmlElement): ColumnRun {
  const numberOf = (name: string, otherwise: number): number => {
    const value = Number(attributeOf(bytes, element, name) ?? otherwise);
    return Number.isNaN(value) ? otherwise : value;
  };
  const first = numberOf("min", 1) - 1;
  const isHidden = xmlBoolean(attributeOf(bytes, element, "hidden"));
  return {
    first,
    last: Math.min(numberOf("max", first + 1) - 1, LAST_COLUMN),
    width: isHidden ? 0 : widthOf(numberOf("width", DEFAULT_DIGITS)),
    format: numberOf("style", 0),
  };
}

/** ECMA-376 part 1, 18.3.1.13: a width in characters, padding included, as pixels. */
function widthOf(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);
}

/** Excel rounds the default width up to a multiple of eight pixels. */
function paddedWidth(digits: number): number {
  return Math.ceil((digits * DIGIT_WIDTH + CELL_PADDING) / 8) * 8;
}
