import type { LedgerRow } from "../../ledger/ledger-columns";
import type { PopulationRow } from "../../ledger/population-columns";
import { splitJoined } from "../../ledger/record-words";
import type { ResultRow } from "../../ledger/result-columns";
import { pendingVisit, type PendingVisit } from "../../ledger/visit-history";
import type { VisitInForce } from "../../ledger/visits-in-force";
import type { InspectorFacts } from "../../teams/inspector-facts";
import type { VisitTeam } from "../../teams/match-visits";
import type { VisitNeeds } from "../../teams/visit-demand";
import { compareBytes } from "../../text/byte-order";
import { knownOffices, visitNeeds } from "../complete";
import { recordedDrawRow, recordedTarget } from "../recorded-facts";
import { resultRow, staffedVisit } from "../result-records";
import { compareVisits, visitOf, type Visit, type VisitReason } from "../visit";
import { leftTeam, type EndedVisit } from "./draw-now";
import { takesPlace } from "./substitution-rows";

/** The visit of a unit that takes a place: a new one, or one of the draw that takes on a further plan row. */
export type SubstituteVisit = {
  readonly visit: Visit;
  readonly needs: VisitNeeds;
  /** 序号. */
  readonly order: number;
  /** 并入. */
  readonly joins: string;
};

/** What a 补抽 wrote into 抽取底册 for one plan row, beside the plan row's 抽取 event. */
export type SubstitutionOfRow = {
  readonly event: LedgerRow;
  readonly rows: readonly PopulationRow[];
};

/**
 * The visits that a 补抽 makes, one for each unit, sorted as those of a draw. `pending` are the earlier visits that a
 * unit may join; `addresses` has 住所 by unit ID.
 */
export function substituteVisits(
  ended: EndedVisit,
  plans: readonly SubstitutionOfRow[],
  pending: ReadonlyMap<string, PendingVisit>,
  addresses: ReadonlyMap<string, string>,
): readonly SubstituteVisit[] {
  const reasons = new Map<string, VisitReason[]>();
  const records = new Map<string, PopulationRow>();
  for (const { event, rows } of plans) {
    const record = takesPlace(rows);
    if (record === undefined) continue;
    const { unitId } = record;
    records.set(unitId, records.get(unitId) ?? record);
    const reason = reasonOf(event, record.ticket, record.rank);
    reasons.set(unitId, [...(reasons.get(unitId) ?? []), reason]);
  }
  const made = [...records].map(([unitId, record]) => {
    const target = { ...recordedTarget(record), address: addresses.get(unitId) ?? "" };
    const own = ended.visits.find((visit) => visit.unitId === unitId);
    const added = reasons.get(unitId) ?? [];
    if (own !== undefined)
      return extended(ended, own, visitOf(target, merged(ended, own, added), pendingVisit(own)));
    const joins = pending.get(unitId) ?? null;
    const visit = visitOf(target, added, joins);
    return { visit, needs: visitNeeds(visit), order: 0, joins: joins?.drawNumber ?? "" };
  });
  let last = Math.max(0, ...ended.now.rows.map(({ order }) => Number(order)));
  return made
    .toSorted((a, b) => compareVisits(a.visit, b.visit))
    .map((one) => (one.order > 0 ? one : { ...one, order: (last += 1) }));
}

/** One row of 抽查结果 for a substitute with its team. */
export function substituteRow(
  { visit, order, joins }: SubstituteVisit,
  team: VisitTeam,
  { now }: EndedVisit,
  inspectors: readonly InspectorFacts[],
  keyTeam: string,
): ResultRow {
  const byCertificate = new Map(inspectors.map((person) => [person.certificate, person]));
  const staffed = staffedVisit(visit, team, byCertificate, keyTeam);
  const seed = now.events[0]?.seed ?? "";
  const row = resultRow(staffed, now.drawNumber, order, seed, knownOffices(inspectors));
  return { ...row, joins };
}

/** A visit of this draw keeps its number, its team and what it joined. */
function extended(ended: EndedVisit, own: VisitInForce, visit: Visit): SubstituteVisit {
  const needs = { ...visitNeeds(visit), left: leftTeam(ended.now, own) };
  return { visit, needs, order: Number(own.row.order), joins: own.row.joins };
}

/** The plan rows that drew the unit before, and those that it takes a place in, in the byte order of plan numbers. */
function merged(
  { now }: EndedVisit,
  { row }: VisitInForce,
  added: readonly VisitReason[],
): readonly VisitReason[] {
  const ranks = splitJoined(row.ranks);
  const tickets = splitJoined(row.tickets);
  const before = splitJoined(row.planNumbers).flatMap((planNumber, index) =>
    now.events
      .filter((event) => event.planNumber === planNumber)
      .map((event) => reasonOf(event, tickets[index] ?? "", ranks[index] ?? "")),
  );
  return [...before, ...added].toSorted((a, b) => compareBytes(a.row.planNumber, b.row.planNumber));
}

function reasonOf(event: LedgerRow, ticket: string, rank: string): VisitReason {
  const row = recordedDrawRow(event, []);
  return { row, sequence: Number(event.sequence), ticket, rank: Number(rank) };
}
