import type { Finding } from "../../../finding";
import { drawEvents } from "../../../ledger/draw-history";
import { JOIN } from "../../../ledger/record-words";
import type { VisitRecord } from "../../../results/visit-records";
import { compareDates, formatDate, readTimestamp, type CivilDate } from "../../../text/civil-date";
import { entryFinding, type DrawnVisit, type ResultsCheck } from "./results-check";

/** Article 10: what was drawn is inspected, by the plan's own last day. */
export const VISIT_ARTICLE = 10;

/**
 * Warns of drawn visits without 检查日期 after the first 截止日期 of their plan rows, once a visit whichever draws share
 * it. A warning: the day is the bureau's own, not a limit of the law. It stands at the entry where there is one, else
 * in 抽查结果.
 */
export function visitOverdue(check: ResultsCheck): readonly Finding[] {
  return [...firstDeadlines(check)].flatMap(([{ row, entry }, { drawn, deadline }]) => {
    const isMade = (entry?.inspectedOn.kind ?? "empty") !== "empty";
    if (isMade || compareDates(deadline, check.today) >= 0) return [];
    const facts = {
      severity: "warning",
      article: VISIT_ARTICLE,
      expected: formatDate(deadline),
      found: row.name,
    } as const;
    return [
      entry === null
        ? visitFinding(drawn, facts)
        : entryFinding(entry, "inspectedOn", "visit-overdue", facts),
    ];
  });
}

/** The day by which a visit is to be made, and the row that it was drawn with for that day. */
type VisitDeadline = { readonly drawn: DrawnVisit; readonly deadline: CivilDate };

/** The first 截止日期 of each visit, over all draws that share it; none where no plan row names a day. */
function firstDeadlines({ visits, ledger }: ResultsCheck): ReadonlyMap<VisitRecord, VisitDeadline> {
  const draws = drawEvents(ledger);
  const first = new Map<VisitRecord, VisitDeadline>();
  for (const drawn of visits) {
    const { drawNumber, planNumbers } = drawn.record;
    const events = draws.get(drawNumber)?.draws ?? [];
    const numbers = planNumbers.split(JOIN);
    const deadline = earliest(
      events.filter(({ planNumber }) => numbers.includes(planNumber)).map(deadlineOf),
    );
    const before = first.get(drawn.visit);
    if (deadline === null) continue;
    if (before === undefined || compareDates(deadline, before.deadline) < 0) {
      first.set(drawn.visit, { drawn, deadline });
    }
  }
  return first;
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
