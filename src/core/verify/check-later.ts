import type { PopulationRow } from "../ledger/population-columns";
import { EVENT } from "../ledger/record-words";
import { checkReplacement } from "./check-replacement";
import { checkSubstitution } from "./check-substitution";
import type { Difference } from "./difference";
import { differenceAt, type EvidenceBook } from "./evidence";
import type { RecordedDraw } from "./recorded-draw";

/**
 * The 补抽 and 换人 events of a draw, each recomputed from the draw as it stood before it. `populations` are the rows
 * that the draw's own 抽取底册 should have, beside its plan rows.
 */
export function checkLater(
  book: EvidenceBook,
  draw: RecordedDraw,
  populations: readonly (readonly PopulationRow[])[],
): readonly Difference[] {
  const own = new Map(
    draw.rows.map(({ facts }, index) => [facts.planNumber, populations[index] ?? []] as const),
  );
  return draw.later.flatMap((later): readonly Difference[] => {
    const { now, results, events } = later;
    const [first] = results;
    // Behind 作废, or before 抽取: its place in the ledger is the difference.
    if (now === null) return [];
    if (first === undefined) {
      return events.map((event) =>
        differenceAt(book.ledger, event, "resultRowsDigest", "event-rows-missing", ""),
      );
    }
    const visit = now.visits.find(({ unitId }) => unitId === first.record.unitId);
    if (visit === undefined) {
      return [differenceAt(book.results, first, "unitId", "visit-not-drawn", "")];
    }
    return later.event === EVENT.substitute
      ? checkSubstitution(book, { ...later, now }, visit, own)
      : checkReplacement(book, { ...later, now }, visit);
  });
}
