import fc from "fast-check";
import { cheapestTeam, teamDraft } from "../../../src/core/teams/cheapest-team";
import { matchingProblem } from "../../../src/core/teams/matching-problem";
import { shortlist, shortlisted } from "../../../src/core/teams/shortlist";

const OFFICES = ["法规科", "体育科"] as const;
const PEOPLE = 60;

it("the people on a visit's shortlist form teams as cheap as all people do, by every pattern", () => {
  let shorter = 0;
  const person = fc.record({
    office: fc.constantFrom(...OFFICES),
    expertise: fc.subarray(["消防", "食品"]),
    cost: fc.nat(50),
  });
  fc.assert(
    fc.property(
      fc.array(person, { minLength: PEOPLE, maxLength: PEOPLE }),
      fc.integer({ min: 2, max: 4 }),
      (people, size) => {
        const candidates = people.map(({ office, expertise }, at) => ({
          certificate: `I${at}`,
          office,
          expertise,
          capacity: null,
          baseLoad: 0,
        }));
        const demand = { visitId: "V", size, offices: ["体育科"], expertise: ["消防"] };
        const problem = matchingProblem(
          [{ ...demand, excluded: new Set(["I3"]) }],
          candidates,
          () => 1,
        );
        const costs = Float64Array.from(people, ({ cost }) => cost);
        const all = Int32Array.from(candidates.keys()).filter((at) =>
          problem.patterns[0]?.some(({ classOf }) => (classOf[at] ?? -1) >= 0),
        );
        const few = shortlisted(shortlist(problem), 0, all, costs).slice();
        if (few.length < all.length) shorter += 1;
        for (const pattern of problem.patterns[0] ?? []) {
          const draft = teamDraft(size);
          const cheapest = cheapestTeam(draft, pattern, all, costs, Infinity);
          expect(cheapestTeam(draft, pattern, few, costs, Infinity)).toBe(cheapest);
        }
      },
    ),
    { numRuns: 200 },
  );
  expect(shorter).toBeGreaterThan(100);
});
