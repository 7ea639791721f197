/** What a cell that holds an Excel error (`#REF!`, `#N/A` …) is read as. */
export type CellError = { readonly error: string };

/** A cell's value as Excel keeps it: null is an empty cell, a date is its serial number. */
export type CellValue = string | number | boolean | CellError | null;

/** A rectangle of cells; rows and columns count from 0, both ends included. */
export type Area = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** An Excel table (Ctrl+T): its whole area, the heading row included. */
export type TableSnapshot = { readonly name: string; readonly area: Area };

/**
 * One sheet as it was when it was read. `values[row][column]` count from 0; trailing empty cells and rows
 * are left out, so a missing entry is an empty cell.
 */
export type SheetSnapshot = {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly values: readonly (readonly CellValue[])[];
  /** Number format codes beside `values`: `General` where an entry is missing. */
  readonly formats: readonly (readonly string[])[];
  /** Formulas by address (`B7`), without the equals sign; their last results stand in `values`. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Rows hidden by hand or by a filter: they are read like all others. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly Area[];
  readonly tables: readonly TableSnapshot[];
  readonly isProtected: boolean;
};

/** A whole workbook at one moment: what a job is given. */
export type WorkbookSnapshot = {
  readonly sheets: readonly SheetSnapshot[];
  /** True when day 0 is 1904-01-01 (old Macintosh workbooks). */
  readonly date1904: boolean;
  /** True when sheets cannot be added, because the workbook's structure is protected. */
  readonly isStructureLocked: boolean;
};

/** The sheet of that exact name, or undefined. */
export function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}

/** The value of a cell; null when empty or outside the used area. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row]?.[column] ?? null;
}

/** The number format of a cell; `General` when it has none. */
export function formatAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.formats[row]?.[column] ?? "General";
}

/** The rows that a sheet of an .xlsx workbook has at the most. */
export const MAXIMUM_ROWS = 1_048_576;
