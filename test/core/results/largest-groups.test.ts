import fc from "fast-check";
import type { Coverage } from "../../../src/core/results/coverage";
import { largestGroups, type LargestGroups } from "../../../src/core/results/largest-groups";

/** Groups in the order of their units, as coverage gives them. */
const listed = fc
  .array(fc.record({ units: fc.nat(900), drawn: fc.nat(900), inspected: fc.nat(900) }), {
    maxLength: 40,
  })
  .map((figures) =>
    figures
      .map(({ units, drawn, inspected }, index): Coverage => {
        const part = Math.min(units, drawn);
        const share = { part, whole: units };
        return {
          name: `旗区${index}`,
          units,
          drawn: part,
          inspected: Math.min(part, inspected),
          share,
        };
      })
      .toSorted((a, b) => b.units - a.units),
  );

const sums = ({ groups, others }: LargestGroups) => {
  const all = others === null ? groups : [...groups, others];
  const sum = (figure: (part: Omit<Coverage, "name">) => number) =>
    all.reduce((total, part) => total + figure(part), 0);
  return {
    groups: groups.length + (others?.groups ?? 0),
    units: sum(({ units }) => units),
    drawn: sum(({ drawn }) => drawn),
    inspected: sum(({ inspected }) => inspected),
    part: sum(({ share }) => share.part),
    whole: sum(({ share }) => share.whole),
  };
};

describe("a list of groups that is cut short", () => {
  it("loses no unit, however often it is cut", () => {
    fc.assert(
      fc.property(
        listed,
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 20 }),
        (groups, first, second) => {
          const whole = { groups, others: null };
          const once = largestGroups(whole, first);
          expect(sums(once)).toEqual(sums(whole));
          expect(sums(largestGroups(once, second))).toEqual(sums(whole));
        },
      ),
    );
  });

  it("has the largest, and takes no more lines than one beyond its length", () => {
    fc.assert(
      fc.property(listed, fc.integer({ min: 1, max: 20 }), (groups, most) => {
        const short = largestGroups({ groups, others: null }, most);
        expect(short.groups).toEqual(groups.slice(0, short.groups.length));
        const lines = short.groups.length + (short.others === null ? 0 : 1);
        expect(lines).toBe(Math.min(groups.length, most + 1));
        expect(short.others?.groups).not.toBe(1);
      }),
    );
  });
});
