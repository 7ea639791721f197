import { type Entry, rankUnits } from "../../../src/core/draw/selection";
import { keyOf, targetStatement } from "../../../src/core/draw/statement";

/** Seeds are fixed, so these tests always see the same draws: they fail by a change of the code, never by chance. */
function drawIds(draw: number, entries: readonly Entry[], k: number): readonly number[] {
  const key = keyOf(targetStatement("2026-001", 1, `fair.${draw}`));
  return rankUnits(key, entries)
    .slice(0, k)
    .map((unit) => Number(unit.id));
}

function population(weights: readonly number[]): readonly Entry[] {
  return weights.map((weight, index) => ({ id: String(index), weight }));
}

function sumOfSquares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

const DRAWS = 100_000;

/** The values between which χ² lies in 99.9 % of all honest cases, by degrees of freedom. */
const BAND = {
  singles: { below: 16.273, above: 74.725 }, // 39
  pairs: { below: 619.92, above: 873.17 }, // 740
};

describe("100,000 draws of 5 out of 40", () => {
  const N = 40;
  const k = 5;
  const single = new Array<number>(N).fill(0);
  /** Counts of the pairs one < other, at one · N + other. */
  const pair = new Array<number>(N * N).fill(0);
  const pairCount = (N * (N - 1)) / 2;
  const pairsADraw = (k * (k - 1)) / 2;

  beforeAll(() => {
    const entries = population(new Array<number>(N).fill(1));
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const drawn = drawIds(draw, entries, k);
      drawn.forEach((one, index) => {
        single[one] = (single[one] ?? 0) + 1;
        for (const other of drawn.slice(index + 1)) {
          const place = Math.min(one, other) * N + Math.max(one, other);
          pair[place] = (pair[place] ?? 0) + 1;
        }
      });
    }
  });

  it("draw every single target equally often", () => {
    const expected = (DRAWS * k) / N;
    // Within a draw the targets exclude one another, which narrows the spread by (1 − k/N) · N/(N − 1).
    const narrowing = (1 - k / N) * (N / (N - 1));
    const chiSquare =
      sumOfSquares(single.map((count) => count - expected)) / (expected * narrowing);
    expect(chiSquare).toBeGreaterThan(BAND.singles.below);
    expect(chiSquare).toBeLessThan(BAND.singles.above);
  });

  it("draw every pair of targets equally often, beyond what the single targets explain", () => {
    // The counts of pairs split into a constant, N − 1 directions that the single targets fix, and the rest,
    // which symmetry spreads evenly over N(N − 3)/2 directions. A single draw has the same length in each
    // part whatever it draws, so the spread of the rest is known exactly.
    const mean = (DRAWS * pairsADraw) / pairCount;
    const counts = pair.filter((_, place) => Math.floor(place / N) < place % N);
    const ofSingles = single.map((count) => (k - 1) * (count - (DRAWS * k) / N));
    const rest =
      sumOfSquares(counts.map((count) => count - mean)) - sumOfSquares(ofSingles) / (N - 2);
    const ofSinglesInOneDraw = ((k - 1) ** 2 * k * (1 - k / N)) / (N - 2);
    const inOneDraw = pairsADraw - pairsADraw ** 2 / pairCount - ofSinglesInOneDraw;
    const directions = (N * (N - 3)) / 2;
    const chiSquare = rest / ((DRAWS * inOneDraw) / directions);
    expect(chiSquare).toBeGreaterThan(BAND.pairs.below);
    expect(chiSquare).toBeLessThan(BAND.pairs.above);
  });
});

/** The exact chances to be among the first k, when each next one is drawn in proportion to the weights left. */
function inclusionChances(weights: readonly number[], k: number): readonly number[] {
  const chances = weights.map(() => 0);
  const visit = (left: ReadonlySet<number>, rest: number, chance: number): void => {
    if (rest === 0) return;
    const total = [...left].reduce((sum, unit) => sum + (weights[unit] ?? 0), 0);
    for (const unit of left) {
      const next = (chance * (weights[unit] ?? 0)) / total;
      chances[unit] = (chances[unit] ?? 0) + next;
      visit(new Set([...left].filter((other) => other !== unit)), rest - 1, next);
    }
  };
  visit(new Set(weights.keys()), k, 1);
  return chances;
}

describe("a unit with more weight", () => {
  /** Two-sided 99.9 % for one unit, widened for eight units (Bonferroni): 1 − 0.001/8/2 of the normal law. */
  const STANDARD_ERRORS = 3.84;

  test.each([
    [[1, 1, 1, 1, 1, 1, 1, 2], 1],
    [[1, 1, 1, 1, 1, 1, 1, 2], 4],
    [[1, 1, 1, 1, 1, 1, 1, 3], 1],
    [[1, 1, 2, 3, 1, 2, 3, 1], 3],
    [[3, 2, 1, 1, 1, 1, 1, 1], 6],
  ])("weights %j: is among the first %i exactly as often as its weight says", (weights, k) => {
    const draws = 20_000;
    const counts = weights.map(() => 0);
    const entries = population(weights);
    for (let draw = 0; draw < draws; draw += 1) {
      for (const unit of drawIds(draw, entries, k)) counts[unit] = (counts[unit] ?? 0) + 1;
    }
    inclusionChances(weights, k).forEach((chance, unit) => {
      const error = Math.sqrt((chance * (1 - chance)) / draws);
      const share = (counts[unit] ?? 0) / draws;
      expect(Math.abs(share - chance)).toBeLessThan(STANDARD_ERRORS * error);
    });
  });

  it("weight 3 has 2.9 times the chance when 5 % are drawn, and 1.8 times when half are", () => {
    // 40 units, one of weight 3: drawn exactly by following the one heavy unit through the draw.
    const ratioOfChances = (k: number): number => {
      let stillIn = 1;
      for (let drawn = 0; drawn < k; drawn += 1) stillIn *= 1 - 3 / (39 - drawn + 3);
      const heavy = 1 - stillIn;
      const light = (k - heavy) / 39;
      return heavy / light;
    };
    expect(ratioOfChances(2).toFixed(1)).toBe("2.9");
    expect(ratioOfChances(20).toFixed(1)).toBe("1.8");
    const entries = population([3, ...new Array<number>(39).fill(1)]);
    const draws = 10_000;
    const heavyAmong = { 2: 0, 20: 0 };
    for (let draw = 0; draw < draws; draw += 1) {
      const place = drawIds(draw, entries, 20).indexOf(0);
      if (place >= 0) heavyAmong[20] += 1;
      if (place >= 0 && place < 2) heavyAmong[2] += 1;
    }
    for (const k of [2, 20] as const) {
      const share = heavyAmong[k] / draws;
      const ratio = share / ((k - share) / 39);
      expect(Math.abs(ratio / ratioOfChances(k) - 1)).toBeLessThan(0.07);
    }
  });
});
