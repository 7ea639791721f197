import type { Change } from "../../../sheets/changes";
import { NUMBER_HEADING } from "../../../sheets/marks";
import type { Journal } from "../write/journal";
import { folded } from "../write/folded";
import type { MarkLooks } from "./mark-look";

/**
 * The sheets that would have to be cleared if marks are laid on them only half; numbers that were there before stay, for
 * the ledger may name rows by them.
 */
export function keptAtRecovery(changes: readonly Change[], looks: MarkLooks): Journal["marks"] {
  return changes.flatMap((change) => {
    if (change.kind !== "mark" && change.kind !== "clear-marks") return [];
    const { sheet } = change;
    const columns = looks.get(folded(sheet))?.own?.columns ?? [];
    const hadNumbers = columns.some(({ heading }) => heading === NUMBER_HEADING);
    const isCleared = change.kind === "clear-marks" && !change.keep.includes(NUMBER_HEADING);
    return [{ sheet, keep: hadNumbers && !isCleared ? [NUMBER_HEADING] : [] }];
  });
}
