import type { InspectorFacts } from "../teams/inspector-facts";
import {
  loadBeforeDraw,
  matchVisits,
  teamCandidates,
  type VisitTeams,
} from "../teams/match-visits";
import { pairTicket } from "../teams/pair-ticket";
import type { TeamDemand } from "../teams/team";
import { visitDemand } from "../teams/visit-demand";
import { JOIN } from "../ledger/record-words";
import type { Difference, DifferenceKind } from "./difference";
import { differenceAt, type EvidenceBook } from "./evidence";
import type { RecordedDraw } from "./recorded-draw";
import type { RecordedTeams, RecordedVisit } from "./recorded-visits";

/** Names a visit's 执法证号 in 抽查结果; nothing where the visit has no row. */
type Differ = (
  visit: RecordedVisit,
  what: DifferenceKind,
  recomputed: string,
) => readonly Difference[];

/**
 * The teams of a draw: each satisfies its visit, nobody goes beyond 任务上限, and both sums are the least that
 * there are. Another matching with equal sums is as good.
 */
export function checkTeams(
  book: EvidenceBook,
  draw: RecordedDraw,
  visits: readonly RecordedVisit[],
  teams: RecordedTeams,
): readonly Difference[] {
  const placed = new Map(draw.results.map((row) => [row.record.unitId, row]));
  // A missing row is a difference of its own, and without its team no sum can be compared.
  if (visits.some(({ unitId }) => !placed.has(unitId))) return [];
  const differ: Differ = ({ unitId }, what, recomputed) => {
    const row = placed.get(unitId);
    return row === undefined
      ? []
      : [differenceAt(book.results, row, "certificates", what, recomputed)];
  };
  const needs = visits.map((visit) => visit.needs);
  const best = matchVisits(needs, teams.inspectors, teams.key, loadBeforeDraw(teams.balance));
  if (!best.ok) return visits.flatMap((visit) => differ(visit, "team-impossible", ""));
  const bestTeams = best.value.teams.map(({ added }) => added.join(JOIN));
  const unfit = unfitTeams(visits, teams, bestTeams, differ);
  if (unfit.length > 0 || areBest(visits, teams, best.value)) return unfit;
  return visits.flatMap((visit, index) => {
    const recomputed = bestTeams[index] ?? "";
    return visit.added.join(JOIN) === recomputed ? [] : differ(visit, "team-not-best", recomputed);
  });
}

/** Teams that could not have been sent at all. */
function unfitTeams(
  visits: readonly RecordedVisit[],
  teams: RecordedTeams,
  bestTeams: readonly string[],
  differ: Differ,
): readonly Difference[] {
  const overloaded = new Set(overloadedIn(visits, teams));
  return visits.flatMap((visit, index) => {
    const demand = visitDemand(visit.needs, teams.inspectors);
    const recomputed = bestTeams[index] ?? "";
    if (!satisfies(visit.added, demand, teams.inspectors)) {
      return differ(visit, "team-demand", recomputed);
    }
    return visit.added.some((certificate) => overloaded.has(certificate))
      ? differ(visit, "team-capacity", recomputed)
      : [];
  });
}

/** Whether those matched in this draw are what a visit asks for (Art. 7, 10). */
function satisfies(
  added: readonly string[],
  demand: TeamDemand,
  inspectors: readonly InspectorFacts[],
): boolean {
  const team = inspectors.filter(
    ({ certificate, isEligible }) => isEligible && added.includes(certificate),
  );
  return (
    added.length === demand.size &&
    team.length === demand.size &&
    !added.some((certificate) => demand.excluded.has(certificate)) &&
    demand.offices.every((office) => team.some((person) => person.office === office)) &&
    demand.expertise.every((wanted) => team.some(({ expertise }) => expertise.includes(wanted)))
  );
}

function loadsOf(visits: readonly RecordedVisit[]): ReadonlyMap<string, number> {
  const loads = new Map<string, number>();
  for (const certificate of visits.flatMap(({ added }) => added)) {
    loads.set(certificate, (loads.get(certificate) ?? 0) + 1);
  }
  return loads;
}

function overloadedIn(
  visits: readonly RecordedVisit[],
  { inspectors, balance }: RecordedTeams,
): readonly string[] {
  const loads = loadsOf(visits);
  return teamCandidates(inspectors, loadBeforeDraw(balance))
    .filter(
      ({ certificate, capacity }) => capacity !== null && (loads.get(certificate) ?? 0) > capacity,
    )
    .map(({ certificate }) => certificate);
}

function areBest(
  visits: readonly RecordedVisit[],
  { inspectors, key, balance }: RecordedTeams,
  best: VisitTeams,
): boolean {
  const loads = loadsOf(visits);
  const squaredLoads = teamCandidates(inspectors, loadBeforeDraw(balance)).reduce(
    (sum, { certificate, baseLoad }) => sum + (baseLoad + (loads.get(certificate) ?? 0)) ** 2,
    0,
  );
  const ticket = pairTicket(key);
  const ticketSum = visits
    .flatMap(({ unitId, added }) => added.map((certificate) => ticket(certificate, unitId)))
    .reduce((sum, number) => sum + BigInt(number), 0n);
  return squaredLoads === best.squaredLoads && ticketSum === best.ticketSum;
}
