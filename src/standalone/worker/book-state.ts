import type { CellRef } from "../../core/cell-ref";
import type { CellLook } from "../../workbook/xlsx/view/cell-look";
import type { SheetTab } from "../../workbook/xlsx/view/workbook-view";

/** What is known of the open workbook apart from its cells. */
export type BookState = {
  /** Another number after every change: what was read of the workbook before is out of date. */
  readonly revision: number;
  /** Another number for every workbook that is opened. */
  readonly book: number;
  /** The name of its file, with its ending. */
  readonly name: string;
  readonly tabs: readonly SheetTab[];
  /** The tab that was shown when it was saved, counted from 0. */
  readonly activeTab: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Changed since it was opened or saved. */
  readonly isChanged: boolean;
  /** Sealed or drawn here, and not saved since: closing it without saving would lose a draw. */
  readonly isDrawn: boolean;
  /** Whether results of formulas may be old: something was changed since the workbook was opened. */
  readonly isStale: boolean;
};

/** What the side that holds the workbook tells unasked. */
export type BookNews =
  | {
      readonly kind: "state";
      readonly state: BookState;
      readonly looks: readonly CellLook[] | null;
    }
  /** Somebody has typed, pasted, undone: not a deed. */
  | { readonly kind: "edited" }
  | { readonly kind: "show"; readonly cell: CellRef }
  /** A sealed or drawn workbook could not be kept in this browser. */
  | { readonly kind: "not-kept" };
