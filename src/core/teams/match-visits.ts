import { failed, ok, type Result } from "../result";
import { compareBytes } from "../text/byte-order";
import type { InspectorFacts } from "./inspector-facts";
import { matchInspectors } from "./match-inspectors";
import { pairTicket } from "./pair-ticket";
import type { TeamBottleneck, TeamCandidate, TeamDemand } from "./team";
import { visitDemand, type VisitNeeds } from "./visit-demand";

/** The team of one visit: who was kept from a pending visit, and who was matched now. */
export type VisitTeam = { readonly kept: readonly string[]; readonly added: readonly string[] };

/** Teams in the order of the visits, with the two sums of the exact optimum. */
export type VisitTeams = {
  readonly teams: readonly VisitTeam[];
  readonly squaredLoads: number;
  readonly ticketSum: bigint;
};

/** Who may be matched at all, as the matching sees them. `balance` year: earlier visits of the year weigh in. */
export function teamCandidates(
  inspectors: readonly InspectorFacts[],
  balance: "draw" | "year",
): readonly TeamCandidate[] {
  return inspectors
    .filter(({ isEligible }) => isEligible)
    .map(({ certificate, office, expertise, visitLimit, assigned }) => ({
      certificate,
      office,
      expertise,
      capacity: visitLimit === null ? null : visitLimit - assigned,
      baseLoad: balance === "year" ? assigned : 0,
    }));
}

/** Matches inspectors to the visits of a draw, exactly; the bottleneck where no assignment exists. */
export function matchVisits(
  visits: readonly VisitNeeds[],
  inspectors: readonly InspectorFacts[],
  keyTeam: string,
  balance: "draw" | "year",
): Result<VisitTeams, TeamBottleneck> {
  const demands = visits.map((visit) => visitDemand(visit, inspectors));
  const open = demands.filter(({ size }) => size > 0);
  const matching = matchInspectors(open, teamCandidates(inspectors, balance), pairTicket(keyTeam));
  if (!matching.ok) return failed(matching.error);
  const added = new Map(open.map(({ visitId }, index) => [visitId, matching.value.teams[index]]));
  return ok({
    teams: demands.map((demand: TeamDemand, index) => ({
      kept: visits[index]?.kept?.certificates ?? [],
      added: [...(added.get(demand.visitId) ?? [])].sort(compareBytes),
    })),
    squaredLoads: matching.value.squaredLoads,
    ticketSum: matching.value.ticketSum,
  });
}

/**
 * 组长 of a new team: of the leading office's members the one with the smallest pair ticket; equal tickets by
 * the bytes of the certificate. Null when nobody of that office is in the team.
 */
export function leaderOf(
  team: readonly string[],
  leadingOffice: string,
  inspectors: ReadonlyMap<string, InspectorFacts>,
  keyTeam: string,
  visitId: string,
): string | null {
  const ticket = pairTicket(keyTeam);
  const members = team.filter(
    (certificate) => inspectors.get(certificate)?.office === leadingOffice,
  );
  const [leader] = [...members].sort(
    (a, b) => ticket(a, visitId) - ticket(b, visitId) || compareBytes(a, b),
  );
  return leader ?? null;
}
