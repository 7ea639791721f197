import { areaAt, WHOLE_SHEET } from "../model/area";
import { parseAddress, splitAddresses } from "../model/address";
import { findSheet, type Book } from "../model/book";
import { usedArea } from "../model/cells";
import { ExcelError } from "../model/excel-error";
import { ADDRESS_LENGTH } from "../model/limits";
import type { Sheet } from "../model/sheet";
import { activateSheet, deleteSheet, moveSheet, renameSheet, showSheet } from "../model/sheets";
import {
  booleanOf,
  flagAt,
  integerAt,
  numberOf,
  optionalTextAt,
  textAt,
  textOf,
  wordOf,
} from "../protocol/arguments";
import { objectOf, type ObjectType } from "../protocol/host-object";
import { AUTO_FILTER } from "./auto-filter";
import { CHARTS } from "./charts";
import { FREEZE_PANES } from "./freeze-panes";
import { NAMED_ITEMS } from "./names";
import { PAGE_LAYOUT } from "./page-layout";
import { PAGE_BREAKS } from "./page-breaks";
import { newAreas, newRange, rangeOrNull } from "./range-object";
import { SHEET_REGISTRATIONS } from "./registrations";
import { SHEET_PROTECTION } from "./sheet-protection";
import { TABLES } from "./tables";

/** Excel.Worksheet. */
export const WORKSHEET: ObjectType<Sheet> = {
  name: "Worksheet",
  identity: (sheet, { book }) => ({ Id: present(book, sheet).id }),
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet, { book }) => present(book, sheet).name,
      set: (sheet, value, { book }) => renameSheet(book, present(book, sheet), textOf(value)),
    },
    Position: {
      get: (sheet, { book }) => book.sheets.indexOf(present(book, sheet)),
      set: (sheet, value, { book }) => moveSheet(book, sheet, numberOf(value, 0, 65_535)),
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, { book }) =>
        showSheet(book, sheet, wordOf(value, ["Visible", "Hidden", "VeryHidden"])),
    },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = textOf(value);
      },
    },
    // Office.js sets these two under other names than it loads them.
    ShowGridlines: { get: (sheet) => sheet.showGridlines },
    Gridlines: {
      set: (sheet, value) => {
        sheet.showGridlines = booleanOf(value);
      },
    },
    ShowHeadings: { get: (sheet) => sheet.showHeadings },
    Headings: {
      set: (sheet, value) => {
        sheet.showHeadings = booleanOf(value);
      },
    },
  },
  objects: {
    Protection: (sheet) => objectOf(SHEET_PROTECTION, sheet),
    FreezePanes: (sheet) => objectOf(FREEZE_PANES, sheet),
    AutoFilter: (sheet) => objectOf(AUTO_FILTER, sheet),
    PageLayout: (sheet) => objectOf(PAGE_LAYOUT, sheet),
    HorizontalPageBreaks: (sheet) => objectOf(PAGE_BREAKS, sheet),
    Charts: (sheet) => objectOf(CHARTS, sheet),
    Tables: (sheet) => objectOf(TABLES, { sheet, range: null }),
    Names: (sheet) => objectOf(NAMED_ITEMS, { sheet }),
  },
  methods: {
    ...SHEET_REGISTRATIONS,
    Activate: (sheet, _args, { book }) => {
      activateSheet(book, present(book, sheet));
      return undefined;
    },
    Delete: (sheet, _args, { book }) => {
      deleteSheet(book, present(book, sheet));
      return undefined;
    },
    GetCell: (sheet, args, stage) =>
      newRange(stage, sheet, areaAt(integerAt(args, 0), integerAt(args, 1), 1, 1)),
    GetRange: (sheet, args, stage) => {
      const address = optionalTextAt(args, 0);
      const area = address === null ? WHOLE_SHEET : areaOn(stage.book, sheet, address);
      return newRange(stage, sheet, area);
    },
    GetRangeByIndexes: (sheet, args, stage) =>
      newRange(
        stage,
        sheet,
        areaAt(integerAt(args, 0), integerAt(args, 1), integerAt(args, 2), integerAt(args, 3)),
      ),
    GetRanges: (sheet, args, stage) => {
      const parts = splitAddresses(wholeAddresses(textAt(args, 0)));
      return newAreas(
        stage,
        sheet,
        parts.map((part) => areaOn(stage.book, sheet, part)),
      );
    },
    GetUsedRange: (sheet, args, stage) => {
      const used = usedArea(present(stage.book, sheet), WHOLE_SHEET, flagAt(args, 0));
      return newRange(stage, sheet, used ?? areaAt(0, 0, 1, 1));
    },
    GetUsedRangeOrNullObject: (sheet, args, stage) =>
      rangeOrNull(stage, sheet, usedArea(present(stage.book, sheet), WHOLE_SHEET, flagAt(args, 0))),
  },
};

/** The sheet, refused once it has been deleted. */
function present(book: Book, sheet: Sheet): Sheet {
  if (!book.sheets.includes(sheet)) throw new ExcelError("ItemNotFound");
  return sheet;
}

/** The area of an address that names no other sheet; a defined name or a table name leads to its area. */
function areaOn(book: Book, sheet: Sheet, address: string): ReturnType<typeof areaAt> {
  const table = book.tables.find(
    ({ name, sheet: own }) => own === sheet && name.toLowerCase() === address.toLowerCase(),
  );
  if (table !== undefined) return table.area;
  const parsed = parseAddress(address);
  if (parsed.sheet !== null && findSheet(book, parsed.sheet) !== sheet)
    throw new ExcelError("InvalidArgument");
  return parsed.area;
}

/** Excel reads no more than so much of an address: a last part that is cut in two is lost. */
function wholeAddresses(text: string): string {
  if (text.length <= ADDRESS_LENGTH) return text;
  return text.slice(0, text.lastIndexOf(",", ADDRESS_LENGTH));
}
