import { activeSheet, findSheet, sheetNamed, type Book } from "../model/book";
import { ExcelError } from "../model/excel-error";
import type { Sheet } from "../model/sheet";
import { addSheet, sheetsInOrder } from "../model/sheets";
import { flagAt, optionalTextAt, textAt } from "../protocol/arguments";
import {
  NULL_OBJECT,
  objectOf,
  type Argument,
  type HostObject,
  type ObjectType,
} from "../protocol/host-object";
import { WORKBOOK_REGISTRATIONS } from "./registrations";
import { WORKSHEET } from "./worksheet";

function worksheet(sheet: Sheet | undefined): HostObject {
  if (sheet === undefined) throw new ExcelError("ItemNotFound");
  return objectOf(WORKSHEET, sheet);
}

function keyOf(key: Argument): string {
  return textAt([key], 0);
}

/** Excel.WorksheetCollection. */
export const WORKSHEETS: ObjectType<Book> = {
  name: "WorksheetCollection",
  items: (book) => book.sheets.map((sheet) => objectOf(WORKSHEET, sheet)),
  item: (book, key) => worksheet(sheetNamed(book, keyOf(key))),
  methods: {
    ...WORKBOOK_REGISTRATIONS,
    Add: (book, args) => worksheet(addSheet(book, optionalTextAt(args, 0))),
    GetActiveWorksheet: (book) => worksheet(activeSheet(book)),
    GetCount: (book, args) => sheetsInOrder(book, flagAt(args, 0)).length,
    GetFirst: (book, args) => worksheet(sheetsInOrder(book, flagAt(args, 0)).at(0)),
    GetLast: (book, args) => worksheet(sheetsInOrder(book, flagAt(args, 0)).at(-1)),
    GetItemOrNullObject: (book, args) => {
      const sheet = findSheet(book, textAt(args, 0));
      return sheet === undefined ? NULL_OBJECT : objectOf(WORKSHEET, sheet);
    },
  },
};
