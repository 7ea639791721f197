import type { Change } from "../../../sheets/changes";
import { NUMBER_HEADING } from "../../../sheets/marks";
import { folded } from "../write/folded";
import type { HalfMarked, LaidBlock } from "./laid-block";
import { blockWanted, placesOf } from "./laid-places";
import { writtenColumns, type MarkLook, type MarkLooks } from "./mark-look";

type MarkChange = Extract<Change, { kind: "mark" | "clear-marks" }>;

/**
 * What would have to be cleared if marks are laid or taken off only half; numbers that were there before stay, for the
 * ledger may name rows by them.
 */
export function halfMarkedBy(changes: readonly Change[], looks: MarkLooks): readonly HalfMarked[] {
  return changes.flatMap((change): readonly HalfMarked[] => {
    if (change.kind !== "mark" && change.kind !== "clear-marks") return [];
    const { sheet } = change;
    const look = looks.get(folded(sheet));
    if (look === undefined) return [];
    const places = placesOf(blocksOf(change, look), look.headings, look.bottom);
    return [{ sheet, keep: keptBy(change, look), ...(places === null ? {} : { places }) }];
  });
}

function blocksOf(change: MarkChange, look: MarkLook): readonly LaidBlock[] {
  const { laid, wanted, there } = look;
  if (change.kind === "clear-marks" || wanted === null) return laid;
  return [...laid, blockWanted(writtenColumns(change.marks, look), wanted, there)];
}

function keptBy(change: MarkChange, { own }: MarkLook): readonly string[] {
  if (change.kind === "clear-marks") return change.keep;
  const hadNumbers = own?.columns.some(({ heading }) => heading === NUMBER_HEADING) === true;
  return hadNumbers ? [NUMBER_HEADING] : [];
}
