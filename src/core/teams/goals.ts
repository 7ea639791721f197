import type { FlowSolution } from "./flow";
import type { MatchingProblem } from "./matching-problem";
import type { Goal } from "./price-bound";

/**
 * One level of the search. Prices climb by one goal and prove by another that may differ in the cost of pairs
 * only: where all pairs cost the same, equal visits all want the same person at once and prices swing without
 * end; small tickets calm them, and the proof then leaves the tickets out.
 */
export type Aim = { readonly climb: Goal; readonly prove: Goal };

/** What an empty place costs: prices lie between whole persons. */
const PLACE_PRICE = 2 ** 30;
/** Sums stay below this: one bit of room under 2^53. */
const LARGEST_SUM = 2 ** 52;
/** Room for prices above the dearest load. */
const PRICE_ROOM = 4;

/** First of all: no place stays empty. */
export function placesAim(problem: MatchingProblem, { missing }: FlowSolution): Aim {
  const places = missing + problem.demands.reduce((sum, { size }) => sum + size, 0);
  const calm = PLACE_PRICE / (PRICE_ROOM * places * Math.max(1, largestOf(problem.tickets)));
  const climb: Goal = {
    loadWeight: 0,
    pairCost: problem.tickets.map((ticket) => Math.floor(ticket * calm)),
    missing: PLACE_PRICE,
    offset: 0,
    limit: missing * PLACE_PRICE,
    highestPrice: PLACE_PRICE,
  };
  // No empty place is the end of the search: every bound passes then.
  const limit = missing === 0 ? -Infinity : climb.limit - PLACE_PRICE;
  return { climb, prove: { ...climb, pairCost: none(problem), limit } };
}

/**
 * Then the least squared loads. A square is even or odd as its root is, and the loads' sum is fixed, so all
 * assignments agree in the last bit: what is better than the incumbent is better by 2. `ticketsPerLoad` says
 * how many of the largest tickets one unit is worth while prices climb.
 */
export function loadsAim(
  problem: MatchingProblem,
  solution: FlowSolution,
  ticketsPerLoad: number,
): Aim {
  const { climb } = ticketsAim(problem, solution, ticketsPerLoad);
  return { climb, prove: { ...climb, pairCost: none(problem), limit: -2 * climb.loadWeight } };
}

/**
 * Last the tickets, among assignments of no more than the incumbent's squared loads, which are known to be the
 * least: that side condition is priced too. Tickets are scaled by a power of two and rounded down, so that the
 * bound stays a lower bound.
 */
export function ticketsAim(
  problem: MatchingProblem,
  { squaredLoads, ticketSum }: FlowSolution,
  ticketsPerLoad: number,
): Aim {
  const scale = ticketScale(problem, ticketsPerLoad);
  const loadWeight = Math.ceil(largestOf(problem.tickets) * scale) * ticketsPerLoad;
  const goal: Goal = {
    loadWeight,
    pairCost: problem.tickets.map((ticket) => Math.floor(ticket * scale)),
    missing: Infinity,
    offset: loadWeight * (baseSquares(problem) - squaredLoads),
    limit: lastUseful(ticketSum, scale),
    highestPrice: loadWeight * heaviest(problem) * PRICE_ROOM,
  };
  return { climb: goal, prove: goal };
}

/** Prices at which the incumbent's own patterns cannot be bettered, in the units of `ticketsAim`. */
export function pricesOf(
  problem: MatchingProblem,
  solution: FlowSolution,
  ticketsPerLoad: number,
): Float64Array {
  const { climb } = ticketsAim(problem, solution, ticketsPerLoad);
  const scale = ticketScale(problem, ticketsPerLoad);
  return solution.loadPrice.map((load, inspector) => {
    const price = load * climb.loadWeight + (solution.ticketPrice[inspector] ?? 0) * scale;
    return Math.max(0, Math.min(Math.round(price), climb.highestPrice));
  });
}

/** The power of two by which tickets are scaled, so that sums over all pairs with their loads stay exact. */
function ticketScale(problem: MatchingProblem, ticketsPerLoad: number): number {
  const largest = Math.max(1, largestOf(problem.tickets));
  const places = problem.demands.reduce((sum, { size }) => sum + size, 1);
  const room = LARGEST_SUM / (places * heaviest(problem) * PRICE_ROOM * ticketsPerLoad);
  let scale = 1;
  while (largest * scale > room) scale /= 2;
  while (largest * scale * 2 <= room) scale *= 2;
  return scale;
}

/** The largest scaled bound that leaves a smaller ticket sum possible. */
function lastUseful(ticketSum: bigint, scale: number): number {
  if (scale >= 1) return Number((ticketSum - 1n) * BigInt(scale));
  const divisor = BigInt(1 / scale);
  return Number((ticketSum + divisor - 1n) / divisor - 1n);
}

function baseSquares({ baseLoad }: MatchingProblem): number {
  return baseLoad.reduce((sum, base) => sum + base * base, 0);
}

/** An upper bound on what one visit adds to an inspector's squared load. */
function heaviest({ baseLoad, capacity }: MatchingProblem): number {
  return baseLoad.reduce(
    (most, base, inspector) => Math.max(most, 2 * (base + (capacity[inspector] ?? 0)) + 1),
    1,
  );
}

function largestOf(numbers: Float64Array): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function none({ tickets }: MatchingProblem): Float64Array {
  return new Float64Array(tickets.length);
}
