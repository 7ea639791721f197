import { substituteCount } from "../core/draw/selection";
import { participatingOffices } from "../core/draw/visit";
import type { Finding } from "../core/finding";
import type { DrawReport } from "../jobs/draw";
import type { RowNotDrawn, Shortfall } from "../jobs/failure";

/** A plan row that was drawn. */
export type DrawnRowView = {
  readonly planNumber: string;
  readonly item: string;
  readonly population: number;
  readonly eligible: number;
  readonly required: number;
  readonly drawn: number;
  readonly substitutes: number;
  readonly statement: string;
  readonly key: string;
};

/** A visit with its team. */
export type VisitView = {
  readonly unitId: string;
  readonly name: string;
  readonly district: string;
  readonly items: readonly string[];
  readonly offices: readonly string[];
  readonly isJoint: boolean;
  readonly leader: string;
  readonly inspectors: readonly string[];
};

/** What the pane shows of a draw. */
export type DrawView = {
  readonly drawNumber: string;
  readonly seed: string;
  readonly seedSource: string;
  readonly fingerprint: string;
  readonly rows: readonly DrawnRowView[];
  readonly visits: readonly VisitView[];
  readonly notDue: readonly RowNotDrawn[];
  readonly leftOut: readonly Finding[];
  readonly shortfalls: readonly Shortfall[];
  readonly brokenOff: readonly string[];
};

/** What the pane shows of a draw, without the populations, which may be long. */
export function drawView(report: DrawReport): DrawView {
  const { draw, seedSource, fingerprint, notDue, leftOut, shortfalls, brokenOff } = report;
  return {
    drawNumber: draw.drawNumber,
    seed: draw.seed,
    seedSource,
    fingerprint,
    rows: draw.rows.map(({ sealed, statement, key, ranked, drawn }) => ({
      planNumber: sealed.row.planNumber,
      item: sealed.row.item,
      population: sealed.inOperation,
      eligible: sealed.eligible,
      required: sealed.required,
      drawn,
      substitutes: substituteCount(ranked.length, drawn),
      statement,
      key,
    })),
    visits: draw.visits.map(({ visit, names, leaderName }) => ({
      unitId: visit.target.id,
      name: visit.target.name,
      district: visit.target.district,
      items: visit.reasons.map(({ row }) => row.item),
      offices: participatingOffices(visit),
      isJoint: participatingOffices(visit).length > 1,
      leader: leaderName,
      inspectors: names,
    })),
    notDue,
    leftOut,
    shortfalls,
    brokenOff,
  };
}
