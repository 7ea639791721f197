import type { CellRef } from "../../core/cell-ref";
import { failed, ok, type Result } from "../../core/result";
import type { ApplyFailure } from "../../workbook/workbook";
import { applyChanges } from "../../workbook/xlsx/apply-changes";
import type { CallWatch } from "./calls";
import { moveTo, tellEdited, viewNow, type HeldBook } from "./held-book";
import { changedTo, redone, undone } from "./history";
import { typedEdits, type Typed, type TypedCell, type TypingRefusal } from "./typing";

/** Why nothing was written. */
export type EditFailure =
  | { readonly kind: "typing"; readonly refusal: TypingRefusal }
  | { readonly kind: "apply"; readonly failure: ApplyFailure };

/** What was written: the first cell that was kept as text, or null. */
export type Edited = Pick<Typed, "keptAsText">;

/** Calls that change the open workbook as its user does. */
export function editCalls(held: HeldBook) {
  return {
    /** Writes text that was typed or pasted, all of it or none; the way back leads to its first cell. */
    type: (
      _: CallWatch,
      sheet: string,
      cells: readonly TypedCell[],
      isPasted: boolean,
    ): Result<Edited, EditFailure> => {
      const typed = typedEdits(viewNow(held), sheet, cells, isPasted);
      if (!typed.ok) return failed({ kind: "typing", refusal: typed.error });
      const { edits, keptAsText } = typed.value;
      const [first] = edits;
      if (first === undefined) return ok({ keptAsText });
      const { pkg } = held.history;
      const applied = applyChanges(pkg, [{ kind: "edit-cells", sheet, edits }]);
      if (!applied.ok) return failed({ kind: "apply", failure: applied.error });
      const place = { sheet, row: first.row, column: first.column };
      if (applied.value !== pkg) {
        moveTo(held, changedTo(held.history, applied.value, place));
        tellEdited(held);
      }
      return ok({ keptAsText });
    },
    /** One step back or forward: true where there was one. Its place is shown. */
    step: (_: CallWatch, direction: "undo" | "redo"): boolean => {
      const moved = direction === "undo" ? undone(held.history) : redone(held.history);
      if (moved === null) return false;
      moveTo(held, moved.history);
      if (moved.place !== null) show(held, moved.place);
      tellEdited(held);
      return true;
    },
  };
}

function show({ events }: HeldBook, cell: CellRef): void {
  events.news({ kind: "show", cell });
}
