import fc from "fast-check";
import { slotPatterns, type SlotPattern } from "../../../src/core/teams/slot-patterns";

function fits(pattern: SlotPattern, team: readonly number[]): boolean {
  const places = team.map((person) => pattern.classOf[person] ?? -1);
  if (places.includes(-1)) return false;
  for (let place = 1; place <= pattern.classes; place += 1) {
    if (!places.includes(place)) return false;
  }
  return team.length === pattern.classes + pattern.free;
}

function teamsOf(people: number, size: number): number[][] {
  if (size === 0) return [[]];
  return teamsOf(people, size - 1).flatMap((team) =>
    Array.from({ length: people }, (_, person) => person)
      .filter((person) => person > (team.at(-1) ?? -1))
      .map((person) => [...team, person]),
  );
}

it("covers every team that meets all demands exactly once, and no other team", () => {
  const visit = fc.record({
    meets: fc.array(fc.option(fc.bigInt(0n, 15n), { freq: 5 }), { minLength: 1, maxLength: 7 }),
    demands: fc.integer({ min: 0, max: 4 }),
    size: fc.integer({ min: 0, max: 4 }),
  });
  fc.assert(
    fc.property(visit, ({ meets, demands, size }) => {
      const all = (1n << BigInt(demands)) - 1n;
      const patterns = slotPatterns(meets, demands, size);
      for (const team of teamsOf(meets.length, size)) {
        const may = team.every((person) => meets[person] !== null);
        const met = team.reduce((bits, person) => bits | (meets[person] ?? 0n), 0n) & all;
        const meant = may && met === all ? 1 : 0;
        expect(patterns.filter((pattern) => fits(pattern, team))).toHaveLength(meant);
      }
    }),
    { numRuns: 300 },
  );
});

it("needs one pattern where demands are disjoint or nested, two where they cross", () => {
  expect(slotPatterns([1n, 1n, 2n, 0n], 2, 2)).toHaveLength(1);
  expect(slotPatterns([1n, 3n, 3n, 0n], 2, 2)).toHaveLength(1);
  expect(slotPatterns([1n, 2n, 3n, 0n], 2, 2)).toHaveLength(2);
});

it("finds no pattern when a demand has nobody or people are too few", () => {
  expect(slotPatterns([1n, 1n], 2, 2)).toEqual([]);
  expect(slotPatterns([0n, null], 0, 2)).toEqual([]);
});
