import type { RangeRef } from "../model/book";
import { ExcelError } from "../model/excel-error";
import { requireAllowed } from "../model/protection";
import { booleanOf, numberOf, textOf, wordOf } from "../protocol/arguments";
import { objectOf, type ObjectType, type Property } from "../protocol/host-object";
import { BORDERS } from "./borders";
import { COLUMN_WIDTH, ROW_HEIGHT, USE_STANDARD_WIDTH } from "./line-sizes";
import { changeLook, colourOf, commonLook, look } from "./looks";
import { areasOf } from "./range-object";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

function refuse(): never {
  throw new ExcelError("InvalidArgument");
}

/** Excel.RangeFormat. */
export const RANGE_FORMAT: ObjectType<RangeRef> = {
  name: "RangeFormat",
  properties: {
    RowHeight: ROW_HEIGHT,
    ColumnWidth: COLUMN_WIDTH,
    UseStandardWidth: USE_STANDARD_WIDTH,
    WrapText: look(
      (format) => format.wrapText,
      booleanOf,
      (format, wrapText) => ({ ...format, wrapText }),
    ),
    ShrinkToFit: look(
      (format) => format.shrinkToFit,
      booleanOf,
      (format, shrinkToFit) => ({ ...format, shrinkToFit }),
    ),
    HorizontalAlignment: look<string>(
      (format) => format.horizontalAlignment,
      (value) => wordOf(value, HORIZONTAL),
      (format, horizontalAlignment) => ({ ...format, horizontalAlignment }),
    ),
    VerticalAlignment: look<string>(
      (format) => format.verticalAlignment,
      (value) => wordOf(value, VERTICAL),
      (format, verticalAlignment) => ({ ...format, verticalAlignment }),
    ),
    IndentLevel: look(
      (format) => format.indentLevel,
      (value) => numberOf(value, 0, 250),
      (format, indentLevel) => ({ ...format, indentLevel }),
    ),
    TextOrientation: look(
      (format) => format.textOrientation,
      (value) => numberOf(value, -90, 180),
      (format, textOrientation) => ({ ...format, textOrientation }),
    ),
  },
  objects: {
    Fill: (range) => objectOf(RANGE_FILL, range),
    Font: (range) => objectOf(RANGE_FONT, range),
    Protection: (range) => objectOf(FORMAT_PROTECTION, range),
    Borders: (range) => objectOf(BORDERS, range),
  },
  methods: {
    AutofitRows: (range, _args, stage) => {
      requireAllowed(range.sheet, "allowFormatRows");
      for (const area of areasOf(stage, range))
        for (const row of range.sheet.rowHeights.keys())
          if (row >= area.top && row <= area.bottom) range.sheet.rowHeights.delete(row);
      return undefined;
    },
  },
};

/** Excel.RangeFill. */
export const RANGE_FILL: ObjectType<RangeRef> = {
  name: "RangeFill",
  properties: {
    Color: {
      get: (range, stage) => commonLook(range, stage, (format) => format.fill ?? "#FFFFFF"),
      set: (range, value, stage) => {
        const fill = value === "" ? null : colourOf(value, refuse);
        changeLook(range, stage, (format) => ({ ...format, fill }));
      },
    },
  },
  methods: {
    Clear: (range, _args, stage) => {
      changeLook(range, stage, (format) => ({ ...format, fill: null }));
      return undefined;
    },
  },
};

/** Excel.RangeFont. */
export const RANGE_FONT: ObjectType<RangeRef> = {
  name: "RangeFont",
  properties: {
    Name: look(
      (format) => format.fontName,
      textOf,
      (format, fontName) => ({ ...format, fontName }),
    ),
    Size: look(
      (format) => format.fontSize,
      (value) => numberOf(value, 1, 409),
      (format, fontSize) => ({ ...format, fontSize }),
    ),
    Color: look(
      (format) => format.fontColor,
      (value) => colourOf(value, refuse),
      (format, fontColor) => ({ ...format, fontColor }),
    ),
    Bold: look(
      (format) => format.bold,
      booleanOf,
      (format, bold) => ({ ...format, bold }),
    ),
    Italic: look(
      (format) => format.italic,
      booleanOf,
      (format, italic) => ({ ...format, italic }),
    ),
    Strikethrough: look(
      (format) => format.strikethrough,
      booleanOf,
      (format, strikethrough) => ({ ...format, strikethrough }),
    ),
    Underline: look<string>(
      (format) => format.underline,
      (value) => wordOf(value, UNDERLINES),
      (format, underline) => ({ ...format, underline }),
    ),
  },
};

/** Excel.FormatProtection: no option of a protected sheet allows to change it. */
export const FORMAT_PROTECTION: ObjectType<RangeRef> = {
  name: "FormatProtection",
  properties: {
    Locked: onlyUnprotected(
      look(
        (format) => format.locked,
        booleanOf,
        (format, locked) => ({ ...format, locked }),
      ),
    ),
    FormulaHidden: onlyUnprotected(
      look(
        (format) => format.formulaHidden,
        booleanOf,
        (format, formulaHidden) => ({ ...format, formulaHidden }),
      ),
    ),
  },
};

function onlyUnprotected(property: Required<Property<RangeRef>>): Property<RangeRef> {
  return {
    get: property.get,
    set: (range, value, stage) => {
      requireAllowed(range.sheet, null);
      property.set(range, value, stage);
    },
  };
}
