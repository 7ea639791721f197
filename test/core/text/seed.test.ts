import fc from "fast-check";
import {
  canonicalPlanNumber,
  canonicalSeed,
  seedEntropyBits,
  type SeedFailure,
} from "../../../src/core/text/seed";
import { anyText } from "./any-text";

const REFUSED: readonly [string, SeedFailure["code"], number][] = [
  ["", "empty", 0],
  ["\u3000 \u00a0", "empty", 0],
  ["\u200b7.12", "invisible", 0],
  ["7.12\ufeff", "invisible", 4],
  ["7 12", "white-space", 1],
  ["7\u00A012", "white-space", 1],
  ["7\n12", "white-space", 1],
  ["a|b", "bar", 1],
  ["ab\u200Bc", "invisible", 2],
  ["ab\uFEFFc", "invisible", 2],
  ["a\u0000", "control-characters", 1],
  ["a\u0085b", "control-characters", 1],
  ["🎲\uD83C骰", "lone-surrogate", 2],
];

describe("canonicalSeed", () => {
  it.each([
    ["7.12.19.22.30.33./06./", "7.12.19.22.30.33./06./"],
    ["　７．１２。１９、２２　", "7.12.19,22"],
    ["007", "007"],
    ["骰子🎲6.3.1", "骰子🎲6.3.1"],
    ["e\u0301", "\u00E9"],
  ])("hashes %j as %j", (typed, seed) => {
    expect(canonicalSeed(typed)).toEqual({ ok: true, value: seed });
  });

  it.each(REFUSED)("refuses %j: %s at %i", (typed, code, position) => {
    expect(canonicalSeed(typed)).toEqual({ ok: false, error: { code, position } });
  });

  it("refuses the full-width bar, which becomes the one between the parts of a statement", () => {
    expect(canonicalSeed("a｜b")).toEqual({ ok: false, error: { code: "bar", position: 1 } });
  });

  it("counts positions in the line that is shown, without the outer space", () => {
    expect(canonicalSeed("  7 12")).toEqual({
      ok: false,
      error: { code: "white-space", position: 1 },
    });
  });

  it("leaves a canonical seed as it is, and lets nothing through that splits a statement", () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const seed = canonicalSeed(typed);
        if (!seed.ok) return;
        expect(canonicalSeed(seed.value)).toEqual(seed);
        expect(seed.value).not.toMatch(/[\s|\p{Cc}\u200B\uFEFF]/u);
      }),
    );
  });
});

describe("canonicalPlanNumber", () => {
  it.each([
    [" 2026-EDU-03\u3000", "2026-EDU-03"],
    ["２０２６。1，", "２０２６。1，"],
    ["1", "1"],
    ["计划〔2026〕1号", "计划〔2026〕1号"],
  ])("keeps %j as %j, full-width forms included", (typed, number) => {
    expect(canonicalPlanNumber(typed)).toEqual({ ok: true, value: number });
  });

  it.each(REFUSED)("refuses %j: %s at %i", (typed, code, position) => {
    expect(canonicalPlanNumber(typed)).toEqual({ ok: false, error: { code, position } });
  });
});

describe("seedEntropyBits", () => {
  it.each([
    ["阳光明媚", 0, "words are chosen, not drawn"],
    ["666666666666666666666666666666", 0, "the same face over and over"],
    ["1", 0, "one throw, nothing to compare it with"],
    ["0.1.1.0.1.0.0.1", 8, "eight coins"],
    ["6.3.1.5.2.4.4.1.6.2.3.5.1.1.6.2.5.4.3.3.2.6.1.4.5", 64, "twenty-five dice"],
    ["6315244162351162543326145", 64, "twenty-five dice without points between"],
    ["７.１２", 6, "two balls of at least twelve, full-width"],
    ["7.12.19.22.30.33./06./", 22, "six of 33 without order, and one of at least 6"],
    ["7.12.19.22.30.33./7.12.19.22.30.33", 20, "the same lottery draw typed twice"],
    ["01.02.03.04.05.06", 0, "balls that may be all there were"],
  ])("of %s is %i: %s", (seed, bits) => {
    expect(seedEntropyBits(seed)).toBe(bits);
  });

  it("never promises more than log2 6 for a throw of a die", () => {
    const dice = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(dice, fc.constantFrom("", ".", ","), (throws, joint) => {
        const bits = seedEntropyBits(throws.join(joint));
        expect(bits).toBeGreaterThanOrEqual(0);
        // Two dice written without a point may pass for one ball, of at most 66.
        expect(bits).toBeLessThanOrEqual(Math.max(throws.length, 2.4) * Math.log2(6));
      }),
    );
  });

  it("never promises more than a lottery gives, whatever its balls", () => {
    const draw = fc.uniqueArray(fc.integer({ min: 1, max: 33 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(draw, (balls) => {
        const shown = [...balls].sort((a, b) => a - b).join(".");
        expect(seedEntropyBits(shown)).toBeLessThanOrEqual(Math.log2(1_107_568));
      }),
    );
  });
});

describe("a plan number", () => {
  it("holds no 、, because several of them stand in one cell with 、 between them", () => {
    expect(canonicalPlanNumber("2026-001、2026-002")).toEqual({
      ok: false,
      error: { code: "joiner", position: 8 },
    });
  });
});
