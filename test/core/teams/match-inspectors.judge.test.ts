import fc from "fast-check";
import { matchInspectors } from "../../../src/core/teams/match-inspectors";
import type { TeamCandidate, TeamDemand } from "../../../src/core/teams/team";
import { judge } from "./judge";

const OFFICES = ["法规科", "体育科", "基教科"] as const;
const EXPERTISE = ["消防", "食品", "财务"] as const;
/** Small tickets, so that the judge's floating point holds every sum. */
const LARGEST_TICKET = 1000;

type Draw = {
  readonly demands: readonly TeamDemand[];
  readonly candidates: readonly TeamCandidate[];
  readonly tickets: readonly number[];
};

function draws(most: {
  visits: number;
  people: number;
  size: number;
  cap: number;
}): fc.Arbitrary<Draw> {
  const person = fc.record({
    office: fc.constantFrom(...OFFICES),
    expertise: fc.subarray([...EXPERTISE], { maxLength: 2 }),
    capacity: fc.option(fc.integer({ min: Math.floor(most.cap / 3), max: most.cap }), { freq: 2 }),
    baseLoad: fc.constantFrom(0, 0, 0, 1, 3),
  });
  const visit = fc.record({
    size: fc.integer({ min: 1, max: most.size }),
    offices: fc.subarray([...OFFICES], { maxLength: 2 }),
    expertise: fc.subarray([...EXPERTISE], { maxLength: 2 }),
    recused: fc.array(fc.nat(most.people - 1), { maxLength: 3 }),
  });
  return fc
    .record({
      people: fc.array(person, {
        minLength: Math.floor(most.people / 2) + 1,
        maxLength: most.people,
      }),
      visits: fc.array(visit, { minLength: 1, maxLength: most.visits }),
      tickets: fc.array(fc.integer({ min: 1, max: LARGEST_TICKET }), {
        minLength: most.visits * most.people,
        maxLength: most.visits * most.people,
      }),
    })
    .map(({ people, visits, tickets }) => ({
      candidates: people.map((fields, at) => ({ certificate: `I${at}`, ...fields })),
      demands: visits.map(({ size, offices, expertise, recused }, at) => ({
        visitId: `V${at}`,
        size: Math.max(size, offices.length),
        offices,
        expertise,
        excluded: new Set(recused.map((number) => `I${number}`)),
      })),
      tickets,
    }));
}

async function agrees(draw: fc.Arbitrary<Draw>, runs: number, people: number): Promise<number> {
  const verdictOf = await judge();
  let possible = 0;
  fc.assert(
    fc.property(draw, ({ demands, candidates, tickets }) => {
      const ticket = (certificate: string, visitId: string): number =>
        tickets[Number(visitId.slice(1)) * people + Number(certificate.slice(1))] ?? 0;
      const verdict = verdictOf(demands, candidates, ticket);
      const matching = matchInspectors(demands, candidates, ticket);
      expect(matching.ok).toBe(verdict !== null);
      if (!matching.ok || verdict === null) return;
      possible += 1;
      expect(matching.value.squaredLoads).toBe(verdict.squaredLoads);
      expect(matching.value.ticketSum).toBe(BigInt(verdict.ticketSum));
    }),
    { numRuns: runs, seed: 20260302 },
  );
  return possible;
}

describe("an independent solver", () => {
  it("finds the same possibility and the same least sums in small offices", async () => {
    const draw = draws({ visits: 4, people: 6, size: 3, cap: 4 });
    expect(await agrees(draw, 220, 6)).toBeGreaterThan(50);
  });

  it("finds the same in middling draws with crossing demands and tight limits", async () => {
    const draw = draws({ visits: 9, people: 11, size: 3, cap: 8 });
    expect(await agrees(draw, 100, 11)).toBeGreaterThan(30);
  });

  it("finds the same where every visit needs its office and one scarce expertise", async () => {
    const verdictOf = await judge();
    const candidates = Array.from({ length: 14 }, (_, at) => ({
      certificate: `I${at}`,
      office: OFFICES[at % OFFICES.length] ?? "",
      expertise: at % 5 === 1 ? ["消防"] : [],
      capacity: at % 4 === 0 ? 7 : null,
      baseLoad: 0,
    }));
    const demands = Array.from({ length: 30 }, (_, at) => ({
      visitId: `V${at}`,
      size: 2,
      offices: [OFFICES[(at * at) % OFFICES.length] ?? ""],
      expertise: ["消防"],
      excluded: new Set([`I${(at * 5) % 14}`]),
    }));
    const ticket = (certificate: string, visitId: string): number =>
      ((Number(certificate.slice(1)) + 3) * (Number(visitId.slice(1)) + 7) * 7919) % LARGEST_TICKET;
    const matching = matchInspectors(demands, candidates, ticket);
    const verdict = verdictOf(demands, candidates, ticket);
    expect(matching.ok && matching.value.squaredLoads).toBe(verdict?.squaredLoads);
    expect(matching.ok && matching.value.ticketSum).toBe(BigInt(verdict?.ticketSum ?? -1));
  });
});
