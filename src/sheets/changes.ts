import type { SheetMarks } from "./marks";
import type { ModelRow, SheetModel } from "./sheet-model";

/**
 * One thing to be done to a workbook. A job returns a list of them; the workbook applies the whole list or
 * nothing. Every row index counts from 0.
 */
export type Change =
  /**
   * Adds a sheet of our own behind the last one, or directly before the sheet named `before` where the workbook's
   * host can move sheets. Refused where the name is taken.
   */
  | { readonly kind: "add-sheet"; readonly sheet: SheetModel; readonly before?: string }
  /**
   * Writes rows into empty cells from `firstRow` on, below everything that the sheet holds, and stretches
   * filter and print area over them. Cells already there keep their bytes.
   */
  | {
      readonly kind: "append-rows";
      readonly sheet: string;
      readonly firstRow: number;
      readonly rows: readonly ModelRow[];
    }
  /** Takes whole rows out of a sheet of our own; the rows below move up. */
  | {
      readonly kind: "remove-rows";
      readonly sheet: string;
      readonly firstRow: number;
      readonly count: number;
    }
  /**
   * Everything before it has to stand in the workbook, read back and saved where the host can save, before anything
   * behind it is written. A workbook that applies a list whole has nothing to do.
   */
  | { readonly kind: "checkpoint" }
  /** The sheet that is shown when the workbook is opened next. */
  | { readonly kind: "show-sheet"; readonly sheet: string }
  /** Lays marks over a sheet of the staff's; marks of ours that it had are taken off first. */
  | { readonly kind: "mark"; readonly sheet: string; readonly marks: SheetMarks }
  /** Takes our marks and our own columns off a sheet, so that it is as it was before; none there is no error. */
  | { readonly kind: "clear-marks"; readonly sheet: string; readonly keep: readonly string[] };
