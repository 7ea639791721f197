import fc from "fast-check";
import {
  compareDrawOrder,
  type Entry,
  rankUnits,
  substituteCount,
} from "../../../src/core/draw/selection";
import { keyOf, targetStatement } from "../../../src/core/draw/statement";
import { createTicketer } from "../../../src/core/draw/ticket";
import { quickest } from "../../support/pace";

const KEY = keyOf(targetStatement("2026-001", 1, "6.6.1"));

const NAMES = ["东胜区第一小学", "🎓学校", "甲,乙", "A", "121506004605012345", "\ue000校"];

function entries(count: number): readonly Entry[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${NAMES[index % NAMES.length] ?? ""}${index}`,
    weight: 1 + (index % 3),
  }));
}

/** A seeded shuffle, so that a failure can be repeated. */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const ticketOf = createTicketer(keyOf(`shuffle ${seed}`));
  return items
    .map((item, index) => ({ item, place: ticketOf(String(index), 1) }))
    .sort((left, right) => (left.place < right.place ? -1 : 1))
    .map(({ item }) => item);
}

const anyEntries = fc.uniqueArray(
  fc.record({
    id: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
    weight: fc.integer({ min: 1, max: 20 }),
  }),
  { selector: (entry) => entry.id, maxLength: 40 },
);

describe("a draw of targets", () => {
  it("draws the same targets whatever the row order, in 1,000 orders", () => {
    const population = entries(50);
    const ranked = rankUnits(KEY, population);
    for (let seed = 0; seed < 1_000; seed += 1) {
      expect(rankUnits(KEY, shuffled(population, seed))).toEqual(ranked);
    }
  });

  it("begins, when it is longer, with the shorter one: for any k the k smallest tickets come first", () => {
    fc.assert(
      fc.property(anyEntries, fc.nat({ max: 40 }), (population, k) => {
        const ranked = rankUnits(KEY, population);
        const last = ranked.slice(0, k).at(-1);
        const later = ranked.slice(k);
        if (last !== undefined) {
          expect(later.filter((unit) => unit.ticket < last.ticket)).toEqual([]);
        }
      }),
      { seed: 20260302 },
    );
  });

  it("keeps the order of the others when one unit is taken out", () => {
    const population = entries(30);
    const ranked = rankUnits(KEY, population);
    for (const gone of population) {
      const others = population.filter((entry) => entry.id !== gone.id);
      expect(rankUnits(KEY, others).map((unit) => unit.id)).toEqual(
        ranked.map((unit) => unit.id).filter((id) => id !== gone.id),
      );
    }
  });

  it("ranks every unit once, from 1, with the weight and the ticket that anybody can recompute", () => {
    fc.assert(
      fc.property(anyEntries, (population) => {
        const ranked = rankUnits(KEY, population);
        const ticketOf = createTicketer(KEY);
        expect(ranked.map((unit) => unit.rank)).toEqual(population.map((_, index) => index + 1));
        const byId = new Map(ranked.map((unit) => [unit.id, unit]));
        for (const { id, weight } of population) {
          expect(byId.get(id)).toMatchObject({ weight, ticket: ticketOf(id, weight) });
        }
      }),
      { seed: 20260302 },
    );
  });

  it("orders by tickets, and equal tickets by the bytes of the ID, where emoji come last", () => {
    const tied = ["Z", "a", "东", "\ue000", "🎓"].map((id) => ({ id, ticket: "0f" }));
    const before = { id: "🎓", ticket: "0e" };
    const after = { id: "A", ticket: "a0" };
    const order = [before, ...tied, after];
    expect([...order].sort(compareDrawOrder)).toEqual(order);
    expect(order.toReversed().sort(compareDrawOrder)).toEqual(order);
  });

  it("draws nobody from an empty population", () => {
    expect(rankUnits(KEY, [])).toEqual([]);
  });

  it("leaves the population in its order", () => {
    const population = entries(20);
    const before = structuredClone(population);
    rankUnits(KEY, population);
    expect(population).toEqual(before);
  });

  it("gives another order under another seed, another sequence and another plan number", () => {
    const orders = [
      targetStatement("2026-001", 1, "6.6.1"),
      targetStatement("2026-001", 1, "6.6.2"),
      targetStatement("2026-001", 2, "6.6.1"),
      targetStatement("2026-002", 1, "6.6.1"),
    ].map((statement) =>
      rankUnits(keyOf(statement), entries(30))
        .map((unit) => unit.id)
        .join("\n"),
    );
    expect(new Set(orders).size).toBe(orders.length);
  });

  it("ranks 100,000 units in well under a second", async () => {
    const population = Array.from({ length: 100_000 }, (_, index) => ({
      id: `12150602MB${String(index).padStart(8, "0")}`,
      weight: 1,
    }));
    const seconds = await quickest(1, () => {
      expect(rankUnits(KEY, population)).toHaveLength(100_000);
    });
    expect(seconds).toBeLessThan(1);
  });
});

describe("the number of substitutes", () => {
  test.each([
    [100, 20, 20],
    [100, 3, 5],
    [100, 0, 5],
    [100, 60, 40],
    [21, 18, 3],
    [21, 21, 0],
    [3, 1, 2],
    [0, 0, 0],
  ])("of %i eligible units, %i drawn, is %i", (eligible, drawn, substitutes) => {
    expect(substituteCount(eligible, drawn)).toBe(substitutes);
  });
});
