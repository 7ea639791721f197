import { cellAddress, columnLetters } from "../../core/cell-ref";
import type { Area } from "../../sheets/snapshot";
import type { StandaloneWords } from "../../i18n/standalone-words";
import type { CellInHand } from "../worker/look-calls";
import { useStandaloneWords } from "../words-context";
import type { Place } from "./selection";

type Props = {
  readonly place: Place;
  readonly area: Area;
  readonly cell: CellInHand | null;
  readonly isStale: boolean;
};

/** Says to a screen reader which cell is active, what it holds, and what may be done with it. */
export function Announcement({ place, area, cell, isStale }: Props) {
  const words = useStandaloneWords();
  return (
    <div className="grid-unseen" role="status">
      {cell === null ? "" : announcement(place, area, cell, isStale, words)}
    </div>
  );
}

function announcement(
  { row, column }: Place,
  area: Area,
  cell: CellInHand,
  isStale: boolean,
  { grid }: StandaloneWords,
): string {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const isMore = area.bottom > area.top || area.right > area.left;
  const last = `${columnLetters(area.right)}${area.bottom + 1}`;
  return [
    cellAddress(row, column),
    cell.shown === "" ? grid.emptyCell : cell.shown,
    ...(cell.formula === null ? [] : [grid.formula(cell.formula)]),
    ...(cell.formula !== null && isStale ? [grid.stale] : []),
    ...(cell.mark === null ? [] : [grid.marks[cell.mark]]),
    ...(cell.isLocked ? [grid.locked] : []),
    ...(isMore ? [grid.selected(`${cellAddress(area.top, area.left)}:${last}`, cells)] : []),
  ].join("，");
}
