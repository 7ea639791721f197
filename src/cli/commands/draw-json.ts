import type { DrawnRow } from "../../core/draw/complete";
import { substituteCount, type Ranked } from "../../core/draw/selection";
import { participatingOffices } from "../../core/draw/visit";
import type { DrawReport } from "../../jobs/draw";

/** The contract of `draw --json`. */
export function drawJson({ draw, seedSource, directoryDigest, fingerprint }: DrawReport) {
  return {
    drawNumber: draw.drawNumber,
    seed: draw.seed,
    seedSource,
    rows: draw.rows.map(rowJson),
    visits: draw.visits.map(({ visit, leader, certificates }) => ({
      id: visit.target.id,
      planNumbers: visit.reasons.map(({ row }) => row.planNumber),
      offices: participatingOffices(visit),
      joint: participatingOffices(visit).length > 1,
      leader,
      inspectors: certificates,
    })),
    team: draw.team,
    digests: {
      directory: directoryDigest,
      inspectors: draw.entries[0]?.inspectorRowsDigest ?? "",
      result: draw.entries[0]?.resultRowsDigest ?? "",
    },
    fingerprint,
  };
}

function rowJson({ sealed, statement, key, ranked, drawn }: DrawnRow) {
  const names = new Map(sealed.population.map(({ target }) => [target.id, target.name]));
  const unit = ({ id, ticket, weight }: Ranked) => ({
    id,
    name: names.get(id) ?? "",
    ticket,
    weight,
  });
  const substitutes = ranked.slice(drawn, drawn + substituteCount(ranked.length, drawn));
  return {
    planNumber: sealed.row.planNumber,
    sequence: sealed.sequence,
    population: sealed.inOperation,
    eligible: sealed.eligible,
    required: sealed.required,
    statement,
    key,
    drawn: ranked.slice(0, drawn).map(unit),
    substitutes: substitutes.map(unit),
    leftOut: sealed.population
      .filter(({ leftOutReason }) => leftOutReason !== "")
      .map(({ target, leftOutReason }) => ({ id: target.id, reason: leftOutReason })),
    shortfall: sealed.required - drawn,
  };
}
