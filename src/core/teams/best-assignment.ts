import { compareBytes } from "../text/byte-order";
import type { FlowSolution } from "./flow";
import { loadsAim, placesAim, pricesOf, ticketsAim, type Aim } from "./goals";
import type { MatchingProblem } from "./matching-problem";
import {
  searchPatterns,
  solveChoice,
  type Incumbent,
  type SearchEnd,
  type SearchRules,
} from "./pattern-search";
import { priceBound, type PriceBound } from "./price-bound";

/** Up to this many visits the ticket sum is proved to be the least as well. */
export const PROVED_TICKETS_VISITS = 300;
/** Beyond, the search for smaller ticket sums ends after so many parts that they have this many visits in all … */
const LARGE_DRAW_WORK = 2400;
/** … but not before this many. */
const LARGE_DRAW_PARTS = 2;

/** The prices of loads are found with ever smaller tickets beside them. */
const CALMING_STEPS = [
  { ticketsPerLoad: 16, together: true },
  { ticketsPerLoad: 256, together: true },
  { ticketsPerLoad: 4, together: false },
  { ticketsPerLoad: 16, together: false },
  { ticketsPerLoad: 64, together: false },
  { ticketsPerLoad: 256, together: false },
] as const;
/** While proving loads, one unit of load outweighs at least this many tickets. */
const LEAST_PROVING_WEIGHT = 256;
/** The weight of a unit of load while tickets are minimised. */
const TICKETS_PER_LOAD = 8;

/**
 * The best teams: no empty place if that is possible (`missing` is 0 exactly when it is), then the least squared
 * loads, then the least ticket sum. Every visit of the problem must have a pattern.
 */
export function bestAssignment(problem: MatchingProblem): FlowSolution {
  const first = firstIncumbent(problem);
  if (problem.patterns.every((patterns) => patterns.length === 1)) return first.solution;
  const bound = priceBound(problem);
  const complete = withoutEmptyPlaces(bound, first);
  if (complete.solution.missing > 0) return complete.solution;
  const even = leastLoads(bound, complete);
  return leastTickets(bound, even).solution;
}

/** The fewest places that stay empty: 0 exactly when teams for all visits exist. */
export function fewestMissing(problem: MatchingProblem): FlowSolution {
  const first = firstIncumbent(problem);
  if (problem.patterns.every((patterns) => patterns.length === 1)) return first.solution;
  return withoutEmptyPlaces(priceBound(problem), first).solution;
}

/** Every visit by its last pattern: one person for each demand where possible. */
function firstIncumbent(problem: MatchingProblem): Incumbent {
  return solveChoice(
    problem,
    problem.patterns.map((patterns) => patterns.length - 1),
  );
}

function withoutEmptyPlaces(bound: PriceBound, first: Incumbent): Incumbent {
  if (first.solution.missing === 0) return first;
  const { problem } = bound;
  const { climb } = placesAim(problem, first.solution);
  return searchPatterns(bound, first, {
    aimOf: (solution) => placesAim(problem, solution),
    prices: new Float64Array(problem.candidates.length).fill(climb.highestPrice / 2),
    parts: Infinity,
    kinds: null,
    isHasty: false,
  }).best;
}

/** The best prices of loads so far, in units of squared load, and the least sum that they prove. */
type LoadPrices = { readonly prices: Float64Array; readonly least: number };

type LoadRules = Pick<SearchRules, "kinds" | "parts" | "isHasty"> & {
  readonly ticketsPerLoad: number;
};

function leastLoads(bound: PriceBound, first: Incumbent): Incumbent {
  const { problem } = bound;
  const kinds = kindsOf(problem);
  let best = first;
  let known: LoadPrices = { prices: first.solution.loadPrice, least: -Infinity };
  for (const { ticketsPerLoad, together } of CALMING_STEPS) {
    const start = together ? meanOfKind(known.prices, kinds) : known.prices;
    const step = searchLoads(bound, best, start, {
      ticketsPerLoad,
      kinds: together ? kinds : null,
      parts: 1,
      // The first climb only leads to a good incumbent and to prices from which the next one proves.
      isHasty: known.least === -Infinity && isLarge(problem),
    });
    best = step.end.best;
    if (step.end.proved) return best;
    if (step.known.least > known.least) known = step.known;
  }
  const places = problem.demands.reduce((sum, { size }) => sum + size, 0);
  const proving = Math.max(LEAST_PROVING_WEIGHT, places);
  return searchLoads(bound, best, known.prices, {
    ticketsPerLoad: proving,
    kinds: null,
    parts: Infinity,
    isHasty: false,
  }).end.best;
}

function searchLoads(
  bound: PriceBound,
  best: Incumbent,
  prices: Float64Array,
  { ticketsPerLoad, ...rules }: LoadRules,
): { end: SearchEnd; known: LoadPrices } {
  const aimOf = (solution: FlowSolution): Aim => loadsAim(bound.problem, solution, ticketsPerLoad);
  const unit = aimOf(best.solution).climb.loadWeight;
  const end = searchPatterns(bound, best, {
    aimOf,
    prices: prices.map((price) => Math.max(0, Math.round(price * unit))),
    ...rules,
  });
  const least = best.solution.squaredLoads + end.bound / unit;
  return { end, known: { prices: end.prices.map((price) => price / unit), least } };
}

/** Numbers inspectors who are alike in all but recusals: by inspector the first one like this. */
function kindsOf({ candidates, baseLoad, capacity }: MatchingProblem): Int32Array {
  const first = new Map<string, number>();
  return Int32Array.from(candidates, ({ office, expertise }, inspector) => {
    const load = [baseLoad[inspector] ?? 0, capacity[inspector] ?? 0];
    const kind = JSON.stringify([office, expertise.toSorted(compareBytes), load]);
    const number = first.get(kind) ?? inspector;
    first.set(kind, number);
    return number;
  });
}

function meanOfKind(prices: Float64Array, kinds: Int32Array): Float64Array {
  return prices.map((_, inspector) => {
    const same = prices.filter((__, other) => kinds[other] === kinds[inspector]);
    return same.reduce((sum, price) => sum + price, 0) / same.length;
  });
}

function leastTickets(bound: PriceBound, first: Incumbent): Incumbent {
  const { problem } = bound;
  return searchPatterns(bound, first, {
    aimOf: (solution) => ticketsAim(problem, solution, TICKETS_PER_LOAD),
    prices: pricesOf(problem, first.solution, TICKETS_PER_LOAD),
    parts: isLarge(problem) ? largeDrawParts(problem) : Infinity,
    kinds: null,
    isHasty: isLarge(problem),
  }).best;
}

function isLarge({ demands }: MatchingProblem): boolean {
  return demands.length > PROVED_TICKETS_VISITS;
}

function largeDrawParts({ demands }: MatchingProblem): number {
  return Math.max(LARGE_DRAW_PARTS, Math.floor(LARGE_DRAW_WORK / demands.length));
}
