import { drawEvents, yearOfDraw } from "../../ledger/draw-history";
import { laterEventNumber } from "../../ledger/later-events";
import type { LedgerRow } from "../../ledger/ledger-columns";
import { EVENT, LEAVES, splitJoined } from "../../ledger/record-words";
import type { ResultRow } from "../../ledger/result-columns";
import {
  joinableVisits,
  visitHistory,
  type PendingVisit,
  type VisitHistory,
} from "../../ledger/visit-history";
import { committedRows, visitsInForce, type VisitInForce } from "../../ledger/visits-in-force";

/** A drawn draw as it stands before its next 补抽 or 换人. */
export type DrawNow = {
  readonly drawNumber: string;
  /** Number of the event to come: `C2026-001-1`. */
  readonly number: string;
  /** The 抽取 events, in the byte order of plan numbers. */
  readonly events: readonly LedgerRow[];
  /** The draw's rows of 抽查结果 so far, oldest first. */
  readonly rows: readonly ResultRow[];
  readonly visits: readonly VisitInForce[];
  readonly ledger: readonly LedgerRow[];
  /** All rows of 抽查结果 so far. */
  readonly results: readonly ResultRow[];
};

/** How a draw stands by a ledger; null where it is not drawn, or void. Rows of later events may be among `results`. */
export function drawNow(
  ledger: readonly LedgerRow[],
  results: readonly ResultRow[],
  drawNumber: string,
): DrawNow | null {
  const draw = drawEvents(ledger).get(drawNumber);
  if (draw?.state !== "drawn") return null;
  const committed = committedRows(ledger, results);
  return {
    drawNumber,
    number: laterEventNumber(drawNumber, draw.later.length + 1),
    events: draw.draws,
    rows: committed.filter((row) => row.drawNumber === drawNumber),
    visits: visitsInForce(ledger, committed).get(drawNumber)?.visits ?? [],
    ledger,
    results: committed,
  };
}

/** A draw after the visit of a unit has ended, and before anybody takes its place. */
export type EndedVisit = {
  readonly now: DrawNow;
  readonly leaving: VisitInForce;
  /** The row of 抽查结果 that ends the visit. */
  readonly row: ResultRow;
  /** The visits of the draw that go on. */
  readonly visits: readonly VisitInForce[];
  /** What the draw's year holds without the visit. */
  readonly history: VisitHistory;
  /** Every visit that a unit could join, by `visitKey` of its draw. */
  readonly joinable: ReadonlyMap<string, PendingVisit>;
};

/** Ends a visit: it counts no more, for its unit and for its inspectors. `inspected` as for `visitHistory`. */
export function endVisit(
  now: DrawNow,
  leaving: VisitInForce,
  inspected: ReadonlySet<string>,
): EndedVisit {
  const row = { ...leaving.row, leader: "", inspectors: LEAVES, certificates: "" };
  // The row holds as soon as the ledger has an event for it.
  const event = now.events.slice(0, 1).map((draw) => ({
    ...draw,
    event: EVENT.substitute,
    resultRowsDigest: "",
  }));
  const ledger = [...now.ledger, ...event];
  const results = [...now.results, row];
  return {
    now,
    leaving,
    row,
    visits: visitsInForce(ledger, results).get(now.drawNumber)?.visits ?? [],
    history: visitHistory(ledger, results, inspected, yearOfDraw(now.drawNumber) ?? 0),
    joinable: joinableVisits(ledger, results),
  };
}

/** The 抽取 events of the plan rows that a visit of the draw was drawn for. */
export function eventsOfVisit(now: DrawNow, planNumbers: readonly string[]): readonly LedgerRow[] {
  return now.events.filter(({ planNumber }) => planNumbers.includes(planNumber));
}

/** How many of these visits each inspector has: 本次已派. */
export function visitsByInspector(visits: readonly VisitInForce[]): ReadonlyMap<string, number> {
  const loads = new Map<string, number>();
  for (const certificate of visits.flatMap(({ team }) => team.certificates)) {
    loads.set(certificate, (loads.get(certificate) ?? 0) + 1);
  }
  return loads;
}

/** Certificates of those who were in the team of a unit's visit in this draw and are no more. */
export function leftTeam(now: DrawNow, visit: VisitInForce): readonly string[] {
  const ever = now.rows
    .filter(({ unitId }) => unitId === visit.unitId)
    .flatMap(({ certificates }) => splitJoined(certificates));
  return [...new Set(ever)].filter((certificate) => !visit.team.certificates.includes(certificate));
}
