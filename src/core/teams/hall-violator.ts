import { fillPlace, pathSearch } from "./augmenting-path";
import { flowNetwork } from "./flow-network";
import { BARRED, FREE, type SlotPattern } from "./slot-patterns";

/** One kind of need: so many of these people for each visit, whatever else the visits need. */
export type PlainNeed = {
  /** By visit: how many different people it needs of those who qualify. */
  readonly places: readonly number[];
  /** By visit: the inspectors who qualify, ascending. */
  readonly qualified: readonly (readonly number[])[];
  /** By inspector: visits that may still be given. */
  readonly capacity: Float64Array;
};

/** Up to this many visits, a set that is short is made as small as single omissions can make it. */
const EXACTLY_SMALLEST_VISITS = 60;

/**
 * The visits that together need more of these people than there is (Hall's condition), ascending; null when
 * all can be satisfied.
 */
export function hallViolator(need: PlainNeed): number[] | null {
  const all = [...need.places.keys()];
  const reached = reachOfFailure(need, all);
  if (reached === null) return null;
  let visits = withoutIdle(need, reached);
  if (visits.length > EXACTLY_SMALLEST_VISITS) return visits;
  for (const visit of [...visits]) {
    if (!visits.includes(visit)) continue;
    visits =
      reachOfFailure(
        need,
        visits.filter((other) => other !== visit),
      ) ?? visits;
  }
  return visits;
}

/** Person-visits that the inspectors can give to these visits, each person at most once to each. */
export function availableFor(need: PlainNeed, visits: readonly number[]): number {
  const wanted = new Map<number, number>();
  for (const visit of visits) {
    for (const inspector of need.qualified[visit] ?? []) {
      wanted.set(inspector, (wanted.get(inspector) ?? 0) + 1);
    }
  }
  let available = 0;
  for (const [inspector, times] of wanted) {
    available += Math.min(times, need.capacity[inspector] ?? 0);
  }
  return available;
}

/** Person-visits that these visits need. */
export function neededBy(need: PlainNeed, visits: readonly number[]): number {
  return visits.reduce((sum, visit) => sum + (need.places[visit] ?? 0), 0);
}

/** Leaves out each visit, in turn, without which the others are short as well. */
function withoutIdle(need: PlainNeed, visits: readonly number[]): number[] {
  const wanted = new Float64Array(need.capacity.length);
  for (const visit of visits) {
    for (const inspector of need.qualified[visit] ?? []) {
      wanted[inspector] = (wanted[inspector] ?? 0) + 1;
    }
  }
  let shortage = neededBy(need, visits) - availableFor(need, visits);
  return visits.filter((visit) => {
    const people = need.qualified[visit] ?? [];
    // Whoever is wanted beyond the limit gives the others as much as before.
    const freed = people.filter(
      (inspector) => (wanted[inspector] ?? 0) <= (need.capacity[inspector] ?? 0),
    ).length;
    const left = shortage - (need.places[visit] ?? 0) + freed;
    if (left <= 0) return true;
    shortage = left;
    for (const inspector of people) wanted[inspector] = (wanted[inspector] ?? 0) - 1;
    return false;
  });
}

/** Fills the visits one by one; the visits in the reach of the first place that stays empty. */
function reachOfFailure(need: PlainNeed, visits: readonly number[]): number[] | null {
  const inspectors = need.capacity.length;
  const network = flowNetwork({
    baseLoad: new Float64Array(inspectors),
    capacity: need.capacity,
    tickets: new Float64Array(visits.length * inspectors),
    patterns: visits.map((visit) => plainPattern(need, visit)),
  });
  const search = pathSearch(network);
  for (const [at, visit] of visits.entries()) {
    for (let place = 0; place < (need.places[visit] ?? 0); place += 1) {
      if (fillPlace(search, at, FREE)) continue;
      const reached = new Set(
        search.settled.flatMap((inspector) => network.visitsOf[inspector] ?? []),
      ).add(at);
      return visits.filter((_, index) => reached.has(index));
    }
  }
  return null;
}

function plainPattern(need: PlainNeed, visit: number): SlotPattern {
  const classOf = new Int16Array(need.capacity.length).fill(BARRED);
  for (const inspector of need.qualified[visit] ?? []) classOf[inspector] = FREE;
  return { classOf, classes: 0, free: need.places[visit] ?? 0 };
}
