import type { CellRef } from "../core/cell-ref";
import type { Result } from "../core/result";
import type { Change } from "../sheets/changes";
import type { WorkbookSnapshot } from "../sheets/snapshot";

/** Why the workbook's host did not do what it was asked; an .xlsx in memory never says so. */
export type HostFailure =
  /** The reader or writer was stopped by its user before anything was written. */
  | { readonly code: "cancelled" }
  /** A cell is being edited, and was still after the time that one waits. */
  | { readonly code: "cell-editing" }
  | { readonly code: "access-denied" }
  /** The workbook may be looked at only. */
  | { readonly code: "read-only" }
  /** `detail` is the host's own word, for the error area; never a sentence of ours. */
  | { readonly code: "host-failed"; readonly detail: string };

/** Why a workbook could not be read. */
export type ReadFailure =
  | HostFailure /** More cells than the host gives out. */
  | {
      readonly code: "sheet-too-large";
      readonly sheet: string;
    };

/**
 * Why a list of changes was not applied. An .xlsx in memory is then as it was before. Excel cannot roll back: there,
 * with the codes of `HostFailure` and `not-as-written`, the first changes of the list may stand.
 */
export type ApplyFailure =
  | HostFailure
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
    }
  /** An array formula covers this cell and others that were not to be written with it; they count from 0. */
  | {
      readonly code: "part-of-array";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
    }
  /** Read back, a cell was not what had been written; row and column count from 0. */
  | {
      readonly code: "not-as-written";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
    };

/** Looks on while a workbook is read or written. */
export type Watch = {
  /** Cells read or written so far, and how many there will be. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops a read at any time, a write until its first change. */
  readonly signal?: AbortSignal;
};

/** Where a workbook lives: in Excel through Office.js, or an .xlsx in memory. */
export type Workbook = {
  /** True where `apply` cannot stop half way; false where changes go in one by one, as in Excel. */
  readonly appliesWhole: boolean;
  /** Everything the jobs need to know, at one moment. */
  read(watch?: Watch): Promise<Result<WorkbookSnapshot, ReadFailure>>;
  /** Applies all changes in their order, or none and says why. */
  apply(changes: readonly Change[], watch?: Watch): Promise<Result<null, ApplyFailure>>;
};

/** A workbook that somebody has open before them. */
export type OpenWorkbook = Workbook & {
  /** Shows a cell and selects it; fails where its sheet is gone. */
  select(cell: CellRef): Promise<Result<null, ApplyFailure>>;
  /** Calls back after cells, rows or sheets were changed by somebody else than `apply`; gives the way to stop it. */
  onChange(listener: () => void): () => void;
};
