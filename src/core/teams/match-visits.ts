import { ok, type Result } from "../result";
import { compareBytes } from "../text/byte-order";
import type { InspectorFacts } from "./inspector-facts";
import { matchInspectors } from "./match-inspectors";
import { pairTicket } from "./pair-ticket";
import type { TeamBottleneck, TeamCandidate, TeamDemand, TeamMatching } from "./team";
import { visitDemand, type VisitNeeds } from "./visit-demand";

/** The team of one visit: who was kept from a pending visit, and who was matched now. */
export type VisitTeam = { readonly kept: readonly string[]; readonly added: readonly string[] };

/** Teams in the order of the visits, with the two sums of the exact optimum. */
export type VisitTeams = {
  readonly teams: readonly VisitTeam[];
  readonly squaredLoads: number;
  readonly ticketSum: bigint;
};

/** What an inspector has been given already, as the matching weighs it. */
export type BaseLoad = (inspector: InspectorFacts) => number;

/** Before a draw: nothing counts, or (兼顾本年已派) every visit of the year. */
export function loadBeforeDraw(balance: "draw" | "year"): BaseLoad {
  return balance === "year" ? ({ assigned }) => assigned : () => 0;
}

/** Who may be matched at all, as the matching sees them. */
export function teamCandidates(
  inspectors: readonly InspectorFacts[],
  loadOf: BaseLoad,
): readonly TeamCandidate[] {
  return inspectors
    .filter(({ isEligible }) => isEligible)
    .map((inspector) => ({
      certificate: inspector.certificate,
      office: inspector.office,
      expertise: inspector.expertise,
      capacity: inspector.visitLimit === null ? null : inspector.visitLimit - inspector.assigned,
      baseLoad: loadOf(inspector),
    }));
}

/** Matches inspectors to the visits of a draw, exactly; the bottleneck where no assignment exists. */
export function matchVisits(
  visits: readonly VisitNeeds[],
  inspectors: readonly InspectorFacts[],
  keyTeam: string,
  loadOf: BaseLoad,
): Result<VisitTeams, TeamBottleneck> {
  const demands = visits.map((visit) => visitDemand(visit, inspectors));
  const matching = matchDemands(demands, inspectors, keyTeam, loadOf);
  if (!matching.ok) return matching;
  const { teams, ...sums } = matching.value;
  return ok({
    teams: teams.map((added, index) => ({ kept: visits[index]?.kept?.certificates ?? [], added })),
    ...sums,
  });
}

/** Matches inspectors to demands, exactly; teams in byte order, empty for a demand of nobody. */
export function matchDemands(
  demands: readonly TeamDemand[],
  inspectors: readonly InspectorFacts[],
  keyTeam: string,
  loadOf: BaseLoad,
): Result<TeamMatching, TeamBottleneck> {
  const open = demands.filter(({ size }) => size > 0);
  const matching = matchInspectors(open, teamCandidates(inspectors, loadOf), pairTicket(keyTeam));
  if (!matching.ok) return matching;
  const teams = new Map(open.map((demand, index) => [demand, matching.value.teams[index] ?? []]));
  return ok({
    ...matching.value,
    teams: demands.map((demand) => (teams.get(demand) ?? []).toSorted(compareBytes)),
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
  const members = team.filter(
    (certificate) => inspectors.get(certificate)?.office === leadingOffice,
  );
  return smallestTicket(members, keyTeam, visitId);
}

/** Of these certificates the one with the smallest pair ticket; null of none. */
export function smallestTicket(
  members: readonly string[],
  keyTeam: string,
  visitId: string,
): string | null {
  const ticket = pairTicket(keyTeam);
  const [first] = members.toSorted(
    (a, b) => ticket(a, visitId) - ticket(b, visitId) || compareBytes(a, b),
  );
  return first ?? null;
}
