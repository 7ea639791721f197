import type { SheetMarks } from "./marks";
import type { ModelRow, SheetModel } from "./sheet-model";

/**
 * What a cell is to hold: a string is always text, never a formula; null or an empty string leaves the cell empty.
 * `format` is a number format code (`0%`, `yyyy/m/d`) to be laid over the cell's own look; left out, the cell's own
 * stays.
 */
export type CellEdit = {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
  readonly format?: string;
};

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
   * Writes values into single cells, the staff's or ours, locked or not; of two edits of one cell the later counts.
   * A formula in such a cell gives way; how the cell looks, and everything else in the sheet, stays.
   */
  | { readonly kind: "edit-cells"; readonly sheet: string; readonly edits: readonly CellEdit[] }
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
