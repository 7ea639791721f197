import { maxFlow, type FlowEdge } from "./max-flow";
import type { UnitGroup } from "./unit-groups";

/** What one row draws of its population in a year. */
export type YearlyDemand = {
  /** 对象总数 of the row. */
  readonly population: number;
  /** Different units of one draw, at most the population. */
  readonly aDraw: number;
  readonly times: number;
};

/** Rows that together need more visits than their units may have; places in the lists of rows and groups. */
export type CapShortage = {
  readonly rows: ReadonlySet<number>;
  readonly groups: ReadonlySet<number>;
  /** Visits that these rows plan, and those that they can find at the most. */
  readonly needed: number;
  readonly available: number;
};

/**
 * Rows that cannot all have their draws while no unit is visited more than `cap` times; null where they can:
 * exact. A row sends `aDraw × times` visits to groups of units; a group takes `times × size` of one row and
 * `cap × size` of all. A flow of whole numbers between groups can always be dealt out to single units in turn, so
 * that no unit has more than its share, and split into draws of different units. By Hall's theorem, where the flow
 * falls short, what a wanting row reaches in the rest of the network are rows that need more than there is.
 */
export function capShortage(
  demands: readonly YearlyDemand[],
  groups: readonly UnitGroup[],
  cap: number,
): CapShortage | null {
  if (isEvenlyPossible(demands, groups, cap)) return null;
  const source = demands.length + groups.length;
  const edges: FlowEdge[] = demands.map(({ aDraw, times }, row) => ({
    from: source,
    to: row,
    capacity: aDraw * times,
  }));
  groups.forEach(({ rows, size }, group) => {
    const node = demands.length + group;
    for (const row of rows) {
      edges.push({ from: row, to: node, capacity: (demands[row]?.times ?? 0) * size });
    }
    edges.push({ from: node, to: source + 1, capacity: cap * size });
  });
  const { flow, reachableFrom } = maxFlow(source + 2, edges, source, source + 1);
  const wanting = demands.findIndex(({ aDraw, times }, row) => (flow[row] ?? 0) < aDraw * times);
  return wanting < 0 ? null : shortageOf(reachableFrom(wanting), demands, groups, flow);
}

function shortageOf(
  reached: ReadonlySet<number>,
  demands: readonly YearlyDemand[],
  groups: readonly UnitGroup[],
  flow: readonly number[],
): CapShortage {
  const rows = new Set([...reached].filter((node) => node < demands.length));
  const places = [...reached].map((node) => node - demands.length);
  const sum = (amount: (row: number) => number) =>
    [...rows].reduce((total, row) => total + amount(row), 0);
  return {
    rows,
    groups: new Set(places.filter((group) => group >= 0 && group < groups.length)),
    needed: sum((row) => (demands[row]?.aDraw ?? 0) * (demands[row]?.times ?? 0)),
    available: sum((row) => flow[row] ?? 0),
  };
}

/** True when drawing evenly from each population keeps every unit below the cap: then the flow surely does. */
function isEvenlyPossible(
  demands: readonly YearlyDemand[],
  groups: readonly UnitGroup[],
  cap: number,
): boolean {
  // The margin is far above the noise of a sum of some hundred quotients; within it the flow decides.
  const margin = 1e-6;
  return groups.every(({ rows }) => {
    const visits = rows.reduce((sum, row) => {
      const { population = 1, aDraw = 0, times = 0 } = demands[row] ?? {};
      return sum + (aDraw * times) / population;
    }, 0);
    return visits <= cap - margin;
  });
}
