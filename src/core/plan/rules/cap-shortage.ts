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
  // Rows that draw nothing stay out: a plan is tried row by row, and most of a plan too large draw nothing then.
  const active = demands.flatMap(({ aDraw, times }, row) => (aDraw * times > 0 ? [row] : []));
  const nodeOf = new Map(active.map((row, node) => [row, node]));
  const source = active.length + groups.length;
  const visitsOf = (row: number) => (demands[row]?.aDraw ?? 0) * (demands[row]?.times ?? 0);
  const edges: FlowEdge[] = active.map((row, node) => ({
    from: source,
    to: node,
    capacity: visitsOf(row),
  }));
  groups.forEach(({ rows, size }, group) => {
    const to = active.length + group;
    for (const row of rows) {
      const from = nodeOf.get(row);
      if (from === undefined) continue;
      edges.push({ from, to, capacity: (demands[row]?.times ?? 0) * size });
    }
    edges.push({ from: to, to: source + 1, capacity: cap * size });
  });
  const { flow, reachableFrom } = maxFlow(source + 2, edges, source, source + 1);
  const wanting = active.findIndex((row, node) => (flow[node] ?? 0) < visitsOf(row));
  if (wanting < 0) return null;
  const reached = [...reachableFrom(wanting)];
  const nodes = reached.filter((node) => node < active.length);
  const places = reached.map((node) => node - active.length);
  return {
    rows: new Set(nodes.flatMap((node) => active[node] ?? [])),
    groups: new Set(places.filter((group) => group >= 0 && group < groups.length)),
    needed: sumOf(nodes.map((node) => visitsOf(active[node] ?? -1))),
    available: sumOf(nodes.map((node) => flow[node] ?? 0)),
  };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
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
