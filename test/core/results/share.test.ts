import fc from "fast-check";
import { formatShare, shareBasisPoints } from "../../../src/core/results/share";

const share = fc
  .tuple(fc.nat(1_000_000_000), fc.nat(1_000_000_000))
  .map(([a, b]) => ({ part: Math.min(a, b), whole: Math.max(a, b) }));

describe("a rate", () => {
  it.each([
    [0, 0, "—"],
    [0, 7, "0.00%"],
    [7, 7, "100.00%"],
    [2, 3, "66.67%"],
    [1, 3, "33.33%"],
    [1, 8, "12.50%"],
    [1, 200, "0.50%"],
    // Half a hundredth of a percent goes up, where 0.00005 · 10,000 in binary would go down.
    [1, 20_000, "0.01%"],
    [3, 20_000, "0.02%"],
    [29, 10_000, "0.29%"],
    [57, 100, "57.00%"],
    // Nearly all is not all, nearly nothing is not nothing.
    [99_999, 100_000, "99.99%"],
    [1, 100_000, "0.01%"],
  ])("%i of %i is %s", (part, whole, text) => {
    expect(formatShare({ part, whole })).toBe(text);
  });

  it("lies within half a hundredth of a percent, but for the two ends", () => {
    fc.assert(
      fc.property(share, ({ part, whole }) => {
        const points = shareBasisPoints({ part, whole });
        if (points === null) return whole === 0;
        const distance = BigInt(points) * BigInt(whole) - 10_000n * BigInt(part);
        const isNear = 2n * (distance < 0n ? -distance : distance) <= BigInt(whole);
        return isNear || points === 1 || points === 9_999;
      }),
    );
  });

  it("is 100% for all and for nothing less, 0% for none and for nothing more", () => {
    fc.assert(
      fc.property(share, ({ part, whole }) => {
        const points = shareBasisPoints({ part, whole });
        expect(points === 10_000).toBe(whole > 0 && part === whole);
        expect(points === 0).toBe(whole > 0 && part === 0);
      }),
    );
  });

  it("never falls while the part grows", () => {
    fc.assert(
      fc.property(share, fc.nat(1000), ({ part, whole }, more) => {
        const larger = { part: Math.min(part + more, whole), whole };
        expect(shareBasisPoints(larger) ?? 0).toBeGreaterThanOrEqual(
          shareBasisPoints({ part, whole }) ?? 0,
        );
      }),
    );
  });
});
