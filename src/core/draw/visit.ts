import type { Target } from "../directory/target";
import type { PendingVisit, VisitHistory } from "../ledger/visit-history";
import { compareBytes } from "../text/byte-order";
import { recordText } from "../text/canonical";
import type { DrawRow } from "./draw-row";
import type { Ranked } from "./selection";

/** One plan row of a draw with its ranking. */
export type RankedRow = {
  readonly row: DrawRow;
  readonly sequence: number;
  /** Every eligible unit, best first. */
  readonly ranked: readonly Ranked[];
  /** The first so many are drawn. */
  readonly drawn: number;
};

/** That a plan row drew a unit, at which rank. */
export type VisitReason = {
  readonly row: DrawRow;
  readonly sequence: number;
  readonly ticket: string;
  readonly rank: number;
};

/** One visit of a draw: a unit with every plan row that drew it (Art. 9: done together, counted once). */
export type Visit = {
  readonly target: Target;
  /** In the byte order of plan numbers. */
  readonly reasons: readonly VisitReason[];
  /** The pending visit of an earlier draw that this one joins, if any. */
  readonly joins: PendingVisit | null;
  /** 责任科室 of its rows, the first plan row's first. */
  readonly offices: readonly string[];
  /** Offices that join, none of them in `offices`. */
  readonly jointOffices: readonly string[];
};

/** The visits of a draw, sorted by first plan number, then rank. `rows` are in the byte order of plan numbers. */
export function visitsOf(
  rows: readonly RankedRow[],
  targets: ReadonlyMap<string, Target>,
  history: VisitHistory,
): readonly Visit[] {
  const reasons = new Map<string, VisitReason[]>();
  for (const { row, sequence, ranked, drawn } of rows) {
    for (const { id, ticket, rank } of ranked.slice(0, drawn)) {
      const reason = { row, sequence, ticket, rank };
      const others = reasons.get(id);
      if (others === undefined) reasons.set(id, [reason]);
      else others.push(reason);
    }
  }
  const visits = [...reasons].flatMap(([id, own]) => {
    const target = targets.get(id);
    return target === undefined ? [] : [visitOf(target, own, history.pending.get(id) ?? null)];
  });
  return visits.sort(compareVisits);
}

/** The visit of a unit for these plan rows, in the byte order of their numbers. */
export function visitOf(
  target: Target,
  reasons: readonly VisitReason[],
  joins: PendingVisit | null,
): Visit {
  const offices = [...new Set(reasons.map(({ row }) => row.office))];
  // As they will be written, so that the directory's spelling is met by draw and verification alike.
  const others = new Set(reasons.flatMap(({ row }) => row.jointOffices.map(recordText)));
  const jointOffices = [...others].filter((office) => !offices.includes(office));
  return { target, reasons, joins, offices, jointOffices };
}

/** Every office that takes part in a visit, those of the visit that it joins first. */
export function participatingOffices(visit: Visit): readonly string[] {
  return [...new Set([...(visit.joins?.offices ?? []), ...visit.offices, ...visit.jointOffices])];
}

/** The order of 抽查结果: by first plan number, then rank. */
export function compareVisits(left: Visit, right: Visit): number {
  const [a] = left.reasons;
  const [b] = right.reasons;
  if (a === undefined || b === undefined) return left.reasons.length - right.reasons.length;
  return compareBytes(a.row.planNumber, b.row.planNumber) || a.rank - b.rank;
}
