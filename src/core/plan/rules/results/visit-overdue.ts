import type { Finding } from "../../../finding";
import { drawEvents } from "../../../ledger/draw-history";
import { JOIN } from "../../../ledger/record-words";
import { visitKey } from "../../../ledger/visit-history";
import { compareDates, formatDate, readTimestamp, type CivilDate } from "../../../text/civil-date";
import { entryFinding, type DrawnVisit, type ResultsCheck } from "./results-check";

/** Article 10: what was drawn is inspected, by the plan's own last day. */
export const VISIT_ARTICLE = 10;

/**
 * Warns of drawn visits without 检查日期 after the first 截止日期 of their plan rows. A warning: the day is the
 * bureau's own, not a limit of the law. It stands at the entry where there is one, else in 抽查结果.
 */
export function visitOverdue(check: ResultsCheck): readonly Finding[] {
  const entries = new Map(
    check.entries.map((entry) => [visitKey(entry.drawNumber, entry.unitId), entry] as const),
  );
  const draws = drawEvents(check.ledger);
  return check.visits.flatMap((visit) => {
    const { record } = visit;
    const own = entries.get(visitKey(record.drawNumber, record.unitId));
    // A row that joined a pending visit is made with it.
    const joined = entries.get(visitKey(record.joins, record.unitId));
    const isMade = [own, joined].some((entry) => (entry?.inspectedOn.kind ?? "empty") !== "empty");
    const events = draws.get(record.drawNumber);
    if (isMade || events?.state !== "drawn") return [];
    const numbers = record.planNumbers.split(JOIN);
    const deadline = earliest(
      events.draws.filter(({ planNumber }) => numbers.includes(planNumber)).map(deadlineOf),
    );
    if (deadline === null || compareDates(deadline, check.today) >= 0) return [];
    const facts = {
      severity: "warning",
      article: VISIT_ARTICLE,
      expected: formatDate(deadline),
      found: record.name,
    } as const;
    return [
      own === undefined
        ? visitFinding(visit, facts)
        : entryFinding(own, "inspectedOn", "visit-overdue", facts),
    ];
  });
}

function visitFinding(
  { sheet, row }: DrawnVisit,
  facts: Pick<Finding, "severity" | "article" | "expected" | "found">,
): Finding {
  return { rule: "visit-overdue", sheet, row, column: null, others: [], ...facts };
}

function deadlineOf({ deadline }: { readonly deadline: string }): CivilDate | null {
  return readTimestamp(deadline)?.date ?? null;
}

function earliest(dates: readonly (CivilDate | null)[]): CivilDate | null {
  return dates.reduce<CivilDate | null>(
    (first, date) =>
      date !== null && (first === null || compareDates(date, first) < 0) ? date : first,
    null,
  );
}
