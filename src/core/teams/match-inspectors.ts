import { failed, ok, type Result } from "../result";
import { bestAssignment } from "./best-assignment";
import { findBottleneck } from "./bottleneck";
import { matchingProblem } from "./matching-problem";
import type { PairTicket, TeamBottleneck, TeamCandidate, TeamDemand, TeamMatching } from "./team";

/**
 * Gives every visit its team: all demands met, nobody beyond capacity, the least sum of squared loads and among
 * those the least sum of pair tickets (DECISIONS.md says how, and what holds above 300 visits). The order of
 * demands and candidates changes nothing. Fails, only where no assignment exists, with the visits and people
 * that make it impossible.
 */
export function matchInspectors(
  demands: readonly TeamDemand[],
  candidates: readonly TeamCandidate[],
  ticket: PairTicket,
): Result<TeamMatching, TeamBottleneck> {
  const problem = matchingProblem(demands, candidates, ticket);
  if (problem.patterns.some((patterns) => patterns.length === 0)) {
    return failed(findBottleneck(problem));
  }
  const solution = bestAssignment(problem);
  if (solution.missing > 0) return failed(findBottleneck(problem));
  const given = new Map<TeamCandidate, number>();
  const teamOf = new Map<TeamDemand, readonly string[]>();
  problem.demands.forEach((demand, visit) => {
    const team = (solution.teams[visit] ?? []).flatMap(
      (inspector) => problem.candidates[inspector] ?? [],
    );
    for (const person of team) given.set(person, (given.get(person) ?? 0) + 1);
    teamOf.set(
      demand,
      team.map(({ certificate }) => certificate),
    );
  });
  return ok({
    teams: demands.map((demand) => teamOf.get(demand) ?? []),
    squaredLoads: candidates.reduce(
      (sum, person) => sum + (person.baseLoad + (given.get(person) ?? 0)) ** 2,
      0,
    ),
    ticketSum: solution.ticketSum,
  });
}
