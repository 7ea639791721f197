import { compareBytes } from "../text/byte-order";
import { slotPatterns, type SlotPattern } from "./slot-patterns";
import type { PairTicket, TeamCandidate, TeamDemand } from "./team";

/** The matching in numbers: inspectors and visits are their places in byte order. */
export type MatchingProblem = {
  readonly candidates: readonly TeamCandidate[];
  readonly demands: readonly TeamDemand[];
  /** By inspector: the load before this draw less the smallest such load, which shifts every sum alike. */
  readonly baseLoad: Float64Array;
  /** By inspector: visits that may still be given, at most the number of visits. */
  readonly capacity: Float64Array;
  /** Pair tickets, at `visit * inspectors + inspector`. */
  readonly tickets: Float64Array;
  /** By visit: the ways to satisfy it; none where no team exists. */
  readonly patterns: readonly (readonly SlotPattern[])[];
};

/** Puts a draw's visits and inspectors in byte order, so that no result depends on the order of rows. */
export function matchingProblem(
  demands: readonly TeamDemand[],
  candidates: readonly TeamCandidate[],
  ticket: PairTicket,
): MatchingProblem {
  const people = candidates.toSorted((a, b) => compareBytes(a.certificate, b.certificate));
  const visits = demands.toSorted((a, b) => compareBytes(a.visitId, b.visitId));
  const leastLoad = people.reduce((least, { baseLoad }) => Math.min(least, baseLoad), Infinity);
  const tickets = new Float64Array(people.length * visits.length);
  visits.forEach(({ visitId }, visit) => {
    people.forEach(({ certificate }, inspector) => {
      tickets[visit * people.length + inspector] = ticket(certificate, visitId);
    });
  });
  return {
    candidates: people,
    demands: visits,
    baseLoad: Float64Array.from(people, ({ baseLoad }) => baseLoad - leastLoad),
    capacity: Float64Array.from(people, ({ capacity }) =>
      capacity === null ? visits.length : Math.max(0, Math.min(capacity, visits.length)),
    ),
    tickets,
    patterns: visits.map((demand) => patternsOf(demand, people)),
  };
}

/** The slot patterns of one visit over these inspectors, in their order. */
export function patternsOf(demand: TeamDemand, people: readonly TeamCandidate[]): SlotPattern[] {
  const offices = [...new Set(demand.offices)];
  const expertise = [...new Set(demand.expertise)];
  const meets = people.map((person) => {
    if (demand.excluded.has(person.certificate) || isSpent(person)) return null;
    let bits = 0n;
    offices.forEach((office, place) => {
      if (person.office === office) bits |= 1n << BigInt(place);
    });
    expertise.forEach((kind, place) => {
      if (person.expertise.includes(kind)) bits |= 1n << BigInt(offices.length + place);
    });
    return bits;
  });
  return slotPatterns(meets, offices.length + expertise.length, demand.size);
}

/** Nobody at the limit can be in a team. */
function isSpent({ capacity }: TeamCandidate): boolean {
  return capacity !== null && capacity <= 0;
}
