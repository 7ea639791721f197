import { failed, ok } from "../../core/result";
import type { Change } from "../../sheets/changes";
import { LEDGER_SHEET } from "../../sheets/ledger";
import type { OpenWorkbook } from "../../workbook/workbook";
import { applyChanges } from "../../workbook/xlsx/apply-changes";
import { moveTo, snapshotNow, tellState, viewNow, type HeldBook } from "./held-book";
import { changedTo, sealedAt } from "./history";

/** The open workbook as jobs know it. What they write can be undone, except a seal and a draw. */
export function heldWorkbook(held: HeldBook): OpenWorkbook {
  return {
    appliesWhole: true,
    read: async () => ok(snapshotNow(held)),
    async apply(changes) {
      const applied = applyChanges(held.history.pkg, changes);
      if (!applied.ok) return applied;
      if (changes.some(isEvidence)) {
        moveTo(held, sealedAt(applied.value));
        held.isDrawn = true;
        tellState(held);
        await held.events.drawn();
      } else moveTo(held, changedTo(held.history, applied.value, null));
      return ok(null);
    },
    async select(cell) {
      if (viewNow(held).frame(cell.sheet) === null) {
        return failed({ code: "sheet-missing", sheet: cell.sheet });
      }
      held.events.news({ kind: "show", cell });
      return ok(null);
    },
    onChange(listener) {
      held.listeners.add(listener);
      return () => held.listeners.delete(listener);
    },
  };
}

/** Whether a change writes into the ledger. */
function isEvidence(change: Change): boolean {
  if (change.kind === "append-rows") return change.sheet === LEDGER_SHEET.name;
  return change.kind === "add-sheet" && change.sheet.name === LEDGER_SHEET.name;
}
