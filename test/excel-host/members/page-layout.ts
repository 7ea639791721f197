import { areaAt } from "../model/area";
import { splitAddresses } from "../model/address";
import { ExcelError } from "../model/excel-error";
import { SHEET_COLUMNS, SHEET_ROWS } from "../model/limits";
import type { HeaderFooter, PageSetup } from "../model/page-setup";
import type { Sheet } from "../model/sheet";
import { booleanOf, jsonAt, numberOf, textAt, textOf, wordOf } from "../protocol/arguments";
import {
  isHostObject,
  objectOf,
  type Argument,
  type Method,
  type ObjectType,
  type Property,
  type Stage,
} from "../protocol/host-object";
import { isObject, type Json } from "../protocol/json";
import { areaArgument } from "./freeze-panes";
import { areasOf, areasOrNull, rangeArgument, rangeOrNull } from "./range-object";
import { parseAddress } from "../model/address";

type Scalar = Exclude<keyof PageSetup, "printArea" | "titleRows" | "titleColumns" | "footers">;

function setting<K extends Scalar>(
  name: K,
  accept: (value: Json) => PageSetup[K],
): Property<Sheet> {
  return {
    get: ({ page }) => page[name],
    set: ({ page }, value) => {
      page[name] = accept(value);
    },
  };
}

const MOST_MARGIN = 3_528;
const margin = (value: Json): number => numberOf(value, 0, MOST_MARGIN);

/** Points in one of the units that margins can be given in. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = {
  top: "TopMargin",
  bottom: "BottomMargin",
  left: "LeftMargin",
  right: "RightMargin",
  header: "HeaderMargin",
  footer: "FooterMargin",
} as const;

/** Either a scale, or so many pages wide and high. */
function zoomOf(value: Json): Json {
  if (!isObject(value)) throw new ExcelError("InvalidArgument");
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = value;
  if (scale != null && (wide != null || high != null)) throw new ExcelError("InvalidArgument");
  if (scale != null) numberOf(scale, 10, 400);
  if (wide != null) numberOf(wide, 0, 32_767);
  if (high != null) numberOf(high, 0, 32_767);
  return value;
}

const setMargins: Method<Sheet> = ({ page }, args) => {
  const unit = UNITS[wordOf(textAt(args, 0), ["Points", "Inches", "Centimeters"])];
  const margins = jsonAt(args, 1);
  if (!isObject(margins)) throw new ExcelError("InvalidArgument");
  for (const [side, value] of Object.entries(margins)) {
    const name = side in MARGINS ? MARGINS[side as keyof typeof MARGINS] : null;
    if (name === null) throw new ExcelError("InvalidArgument");
    page[name] = margin(numberOf(value ?? null, 0, MOST_MARGIN) * unit);
  }
  return undefined;
};

function titleRows(sheet: Sheet): ReturnType<typeof areaAt> | null {
  const rows = sheet.page.titleRows;
  return rows && areaAt(rows.first, 0, rows.last - rows.first + 1, SHEET_COLUMNS);
}

function titleColumns(sheet: Sheet): ReturnType<typeof areaAt> | null {
  const columns = sheet.page.titleColumns;
  return columns && areaAt(0, columns.first, SHEET_ROWS, columns.last - columns.first + 1);
}

function printAreas(argument: Argument, stage: Stage): ReturnType<typeof areaAt>[] {
  if (isHostObject(argument)) return [...areasOf(stage, rangeArgument(argument))];
  return splitAddresses(textAt([argument], 0)).map((part) => parseAddress(part).area);
}

/** Excel.PageLayout. */
export const PAGE_LAYOUT: ObjectType<Sheet> = {
  name: "PageLayout",
  properties: {
    Orientation: setting("Orientation", (value) => wordOf(value, ["Portrait", "Landscape"])),
    PaperSize: setting("PaperSize", textOf),
    LeftMargin: setting("LeftMargin", margin),
    RightMargin: setting("RightMargin", margin),
    TopMargin: setting("TopMargin", margin),
    BottomMargin: setting("BottomMargin", margin),
    HeaderMargin: setting("HeaderMargin", margin),
    FooterMargin: setting("FooterMargin", margin),
    CenterHorizontally: setting("CenterHorizontally", booleanOf),
    CenterVertically: setting("CenterVertically", booleanOf),
    BlackAndWhite: setting("BlackAndWhite", booleanOf),
    PrintGridlines: setting("PrintGridlines", booleanOf),
    PrintHeadings: setting("PrintHeadings", booleanOf),
    PrintOrder: setting("PrintOrder", (value) => wordOf(value, ["DownThenOver", "OverThenDown"])),
    FirstPageNumber: setting("FirstPageNumber", (value) =>
      value === "" ? value : numberOf(value, -32_765, 32_767),
    ),
    Zoom: setting("Zoom", zoomOf),
  },
  objects: { HeadersFooters: (sheet) => objectOf(HEADERS_FOOTERS, sheet) },
  methods: {
    SetPrintMargins: setMargins,
    SetPrintTitleRows: ({ page }, [rows], stage) => {
      const { top, bottom } = areaArgument(rows, stage);
      page.titleRows = { first: top, last: bottom };
      return undefined;
    },
    SetPrintTitleColumns: ({ page }, [columns], stage) => {
      const { left, right } = areaArgument(columns, stage);
      page.titleColumns = { first: left, last: right };
      return undefined;
    },
    SetPrintArea: ({ page }, [area], stage) => {
      page.printArea = printAreas(area, stage);
      return undefined;
    },
    GetPrintTitleRowsOrNullObject: (sheet, _args, stage) =>
      rangeOrNull(stage, sheet, titleRows(sheet)),
    GetPrintTitleColumnsOrNullObject: (sheet, _args, stage) =>
      rangeOrNull(stage, sheet, titleColumns(sheet)),
    GetPrintAreaOrNullObject: (sheet, _args, stage) =>
      areasOrNull(stage, sheet, sheet.page.printArea ?? []),
  },
};

function footer(name: keyof HeaderFooter): Property<Sheet> {
  return {
    get: ({ page }) => page.footers[name],
    set: ({ page }, value) => {
      page.footers[name] = textOf(value);
    },
  };
}

/** Excel.HeaderFooter for all pages. */
export const HEADER_FOOTER: ObjectType<Sheet> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: footer("LeftHeader"),
    CenterHeader: footer("CenterHeader"),
    RightHeader: footer("RightHeader"),
    LeftFooter: footer("LeftFooter"),
    CenterFooter: footer("CenterFooter"),
    RightFooter: footer("RightFooter"),
  },
};

/** Excel.HeaderFooterGroup. */
export const HEADERS_FOOTERS: ObjectType<Sheet> = {
  name: "HeaderFooterGroup",
  objects: { DefaultForAllPages: (sheet) => objectOf(HEADER_FOOTER, sheet) },
};
