import fc from "fast-check";

import { capShortage, type YearlyDemand } from "../../../../src/core/plan/rules/cap-shortage";
import { expectedExcessTenths } from "../../../../src/core/plan/rules/expected-excess";
import type { UnitGroup } from "../../../../src/core/plan/rules/unit-groups";

const CAP = 2;

/** Few units, each with the rows that it belongs to as bits. */
const memberships = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 4 });
const wishes = fc.array(
  fc.record({ share: fc.integer({ min: 1, max: 4 }), times: fc.integer({ min: 1, max: 2 }) }),
  {
    minLength: 3,
    maxLength: 3,
  },
);

function groupsOf(members: readonly number[]): readonly UnitGroup[] {
  return [...new Set(members)]
    .filter((bits) => bits > 0)
    .map((bits) => ({
      rows: [0, 1, 2].filter((row) => (bits >> row) & 1),
      size: members.filter((other) => other === bits).length,
      profiles: [],
    }));
}

function demandsOf(
  members: readonly number[],
  asked: readonly { readonly share: number; readonly times: number }[],
): readonly YearlyDemand[] {
  return asked.map(({ share, times }, row) => {
    const population = members.filter((bits) => (bits >> row) & 1).length;
    return { population: Math.max(1, population), aDraw: Math.min(share, population), times };
  });
}

/** Tries every choice of units for every draw. */
function isPossible(members: readonly number[], demands: readonly YearlyDemand[]): boolean {
  const draws = demands.flatMap(({ aDraw, times }, row) =>
    Array.from({ length: times }, () => ({ row, aDraw })),
  );
  const visits = members.map(() => 0);
  const tryDraw = (place: number): boolean => {
    const draw = draws[place];
    if (draw === undefined) return true;
    const choose = (unit: number, left: number): boolean => {
      if (left === 0) return tryDraw(place + 1);
      if (unit >= members.length) return false;
      const isMember = ((members[unit] ?? 0) >> draw.row) & 1;
      if (isMember && (visits[unit] ?? 0) < CAP) {
        visits[unit] = (visits[unit] ?? 0) + 1;
        const isDone = choose(unit + 1, left - 1);
        visits[unit] = (visits[unit] ?? 0) - 1;
        if (isDone) return true;
      }
      return choose(unit + 1, left);
    };
    return choose(0, draw.aDraw);
  };
  return tryDraw(0);
}

describe("whether a plan must visit some unit more than twice (Art. 9)", () => {
  it("is told exactly: a shortage is found where no choice of units will do, and only there", () => {
    fc.assert(
      fc.property(memberships, wishes, (members, asked) => {
        const demands = demandsOf(members, asked);
        const shortage = capShortage(demands, groupsOf(members), CAP);
        expect(shortage === null).toBe(isPossible(members, demands));
      }),
      { numRuns: 1_000 },
    );
  });

  it("is proved by rows that need more than their units can take", () => {
    fc.assert(
      fc.property(memberships, wishes, (members, asked) => {
        const demands = demandsOf(members, asked);
        const groups = groupsOf(members);
        const shortage = capShortage(demands, groups, CAP);
        if (shortage === null) return;
        const alone = demands.map((demand, row) =>
          shortage.rows.has(row) ? demand : { ...demand, times: 0 },
        );
        expect(shortage.needed).toBeGreaterThan(shortage.available);
        expect(isPossible(members, alone)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe("how many units are likely to be drawn too often", () => {
  const group = (rows: readonly number[], size: number): UnitGroup => ({
    rows,
    size,
    profiles: [],
  });
  const half = (times: number): YearlyDemand => ({ population: 80, aDraw: 40, times });

  it("is the chance of three draws at one half", () => {
    expect(expectedExcessTenths([half(2), half(1)], [group([0, 1], 80)], CAP)).toBe(100);
  });

  it("is none where fewer draws than the cap meet", () => {
    expect(expectedExcessTenths([half(1), half(1)], [group([0, 1], 80)], CAP)).toBe(0);
  });

  it("is every unit where all draws are whole", () => {
    const whole = { population: 80, aDraw: 80, times: 3 };
    expect(expectedExcessTenths([whole], [group([0], 80)], CAP)).toBe(800);
  });
});
