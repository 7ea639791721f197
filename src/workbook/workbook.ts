import type { Result } from "../core/result";
import type { Change } from "../sheets/changes";
import type { WorkbookSnapshot } from "../sheets/snapshot";

/** Why a list of changes was not applied; nothing was changed. */
export type ApplyFailure =
  | { readonly code: "sheet-exists"; readonly sheet: string }
  | { readonly code: "sheet-missing"; readonly sheet: string }
  | { readonly code: "rows-not-empty"; readonly sheet: string; readonly row: number }
  | { readonly code: "too-many-rows"; readonly sheet: string; readonly rows: number }
  | { readonly code: "structure-locked" }
  /** The sheet is protected, and its cells may not be changed. */
  | { readonly code: "sheet-protected"; readonly sheet: string }
  /** Longer than a cell holds; row and column count from 0. */
  | {
      readonly code: "text-too-long";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
    };

/** Where a workbook lives: in Excel through Office.js, or an .xlsx in memory. */
export type Workbook = {
  /** Everything the jobs need to know, at one moment. */
  read(): Promise<WorkbookSnapshot>;
  /** Applies all changes, or none and says why. */
  apply(changes: readonly Change[]): Promise<Result<null, ApplyFailure>>;
};
