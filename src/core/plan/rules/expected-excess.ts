import type { YearlyDemand } from "./cap-shortage";
import type { UnitGroup } from "./unit-groups";

/** Chances are whole ten-millionths: exact enough for a count of units, and the same on every machine. */
const CERTAIN = 10_000_000;

/**
 * How many units would on average be drawn more than `cap` times if every row drew from its whole population
 * with equal chances, in tenths of a unit.
 */
export function expectedExcessTenths(
  demands: readonly YearlyDemand[],
  groups: readonly UnitGroup[],
  cap: number,
): number {
  const sum = groups.reduce((total, { rows, size }) => {
    const chances = rows.flatMap((row) => {
      const { population = 1, aDraw = 0, times = 0 } = demands[row] ?? {};
      return Array.from({ length: times }, () => Math.round((aDraw * CERTAIN) / population));
    });
    return total + size * chanceOfMore(chances, cap);
  }, 0);
  return Math.round((sum * 10) / CERTAIN);
}

/** The chance, of `CERTAIN`, that more than `cap` of some independent draws hit a unit. */
function chanceOfMore(chances: readonly number[], cap: number): number {
  if (chances.length <= cap) return 0;
  const hits = new Float64Array(cap + 1);
  hits[0] = CERTAIN;
  for (const chance of chances) {
    for (let count = cap; count >= 0; count -= 1) {
      const stays = (hits[count] ?? 0) * (CERTAIN - chance);
      const comes = count === 0 ? 0 : (hits[count - 1] ?? 0) * chance;
      hits[count] = Math.round((stays + comes) / CERTAIN);
    }
  }
  return Math.max(0, CERTAIN - hits.reduce((sum, hit) => sum + hit, 0));
}
