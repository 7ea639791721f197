import fc from "fast-check";
import { leastCostTeams, type FlowSolution } from "../../../src/core/teams/flow";
import type { FlowInput } from "../../../src/core/teams/flow-network";
import type { SlotPattern } from "../../../src/core/teams/slot-patterns";

type Cost = { readonly load: number; readonly ticket: number };

/** Few classes, tight limits and tickets that are often equal: detours that cost nothing abound. */
const inputs: fc.Arbitrary<FlowInput> = fc
  .record({ inspectors: fc.integer({ min: 2, max: 9 }), visits: fc.integer({ min: 1, max: 14 }) })
  .chain(({ inspectors, visits }) => {
    const pattern = fc.record({
      classOf: fc.array(fc.integer({ min: -1, max: 2 }), {
        minLength: inspectors,
        maxLength: inspectors,
      }),
      classes: fc.constant(2),
      free: fc.integer({ min: 0, max: 2 }),
    });
    const counts = (min: number, max: number, length: number): fc.Arbitrary<Float64Array> =>
      fc
        .array(fc.integer({ min, max }), { minLength: length, maxLength: length })
        .map((numbers) => Float64Array.from(numbers));
    return fc.record({
      baseLoad: counts(0, 2, inspectors),
      capacity: counts(Math.ceil(visits / 2), visits, inspectors),
      tickets: fc
        .constantFrom(0, 3, 2 ** 40 - 1)
        .chain((largest) => counts(0, largest, inspectors * visits)),
      patterns: fc.array(
        pattern.map((fields): SlotPattern => ({
          ...fields,
          classOf: Int16Array.from(fields.classOf),
        })),
        { minLength: visits, maxLength: visits },
      ),
    });
  });

function isAtMost(one: Cost, other: Cost): boolean {
  return one.load < other.load || (one.load === other.load && one.ticket <= other.ticket);
}

function priceOf({ loadPrice, ticketPrice }: FlowSolution, inspector: number): Cost {
  return { load: loadPrice[inspector] ?? NaN, ticket: ticketPrice[inspector] ?? NaN };
}

/** Whether the team still meets the pattern, and whether nobody cheaper at the prices could stand in. */
function expectCheapest(input: FlowInput, solution: FlowSolution, visit: number): void {
  const team = solution.teams[visit] ?? [];
  const { classOf, classes, free } = input.patterns[visit] ?? { classOf: [], classes: 0, free: 0 };
  const costs = (inspector: number): Cost => {
    const { load, ticket } = priceOf(solution, inspector);
    return {
      load,
      ticket: ticket + (input.tickets[visit * input.capacity.length + inspector] ?? 0),
    };
  };
  const isTeam = (people: readonly number[]): boolean =>
    people.every((inspector) => (classOf[inspector] ?? -1) >= 0) &&
    [1, 2].every((place) => people.some((inspector) => classOf[inspector] === place));
  expect(new Set(team).size).toBe(classes + free);
  expect(isTeam(team)).toBe(true);
  for (const leaving of team) {
    for (const entering of input.capacity.keys()) {
      const other = team.map((inspector) => (inspector === leaving ? entering : inspector));
      if (team.includes(entering) || !isTeam(other)) continue;
      expect(isAtMost(costs(leaving), costs(entering))).toBe(true);
    }
  }
}

describe("teams of least cost", () => {
  it("come with prices at which nobody could be exchanged for less, and which every load is worth", () => {
    let complete = 0;
    fc.assert(
      fc.property(inputs, (input) => {
        const solution = leastCostTeams(input);
        if (solution.missing > 0) return;
        complete += 1;
        input.patterns.forEach((_, visit) => expectCheapest(input, solution, visit));
        input.capacity.forEach((capacity, inspector) => {
          const visits = solution.teams.filter((team) => team.includes(inspector)).length;
          const load = (input.baseLoad[inspector] ?? 0) + visits;
          const price = priceOf(solution, inspector);
          expect(visits).toBeLessThanOrEqual(capacity);
          if (visits > 0) expect(isAtMost({ load: 2 * load - 1, ticket: 0 }, price)).toBe(true);
          if (visits === capacity) return;
          expect(isAtMost(price, { load: 2 * load + 1, ticket: 0 })).toBe(true);
        });
      }),
      { numRuns: 2000, seed: 20260302 },
    );
    expect(complete).toBeGreaterThan(100);
  });

  it("are found for thousands of visits: with nobody barred all loads are equal", () => {
    const inspectors = 40;
    const visits = 3000;
    const { teams, missing, squaredLoads } = leastCostTeams({
      baseLoad: new Float64Array(inspectors),
      capacity: new Float64Array(inspectors).fill(visits),
      tickets: Float64Array.from(
        { length: visits * inspectors },
        (_, pair) => (pair * 7919) % 10007,
      ),
      patterns: Array.from({ length: visits }, () => ({
        classOf: new Int16Array(inspectors),
        classes: 0,
        free: 2,
      })),
    });
    expect(missing).toBe(0);
    expect(squaredLoads).toBe(inspectors * ((2 * visits) / inspectors) ** 2);
    expect(teams.every((team) => team.length === 2)).toBe(true);
  });
});
