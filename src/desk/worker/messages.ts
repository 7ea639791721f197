import type { Result } from "../../core/result";
import type { JobFailure } from "../../jobs/failure";
import type { Change } from "../../sheets/changes";
import type { ModelRow } from "../../sheets/sheet-model";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheets/snapshot";
import type { DeedName, Deeds } from "../deeds";

/** Rows of one message: a few milliseconds of copying on either side, however wide the sheet. */
export const ROWS_A_MESSAGE = 1_000;

/** Everything of a sheet but its cells, which follow in slices. */
export type SheetFrame = Omit<SheetSnapshot, "values" | "formats">;

/** What the worker is told. A snapshot comes in slices, then the deed that is to be done with it. */
export type ToWorker =
  | {
      readonly kind: "workbook";
      readonly frame: Omit<WorkbookSnapshot, "sheets">;
      readonly sheets: readonly SheetFrame[];
    }
  | {
      readonly kind: "rows";
      readonly sheet: number;
      readonly values: SheetSnapshot["values"];
      readonly formats: SheetSnapshot["formats"];
    }
  | {
      readonly kind: "run";
      readonly deed: DeedName;
      readonly request: Deeds[DeedName]["request"];
    };

/** What the worker answers: rows of changes in slices, by the index of their change, then the outcome without them. */
export type FromWorker =
  | { readonly kind: "change-rows"; readonly change: number; readonly rows: readonly ModelRow[] }
  | {
      readonly kind: "outcome";
      readonly outcome: Result<
        { readonly changes: readonly Change[]; readonly answer: Deeds[DeedName]["answer"] },
        JobFailure
      >;
    }
  | { readonly kind: "thrown"; readonly detail: string };
