import type { Area } from "./area";
import { cellAt, formatAt } from "./cells";
import { ExcelError } from "./excel-error";
import type { Sheet } from "./sheet";

/** What a protected sheet still allows, as Excel.WorksheetProtectionOptions names it. */
export type ProtectionOptions = {
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertRows: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowSort: boolean;
  readonly allowAutoFilter: boolean;
  readonly allowPivotTables: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
};

/** What protection allows when nothing is asked for. */
export const NOTHING_ALLOWED: ProtectionOptions = {
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertRows: false,
  allowInsertHyperlinks: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowSort: false,
  allowAutoFilter: false,
  allowPivotTables: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  selectionMode: "Normal",
};

type Permission = Exclude<keyof ProtectionOptions, "selectionMode">;

/** Refuses what a protected sheet does not allow; null for what no option can allow. */
export function requireAllowed(sheet: Sheet, permission: Permission | null): void {
  if (sheet.protection === null) return;
  if (permission === null || !sheet.protection.options[permission])
    throw new ExcelError("AccessDenied");
}

/** Refuses to change cells of a protected sheet where one of them is locked. */
export function requireUnlocked(sheet: Sheet, area: Area): void {
  if (sheet.protection === null) return;
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      if (isLocked(sheet, row, column)) throw new ExcelError("AccessDenied");
}

export function isLocked(sheet: Sheet, row: number, column: number): boolean {
  return (cellAt(sheet, row, column)?.format ?? formatAt(sheet, row, column)).locked;
}
