import type { Json } from "../protocol/json";
import type { Area } from "./area";
import { ExcelError } from "./excel-error";
import type { ExcelEvent } from "./events";
import { newPageSetup } from "./page-setup";
import type { Sheet } from "./sheet";

/**
 * Cells of one sheet, as an add-in holds them: one area (Range) or several (RangeAreas). Deletions of rows and
 * columns move the areas and take them away; `referenceId` is there while the add-in tracks them.
 */
export type RangeRef = { readonly sheet: Sheet; areas: Area[]; referenceId: string | null };

/** An Excel table (Ctrl+T), its heading row included. */
export type Table = {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  area: Area;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
};

/** A defined name; `sheet` is null where the whole workbook knows it. */
export type DefinedName = {
  name: string;
  readonly sheet: Sheet | null;
  formula: string;
  comment: string;
  visible: boolean;
};

/** A workbook as Excel holds it: plain data, so that it can be cloned and compared. */
export type Book = {
  sheets: Sheet[];
  tables: Table[];
  names: DefinedName[];
  active: Sheet | null;
  selection: RangeRef | null;
  structure: { readonly password: string | null } | null;
  readonly settings: Map<string, Json>;
  readonly properties: Map<string, Json>;
  calculationMode: string;
  readonly date1904: boolean;
  /** Opened for reading only: whatever an add-in wants to change is refused. */
  isReadOnly: boolean;
  /**
   * Whether an apostrophe at the beginning of an entry is taken for Excel's own sign in text cells (`@`) too;
   * what Excel on the web does is not known for sure, so tests can try both.
   */
  takesApostrophes: boolean;
  /** The year that «3-4» falls into. */
  readonly year: number;
  /** How often the workbook was saved. */
  saves: number;
  /** Workbooks opened by Excel.createWorkbook: their base64, null for an empty one. */
  readonly created: (string | null)[];
  /** Ranges that an add-in tracks, by reference id. */
  readonly references: Map<string, RangeRef>;
  /** What happened and has not been told to the add-in yet. */
  readonly news: ExcelEvent[];
  /** Source of all ids. */
  lastId: number;
};

/** A workbook without sheets. */
export function emptyBook(
  settings: { readonly date1904?: boolean; readonly year?: number } = {},
): Book {
  return {
    sheets: [],
    tables: [],
    names: [],
    active: null,
    selection: null,
    structure: null,
    settings: new Map(),
    properties: new Map(),
    calculationMode: "Automatic",
    date1904: settings.date1904 ?? false,
    isReadOnly: false,
    takesApostrophes: false,
    year: settings.year ?? 2026,
    saves: 0,
    created: [],
    references: new Map(),
    news: [],
    lastId: 0,
  };
}

/** A number that no other thing of this workbook has. */
export function nextId(book: Book): number {
  book.lastId += 1;
  return book.lastId;
}

/** A bare sheet; it does not belong to a workbook yet. */
export function newSheet(book: Book, name: string): Sheet {
  const number = nextId(book).toString(16).toUpperCase().padStart(4, "0");
  return {
    id: `{00000000-0001-0000-${number}-000000000000}`,
    name,
    visibility: "Visible",
    rows: [],
    rowFormats: new Map(),
    columnFormats: new Map(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    protection: null,
    conditionalFormats: [],
    validations: [],
    frozen: null,
    autoFilter: null,
    page: newPageSetup(),
    pageBreaks: [],
    charts: [],
    showGridlines: true,
    showHeadings: true,
    tabColor: "",
  };
}

/** The sheet of that name (in any case) or id; undefined where there is none. */
export function findSheet(book: Book, key: string): Sheet | undefined {
  const wanted = key.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === key);
}

/** The sheet of that name or id; refused where there is none. */
export function sheetNamed(book: Book, key: string): Sheet {
  const sheet = findSheet(book, key);
  if (sheet === undefined) throw new ExcelError("ItemNotFound");
  return sheet;
}

/** The sheet in front. */
export function activeSheet(book: Book): Sheet {
  if (book.active === null) throw new ExcelError("GeneralException");
  return book.active;
}
