import fc from "fast-check";
import { matchInspectors } from "../../../src/core/teams/match-inspectors";
import type {
  PairTicket,
  TeamBottleneck,
  TeamCandidate,
  TeamDemand,
  TeamMatching,
} from "../../../src/core/teams/team";

const inspector = (certificate: string, more: Partial<TeamCandidate> = {}): TeamCandidate => ({
  certificate,
  office: "基教科",
  expertise: [],
  capacity: null,
  baseLoad: 0,
  ...more,
});
const visit = (visitId: string, more: Partial<TeamDemand> = {}): TeamDemand => ({
  visitId,
  size: 2,
  offices: [],
  expertise: [],
  excluded: new Set(),
  ...more,
});
const EQUAL: PairTicket = () => 1;

/** Some spread-out ticket, the same for the same pair. */
const SPREAD: PairTicket = (certificate, visitId) =>
  [...`${certificate},${visitId}`].reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003,
    7,
  );

function matched(
  demands: readonly TeamDemand[],
  candidates: readonly TeamCandidate[],
  ticket: PairTicket = EQUAL,
): TeamMatching {
  const matching = matchInspectors(demands, candidates, ticket);
  if (!matching.ok) throw new Error(`impossible: ${JSON.stringify(matching.error)}`);
  return matching.value;
}

function bottleneck(
  demands: readonly TeamDemand[],
  candidates: readonly TeamCandidate[],
): TeamBottleneck {
  const matching = matchInspectors(demands, candidates, EQUAL);
  if (matching.ok) throw new Error("an assignment exists");
  return matching.error;
}

describe("a team", () => {
  it("may satisfy two demands with one person", () => {
    const people = [
      inspector("both", { office: "体育科", expertise: ["消防"] }),
      inspector("neither"),
    ];
    const demand = visit("V", { offices: ["体育科"], expertise: ["消防"] });
    expect(matched([demand], people).teams).toEqual([["both", "neither"]]);
  });

  it("may satisfy them with two, when the one who has both is recused", () => {
    const people = [
      inspector("both", { office: "体育科", expertise: ["消防"] }),
      inspector("expert", { expertise: ["消防"] }),
      inspector("member", { office: "体育科" }),
      inspector("neither"),
    ];
    const demand = visit("V", {
      offices: ["体育科"],
      expertise: ["消防"],
      excluded: new Set(["both"]),
    });
    expect(matched([demand], people).teams).toEqual([["expert", "member"]]);
  });

  it("never holds anybody who is recused from the unit", () => {
    const people = ["A", "B", "C"].map((certificate) => inspector(certificate));
    const demands = [
      visit("V1", { excluded: new Set(["A"]) }),
      visit("V2", { excluded: new Set(["B"]) }),
    ];
    expect(matched(demands, people).teams).toEqual([
      ["B", "C"],
      ["A", "C"],
    ]);
  });

  it("is complete before the load is even: nobody's limit is passed", () => {
    const people = [inspector("A", { capacity: 1 }), inspector("B"), inspector("C")];
    const teams = matched(
      Array.from({ length: 4 }, (_, number) => visit(`V${number}`)),
      people,
    ).teams;
    expect(teams.flat().filter((certificate) => certificate === "A")).toHaveLength(1);
    expect(teams.every((team) => team.length === 2)).toBe(true);
  });
});

describe("the load", () => {
  it("is even when nothing stands against it", () => {
    const people = ["A", "B", "C", "D", "E"].map((certificate) => inspector(certificate));
    const demands = Array.from({ length: 10 }, (_, number) => visit(`V${number}`));
    expect(matched(demands, people, SPREAD).squaredLoads).toBe(5 * 4 ** 2);
  });

  it("counts what was given before, when it is told", () => {
    const people = [inspector("A", { baseLoad: 5 }), inspector("B"), inspector("C")];
    const result = matched([visit("V1"), visit("V2")], people);
    expect(result.teams).toEqual([
      ["B", "C"],
      ["B", "C"],
    ]);
    expect(result.squaredLoads).toBe(25 + 4 + 4);
  });

  it("goes before the tickets, which decide among equal loads", () => {
    const people = ["A", "B", "C"].map((certificate) => inspector(certificate));
    const tickets: PairTicket = (certificate) => ({ A: 1, B: 50, C: 7 })[certificate] ?? 0;
    const one = matched([visit("V1", { size: 1 })], people, tickets);
    expect(one.teams).toEqual([["A"]]);
    const three = [1, 2, 3].map((number) => visit(`V${number}`, { size: 1 }));
    expect(matched(three, people, tickets).ticketSum).toBe(58n);
  });
});

describe("the matching", () => {
  it("does not send the only expert where anybody could go (the trap of taking the lowest ticket)", () => {
    const people = [
      inspector("expert", { expertise: ["消防"], capacity: 1 }),
      inspector("other", { capacity: 1 }),
    ];
    const demands = [visit("V1", { size: 1 }), visit("V2", { size: 1, expertise: ["消防"] })];
    const tickets: PairTicket = (certificate) => (certificate === "expert" ? 0 : 900);
    expect(matched(demands, people, tickets).teams).toEqual([["other"], ["expert"]]);
  });

  it("moves a chain of people before it gives up", () => {
    const people = ["A", "B", "C", "D"].map((certificate) =>
      inspector(certificate, { capacity: 1 }),
    );
    const demands = [
      visit("V1", { size: 1 }),
      visit("V2", { size: 1, excluded: new Set(["C", "D"]) }),
      visit("V3", { size: 1, excluded: new Set(["B", "D"]) }),
      visit("V4", { size: 1, excluded: new Set(["B", "C", "D"]) }),
    ];
    expect(matched(demands, people).teams).toEqual([["D"], ["B"], ["C"], ["A"]]);
  });

  it("is the same whatever the order of the directory and of the visits", () => {
    const people = Array.from({ length: 9 }, (_, number) =>
      inspector(`I${number}`, {
        office: number % 2 === 0 ? "体育科" : "基教科",
        expertise: number % 3 === 0 ? ["消防"] : [],
      }),
    );
    const demands = Array.from({ length: 12 }, (_, number) =>
      visit(`V${number}`, { offices: ["体育科"], expertise: number % 2 === 0 ? ["消防"] : [] }),
    );
    const plain = matched(demands, people, SPREAD);
    const orders = fc.record({
      people: fc.shuffledSubarray(people, { minLength: people.length }),
      visits: fc.shuffledSubarray(demands, { minLength: demands.length }),
    });
    fc.assert(
      fc.property(orders, (order) => {
        const other = matched(order.visits, order.people, SPREAD);
        expect(other.squaredLoads).toBe(plain.squaredLoads);
        expect(other.ticketSum).toBe(plain.ticketSum);
        order.visits.forEach((demand, at) => {
          expect(other.teams[at]).toEqual(plain.teams[demands.indexOf(demand)]);
        });
      }),
      { numRuns: 20 },
    );
  });

  it("adds tickets of 40 bits without rounding", () => {
    const largest = 2 ** 40 - 1;
    const people = Array.from({ length: 90 }, (_, number) => inspector(`I${number}`));
    const demands = Array.from({ length: 100 }, (_, number) => visit(`V${number}`, { size: 90 }));
    expect(matched(demands, people, () => largest).ticketSum).toBe(9_000n * BigInt(largest));
  });

  it("gives no teams for no visits", () => {
    expect(matched([], [inspector("A", { baseLoad: 3 })])).toEqual({
      teams: [],
      squaredLoads: 9,
      ticketSum: 0n,
    });
  });
});

describe("the bottleneck", () => {
  it("names the visits, the expertise, the people who have it and what they can still give", () => {
    const people = [
      inspector("expert", { expertise: ["消防"], capacity: 2 }),
      ...["A", "B", "C"].map((certificate) => inspector(certificate)),
    ];
    const demands = [
      visit("V0"),
      ...["V1", "V2", "V3"].map((id) => visit(id, { expertise: ["消防"] })),
    ];
    expect(bottleneck(demands, people)).toEqual({
      visitIds: ["V1", "V2", "V3"],
      needed: 3,
      available: 2,
      certificates: ["expert"],
      office: "",
      expertise: "消防",
    });
  });

  it("names the office where all of its members are recused", () => {
    const people = [inspector("member", { office: "体育科" }), inspector("A"), inspector("B")];
    const demands = [
      visit("V1", { offices: ["体育科"], excluded: new Set(["member"]) }),
      visit("V2", { offices: ["体育科"] }),
    ];
    expect(bottleneck(demands, people)).toEqual({
      visitIds: ["V1"],
      needed: 1,
      available: 0,
      certificates: [],
      office: "体育科",
      expertise: "",
    });
  });

  it("is people at all when limits leave too few person-visits", () => {
    const people = ["A", "B", "C"].map((certificate) => inspector(certificate, { capacity: 1 }));
    expect(bottleneck([visit("V1"), visit("V2")], people)).toEqual({
      visitIds: ["V1", "V2"],
      needed: 4,
      available: 3,
      certificates: ["A", "B", "C"],
      office: "",
      expertise: "",
    });
  });

  it("says how many people one visit would take when its team is too small for its demands", () => {
    const people = [
      inspector("member", { office: "体育科" }),
      inspector("fire", { expertise: ["消防"] }),
      inspector("food", { expertise: ["食品"] }),
    ];
    const demand = visit("V", { offices: ["体育科"], expertise: ["消防", "食品"] });
    expect(bottleneck([visit("other"), demand], people)).toEqual({
      visitIds: ["V"],
      needed: 3,
      available: 2,
      certificates: ["fire", "food", "member"],
      office: "体育科",
      expertise: "",
    });
  });

  it("finds the clash of two demands neither of which is short alone", () => {
    // The one person can stand for both demands, but can go only once.
    const people = [
      inspector("both", { office: "体育科", expertise: ["消防"], capacity: 1 }),
      inspector("A"),
      inspector("B"),
    ];
    const demands = [
      visit("V1", { offices: ["体育科"] }),
      visit("V2", { expertise: ["消防"] }),
      visit("V3"),
    ];
    expect(bottleneck(demands, people)).toEqual({
      visitIds: ["V1", "V2"],
      needed: 2,
      available: 1,
      certificates: ["both"],
      office: "体育科",
      expertise: "消防",
    });
  });
});
