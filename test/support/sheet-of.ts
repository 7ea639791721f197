import type { Area, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/sheets/snapshot";

type Extras = Partial<Omit<SheetSnapshot, "name" | "values">>;

/** A sheet as the readers are given it, from its name and its rows. */
export function sheetOf(
  name: string,
  values: readonly (readonly CellValue[])[],
  extras: Extras = {},
): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    values,
    formats: [],
    formulas: new Map(),
    hiddenRows: new Set(),
    merges: [],
    tables: [],
    isProtected: false,
    ...extras,
  };
}

/** A workbook of these sheets. */
export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, date1904: false, isStructureLocked: false };
}

/** A merged area; rows and columns count from 0. */
export function merge(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}
