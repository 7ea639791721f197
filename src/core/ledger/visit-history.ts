import { drawEvents, yearOfDraw, type DrawEvents } from "./draw-history";
import type { LedgerRow } from "./ledger-columns";
import { readParameters } from "./parameters";
import { EXTERNAL_MARK, JOIN, splitJoined } from "./record-words";
import type { ResultRow } from "./result-columns";
import { standingVisits, type StandingVisit, type TeamWords } from "./visits-in-force";

/** A visit that was drawn and not yet made: a unit drawn again joins it. */
export type PendingVisit = {
  /** The draw that the visit came from. */
  readonly drawNumber: string;
  /** Every office that takes part so far. */
  readonly offices: readonly string[];
} & TeamWords;

/** What the year holds so far: Art. 9 caps a unit's random visits, 任务上限 an inspector's. */
export type VisitHistory = {
  /** Visits that count towards the cap, by unit ID. */
  readonly counted: ReadonlyMap<string, number>;
  readonly pending: ReadonlyMap<string, PendingVisit>;
  /** Visits given this year, by certificate. */
  readonly assigned: ReadonlyMap<string, number>;
};

/** The key under which a visit's 检查日期 is known. */
export function visitKey(drawNumber: string, unitId: string): string {
  return `${drawNumber}\t${unitId}`;
}

/** The keys under which something may have been entered about a visit, in the order in which its draws joined. */
export function visitKeys({ drawNumbers, unitId }: StandingVisit): readonly string[] {
  return drawNumbers.map((drawNumber) => visitKey(drawNumber, unitId));
}

/** True for a visit that has a 检查日期 under any of its draws, voided or not; `inspected` as for `visitHistory`. */
export function isMade(visit: StandingVisit, inspected: ReadonlySet<string>): boolean {
  return visitKeys(visit).some((key) => inspected.has(key));
}

/**
 * Counts the visits of one year from the drawn, not voided draws of the ledger. `inspected` holds the
 * `visitKey` of every visit that has a 检查日期.
 */
export function visitHistory(
  ledger: readonly LedgerRow[],
  results: readonly ResultRow[],
  inspected: ReadonlySet<string>,
  year: number,
): VisitHistory {
  const draws = drawEvents(ledger);
  const counted = new Map<string, number>();
  const pending = new Map<string, PendingVisit>();
  const assigned = new Map<string, number>();
  for (const visit of standingVisits(ledger, results)) {
    const isOfYear = yearOfDraw(visit.origin) === year;
    if (isOfYear && visit.rows.some((row) => isCapped(draws, row))) {
      counted.set(visit.unitId, (counted.get(visit.unitId) ?? 0) + 1);
    }
    for (const certificate of isOfYear ? visit.team.certificates : []) {
      assigned.set(certificate, (assigned.get(certificate) ?? 0) + 1);
    }
    if (!isMade(visit, inspected)) pending.set(visit.unitId, pendingVisit(visit));
  }
  return { counted, pending, assigned };
}

/** Every visit that stands, by `visitKey` of the draw it came from: what a unit drawn again may join. */
export function joinableVisits(
  ledger: readonly LedgerRow[],
  results: readonly ResultRow[],
): ReadonlyMap<string, PendingVisit> {
  return new Map(
    standingVisits(ledger, results).map((visit) => [
      visitKey(visit.origin, visit.unitId),
      pendingVisit(visit),
    ]),
  );
}

/** A visit that stands, as one that joins it sees it. */
export function pendingVisit({ origin, rows, team }: StandingVisit): PendingVisit {
  return { drawNumber: origin, offices: [...new Set(rows.flatMap(officesOf))], ...team };
}

/** A visit counts once as soon as one of its plan rows is under no special provision (Art. 9). */
function isCapped(draws: ReadonlyMap<string, DrawEvents>, row: ResultRow): boolean {
  const planNumbers = row.planNumbers.split(JOIN);
  const events = draws.get(row.drawNumber)?.draws ?? [];
  return events.some(
    (event) =>
      planNumbers.includes(event.planNumber) && readParameters(event.parameters)?.cap !== null,
  );
}

/** The offices of a result row, without the mark of those outside the bureau. */
export function officesOf(row: Pick<ResultRow, "offices" | "jointOffices">): readonly string[] {
  return [...splitJoined(row.offices), ...splitJoined(row.jointOffices)].map((office) =>
    office.endsWith(EXTERNAL_MARK) ? office.slice(0, -EXTERNAL_MARK.length) : office,
  );
}
