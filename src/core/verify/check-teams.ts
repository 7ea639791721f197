import { JOIN } from "../ledger/record-words";
import type { ResultField } from "../ledger/result-columns";
import type { InspectorFacts } from "../teams/inspector-facts";
import { matchDemands, teamCandidates, type BaseLoad } from "../teams/match-visits";
import { pairTicket } from "../teams/pair-ticket";
import type { TeamDemand, TeamMatching } from "../teams/team";
import type { Difference, DifferenceKind } from "./difference";
import { differenceAt, type EvidenceBook, type PlacedRow } from "./evidence";

/** What a visit asked of the matching, and those who were matched, in byte order. */
export type MatchedVisit = {
  readonly unitId: string;
  readonly demand: TeamDemand;
  readonly added: readonly string[];
};

/** The inspectors as the matching saw them, the key of their pair tickets, and what each had been given already. */
export type RecordedTeams = {
  readonly inspectors: readonly InspectorFacts[];
  readonly key: string;
  readonly loadOf: BaseLoad;
};

/** Names a visit's 执法证号 in 抽查结果; nothing where the visit has no row. */
type Differ = (
  visit: MatchedVisit,
  what: DifferenceKind,
  recomputed: string,
) => readonly Difference[];

/**
 * The teams of a draw or a later event: each satisfies its visit, nobody goes beyond 任务上限, and both sums are the
 * least that there are. Another matching with equal sums is as good.
 */
export function checkTeams(
  book: EvidenceBook,
  results: readonly PlacedRow<ResultField>[],
  visits: readonly MatchedVisit[],
  teams: RecordedTeams,
): readonly Difference[] {
  const placed = new Map(results.map((row) => [row.record.unitId, row]));
  // A missing row is a difference of its own, and without its team no sum can be compared.
  if (visits.some(({ unitId }) => !placed.has(unitId))) return [];
  const differ: Differ = ({ unitId }, what, recomputed) => {
    const row = placed.get(unitId);
    return row === undefined
      ? []
      : [differenceAt(book.results, row, "certificates", what, recomputed)];
  };
  const demands = visits.map(({ demand }) => demand);
  const best = matchDemands(demands, teams.inspectors, teams.key, teams.loadOf);
  if (!best.ok) return visits.flatMap((visit) => differ(visit, "team-impossible", ""));
  const bestTeams = best.value.teams.map((added) => added.join(JOIN));
  const unfit = unfitTeams(visits, teams, bestTeams, differ);
  if (unfit.length > 0 || areBest(visits, teams, best.value)) return unfit;
  return visits.flatMap((visit, index) => {
    const recomputed = bestTeams[index] ?? "";
    return visit.added.join(JOIN) === recomputed ? [] : differ(visit, "team-not-best", recomputed);
  });
}

/** Teams that could not have been sent at all. */
function unfitTeams(
  visits: readonly MatchedVisit[],
  teams: RecordedTeams,
  bestTeams: readonly string[],
  differ: Differ,
): readonly Difference[] {
  const overloaded = new Set(overloadedIn(visits, teams));
  return visits.flatMap((visit, index) => {
    const recomputed = bestTeams[index] ?? "";
    if (!satisfies(visit.added, visit.demand, teams.inspectors)) {
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

function loadsOf(visits: readonly MatchedVisit[]): ReadonlyMap<string, number> {
  const loads = new Map<string, number>();
  for (const certificate of visits.flatMap(({ added }) => added)) {
    loads.set(certificate, (loads.get(certificate) ?? 0) + 1);
  }
  return loads;
}

function overloadedIn(
  visits: readonly MatchedVisit[],
  { inspectors, loadOf }: RecordedTeams,
): readonly string[] {
  const loads = loadsOf(visits);
  return teamCandidates(inspectors, loadOf)
    .filter(
      ({ certificate, capacity }) => capacity !== null && (loads.get(certificate) ?? 0) > capacity,
    )
    .map(({ certificate }) => certificate);
}

function areBest(
  visits: readonly MatchedVisit[],
  { inspectors, key, loadOf }: RecordedTeams,
  best: TeamMatching,
): boolean {
  const loads = loadsOf(visits);
  const squaredLoads = teamCandidates(inspectors, loadOf).reduce(
    (sum, { certificate, baseLoad }) => sum + (baseLoad + (loads.get(certificate) ?? 0)) ** 2,
    0,
  );
  const ticket = pairTicket(key);
  const ticketSum = visits
    .flatMap(({ unitId, added }) => added.map((certificate) => ticket(certificate, unitId)))
    .reduce((sum, number) => sum + BigInt(number), 0n);
  return squaredLoads === best.squaredLoads && ticketSum === best.ticketSum;
}
