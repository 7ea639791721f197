import { cheapestTeam, NOBODY } from "./cheapest-team";
import { boundAt, priceVisit, type Goal, type OpenChoices, type PriceBound } from "./price-bound";
import { FREE } from "./slot-patterns";

/**
 * Leaves out every pattern, and every person of a visit, with which the bound at these prices passes the goal's
 * limit: nothing better than the incumbent can use them. Null when a visit has no pattern left.
 */
export function narrow(
  bound: PriceBound,
  goal: Goal,
  open: OpenChoices,
  prices: Float64Array,
): OpenChoices | null {
  const value = boundAt(bound, goal, open, prices);
  const patterns: number[][] = [];
  const people: Int32Array[] = [];
  open.patterns.forEach((indexes, visit) => {
    const costs = bound.patternCost[visit];
    const least = indexes.reduce((min, index) => Math.min(min, costs?.[index] ?? 0), Infinity);
    const most = goal.limit - value + least;
    const kept = indexes.filter((index) => (costs?.[index] ?? 0) <= most);
    patterns.push(kept);
    const own = priceVisit(bound, goal, open, prices, visit);
    const entry = entryCosts(bound, goal, visit, kept, own);
    people.push(own.filter((_, at) => (entry[at] ?? 0) <= most));
  });
  return patterns.some((kept) => kept.length === 0) ? null : { patterns, people };
}

/** By open person of the visit: the cost of the cheapest team that includes that person. */
function entryCosts(
  bound: PriceBound,
  goal: Goal,
  visit: number,
  patterns: readonly number[],
  people: Int32Array,
): Float64Array {
  const { problem, draft, costs } = bound;
  const entry = new Float64Array(people.length).fill(Infinity);
  for (const index of patterns) {
    const pattern = problem.patterns[visit]?.[index];
    if (pattern === undefined) continue;
    const whole = cheapestTeam(draft, pattern, people, costs, goal.missing);
    const lastFree = pattern.free > 0 ? (draft.freeCost[pattern.free - 1] ?? 0) : -Infinity;
    const leavable = (place: number): number =>
      place > FREE ? Math.max(draft.classCost[place] ?? 0, lastFree) : lastFree;
    people.forEach((person, at) => {
      const place = pattern.classOf[person] ?? NOBODY;
      if (place < FREE) return;
      // Whoever comes in replaces the dearest whose place is open to them; members replace nobody dearer.
      const cost = whole + Math.max(0, (costs[person] ?? 0) - leavable(place));
      entry[at] = Math.min(entry[at] ?? 0, cost);
    });
  }
  return entry;
}
