import { cheapestTeam, NOBODY, teamDraft, type TeamDraft } from "./cheapest-team";
import type { MatchingProblem } from "./matching-problem";
import { shortlist, shortlisted, type Shortlist } from "./shortlist";
import { FREE } from "./slot-patterns";

/** What is minimised at one level, as integers small enough for every sum to stay below 2^53. */
export type Goal = {
  /** Cost of one unit of squared load. */
  readonly loadWeight: number;
  /** Cost of a pair, at `visit * inspectors + inspector`. */
  readonly pairCost: Float64Array;
  /** Cost of a place that stays empty; Infinity where none may. */
  readonly missing: number;
  /** Added to the whole. */
  readonly offset: number;
  /** A bound above this proves that nothing better than the incumbent is left. */
  readonly limit: number;
  /** Prices are kept between 0 and this. */
  readonly highestPrice: number;
};

/** What is still open in a part of the search: by visit its patterns and the people who may go. */
export type OpenChoices = {
  readonly patterns: readonly (readonly number[])[];
  readonly people: readonly Int32Array[];
};

/** A bound at given prices, with the relaxed solution that attains it; written over by the next call. */
export type PriceBound = {
  readonly problem: MatchingProblem;
  readonly draft: TeamDraft;
  readonly shortlist: Shortlist;
  readonly costs: Float64Array;
  /** By visit: the cheapest open pattern. */
  readonly chosen: Int32Array;
  /** By visit and pattern: the cost of its cheapest team. */
  readonly patternCost: readonly Float64Array[];
  /** By inspector: visits given by the cheapest teams. */
  readonly wanted: Float64Array;
  /** By inspector: `wanted` less the load that the price pays for. */
  readonly excess: Float64Array;
};

/** Working memory for the bounds of one problem. */
export function priceBound(problem: MatchingProblem): PriceBound {
  const inspectors = problem.candidates.length;
  const visits = problem.patterns.length;
  const places = problem.patterns.flat().reduce((most, p) => Math.max(most, p.classes + p.free), 0);
  return {
    problem,
    draft: teamDraft(places),
    shortlist: shortlist(problem),
    costs: new Float64Array(inspectors),
    chosen: new Int32Array(visits),
    patternCost: problem.patterns.map((patterns) => new Float64Array(patterns.length)),
    wanted: new Float64Array(inspectors),
    excess: new Float64Array(inspectors),
  };
}

/**
 * A lower bound on the goal over all assignments within `open`: every visit buys its cheapest team at the
 * inspectors' `prices` (integers of at least 0), every inspector offers the visits that the price pays for
 * (Lagrangian relaxation of the loads). Valid at any prices, exact integers throughout.
 */
export function boundAt(
  bound: PriceBound,
  goal: Goal,
  open: OpenChoices,
  prices: Float64Array,
): number {
  bound.wanted.fill(0);
  let sum = goal.offset;
  for (let visit = 0; visit < open.patterns.length; visit += 1) {
    sum += cheapestOf(bound, goal, open, prices, visit);
  }
  for (let inspector = 0; inspector < prices.length; inspector += 1) {
    sum += offer(bound, goal, inspector, prices[inspector] ?? 0);
  }
  return sum;
}

/** The visit's cheapest team over its open patterns, counted into `wanted`; its cost. */
function cheapestOf(
  bound: PriceBound,
  goal: Goal,
  open: OpenChoices,
  prices: Float64Array,
  visit: number,
): number {
  const { problem, draft, wanted } = bound;
  const all = priceVisit(bound, goal, open, prices, visit);
  const patterns = open.patterns[visit] ?? [];
  const people = patterns.length > 1 ? shortlisted(bound.shortlist, visit, all, bound.costs) : all;
  let least = Infinity;
  let last = -1;
  for (const index of patterns) {
    const pattern = problem.patterns[visit]?.[index];
    const patternCost = bound.patternCost[visit];
    if (pattern === undefined || patternCost === undefined) continue;
    const cost = cheapestTeam(draft, pattern, people, bound.costs, goal.missing);
    patternCost[index] = cost;
    last = index;
    if (cost >= least) continue;
    least = cost;
    bound.chosen[visit] = index;
  }
  const chosen = problem.patterns[visit]?.[bound.chosen[visit] ?? 0];
  if (least === Infinity || chosen === undefined) return Infinity;
  if (last !== bound.chosen[visit]) cheapestTeam(draft, chosen, people, bound.costs, goal.missing);
  for (let place = 1; place <= chosen.classes; place += 1) {
    count(wanted, draft.classMember[place] ?? NOBODY);
  }
  for (let seat = 0; seat < chosen.free; seat += 1) {
    count(wanted, draft.freeMember[seat] ?? NOBODY);
  }
  return least;
}

/** Writes what each open person of the visit costs into `costs`. */
export function priceVisit(
  { problem, costs }: PriceBound,
  { pairCost }: Goal,
  { people }: OpenChoices,
  prices: Float64Array,
  visit: number,
): Int32Array {
  const row = visit * problem.candidates.length;
  const own = people[visit] ?? new Int32Array(0);
  for (let at = 0; at < own.length; at += 1) {
    const person = own[at] ?? 0;
    costs[person] = (prices[person] ?? 0) + (pairCost[row + person] ?? 0);
  }
  return own;
}

function count(wanted: Float64Array, inspector: number): void {
  if (inspector !== NOBODY) wanted[inspector] = (wanted[inspector] ?? 0) + 1;
}

/** The inspector's part of the bound: squared loads less earnings, at the load that is best at this price. */
function offer(bound: PriceBound, goal: Goal, inspector: number, price: number): number {
  const { problem, wanted, excess } = bound;
  const base = problem.baseLoad[inspector] ?? 0;
  const capacity = problem.capacity[inspector] ?? 0;
  const { loadWeight } = goal;
  // The k-th further visit (k = 0, 1, …) costs loadWeight × (2(base + k) + 1).
  const paid = loadWeight === 0 ? Infinity : (price / loadWeight - 1) / 2 - base;
  const fewest = loadWeight === 0 && price <= 0 ? 0 : within(Math.ceil(paid), capacity);
  const most = loadWeight === 0 ? capacity : within(Math.floor(paid) + 1, capacity);
  const wish = wanted[inspector] ?? 0;
  excess[inspector] = wish < fewest ? wish - fewest : wish > most ? wish - most : 0;
  return loadWeight * (fewest * fewest + 2 * base * fewest) - price * fewest;
}

function within(load: number, capacity: number): number {
  return Math.max(FREE, Math.min(load, capacity));
}
