import { areaAt } from "../model/area";
import { activeSheet, type Book } from "../model/book";
import { ExcelError } from "../model/excel-error";
import { optionalTextAt, textAt } from "../protocol/arguments";
import { NULL_OBJECT, objectOf, type HostObject, type ObjectType } from "../protocol/host-object";
import { APPLICATION } from "./application";
import { FUNCTIONS } from "./functions";
import { NAMED_ITEMS } from "./names";
import { newAreas, newRange, rangeObject } from "./range-object";
import { RUNTIME } from "./services";
import { DOCUMENT_PROPERTIES, SETTINGS } from "./settings";
import { TABLES } from "./tables";
import { WORKSHEETS } from "./worksheets";

/** Excel.Workbook: the root of every batch. */
export const WORKBOOK: ObjectType<Book> = {
  name: "Workbook",
  properties: {
    Name: { get: () => "总簿.xlsx" },
    ReadOnly: { get: (book) => book.isReadOnly },
  },
  objects: {
    Worksheets: (book) => objectOf(WORKSHEETS, book),
    Tables: () => objectOf(TABLES, { sheet: null, range: null }),
    Names: () => objectOf(NAMED_ITEMS, { sheet: null }),
    Settings: (book) => objectOf(SETTINGS, book),
    Properties: (book) => objectOf(DOCUMENT_PROPERTIES, book),
    Application: (book) => objectOf(APPLICATION, book),
    Functions: (book) => objectOf(FUNCTIONS, book),
    _Runtime: (book) => objectOf(RUNTIME, book),
    Protection: (book) => objectOf(WORKBOOK_PROTECTION, book),
  },
  methods: {
    GetSelectedRange: (book, _args, stage) => {
      const { sheet, areas } = selected(book);
      const [area, ...more] = areas;
      if (area === undefined || more.length > 0) throw new ExcelError("InvalidSelection");
      return newRange(stage, sheet, area);
    },
    GetSelectedRanges: (book, _args, stage) => {
      const { sheet, areas } = selected(book);
      return newAreas(stage, sheet, areas);
    },
    GetActiveCell: (book, _args, stage) => {
      const { sheet, areas } = selected(book);
      const [{ top, left } = { top: 0, left: 0 }] = areas;
      return newRange(stage, sheet, areaAt(top, left, 1, 1));
    },
    Save: (book) => {
      book.saves += 1;
      return undefined;
    },
    _GetRangeForEventByReferenceId: (book, args) => eventRange(book, textAt(args, 0)),
    _GetRangeOrNullObjectForEventByReferenceId: (book, args) => {
      const range = book.references.get(textAt(args, 0));
      return range?.areas.length === 1 ? rangeObject(range) : NULL_OBJECT;
    },
    _RemoveReference: (book, args) => {
      const id = textAt(args, 0);
      const range = book.references.get(id);
      if (range !== undefined) range.referenceId = null;
      book.references.delete(id);
      return undefined;
    },
  },
};

function selected(book: Book): Pick<NonNullable<Book["selection"]>, "sheet" | "areas"> {
  return book.selection ?? { sheet: activeSheet(book), areas: [areaAt(0, 0, 1, 1)] };
}

function eventRange(book: Book, id: string): HostObject {
  const range = book.references.get(id);
  if (range === undefined) throw new ExcelError("ItemNotFound");
  return rangeObject(range);
}

/** Excel.WorkbookProtection. */
export const WORKBOOK_PROTECTION: ObjectType<Book> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: (book) => book.structure !== null } },
  methods: {
    Protect: (book, args) => {
      if (book.structure !== null) throw new ExcelError("AccessDenied");
      book.structure = { password: optionalTextAt(args, 0) };
      return undefined;
    },
    Unprotect: (book, args) => {
      if (book.structure === null) throw new ExcelError("AccessDenied");
      const { password } = book.structure;
      if (password !== null && password !== optionalTextAt(args, 0))
        throw new ExcelError("InvalidArgument");
      book.structure = null;
      return undefined;
    },
  },
};
