import type { EntryStage } from "../../core/results/entry-state";
import type { Term } from "../../core/results/publication-due";
import type { VisitLine } from "../../jobs/visits-report";

/** What of the visits is to be seen; a term of null is every term. */
export type VisitFilter = {
  readonly stage: EntryStage | "open" | "all";
  readonly term: Term["kind"] | null;
};

/** What is not public yet: what the page is for. */
export const OPEN_VISITS: VisitFilter = { stage: "open", term: null };

/** The visits that a filter lets through, in their order. */
export function filteredVisits(
  visits: readonly VisitLine[],
  { stage, term }: VisitFilter,
): readonly VisitLine[] {
  return visits.filter(
    (visit) => isOfStage(visit.stage, stage) && (term === null || visit.term === term),
  );
}

function isOfStage(stage: EntryStage, wanted: VisitFilter["stage"]): boolean {
  if (wanted === "all") return true;
  return wanted === "open" ? stage !== "published" : stage === wanted;
}
