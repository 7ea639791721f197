import type { CellRef } from "../core/cell-ref";
import type { Result } from "../core/result";
import type { JobFailure } from "../jobs/failure";
import type { ApplyFailure, ReadFailure } from "../workbook/workbook";
import type { SheetDifference } from "../jobs/compare-workbooks";
import type { DeedName, Deeds } from "./deeds";

/** The stages of a deed, in their order; what is written is read back and compared as part of the writing. */
export type Stage = "reading" | "computing" | "writing";

/** How far a deed has come; `total` is 0 where nobody can know. */
export type Step = { readonly stage: Stage; readonly done: number; readonly total: number };

/** Looks on while a deed is done. */
export type DeedWatch = {
  readonly onStep?: (step: Step) => void;
  /** Stops the deed; from its first write on it is too late, and the deed goes on. */
  readonly signal?: AbortSignal;
};

/** Why a deed was not done. Nothing was changed, or what had been was closed by 中断. */
export type DeedFailure =
  | { readonly kind: "read"; readonly failure: ReadFailure }
  | { readonly kind: "job"; readonly failure: JobFailure }
  /** `isRecovered` is false where the workbook may hold the beginning of a write: the next start closes it. */
  | { readonly kind: "apply"; readonly failure: ApplyFailure; readonly isRecovered: boolean }
  /** The workbook is no longer what the preview was made from. */
  | { readonly kind: "changed"; readonly differences: readonly SheetDifference[] }
  | { readonly kind: "cancelled" }
  /** A mistake of ours; `detail` is for the error area. */
  | { readonly kind: "unexpected"; readonly detail: string };

/** What a pane can have done to the workbook beside it: reads, computes, and writes everything or nothing. */
export type Desk = {
  perform<Name extends DeedName>(
    deed: Name,
    request: Deeds[Name]["request"],
    watch?: DeedWatch,
  ): Promise<Result<Deeds[Name]["answer"], DeedFailure>>;
  /** Shows a cell and selects it. */
  select(cell: CellRef): Promise<Result<null, DeedFailure>>;
  /** Calls back after somebody edited the workbook; gives the way to stop it. */
  onChange(listener: () => void): () => void;
};
