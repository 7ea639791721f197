import { ascend, type Ascent, type ClimbState } from "./ascent";
import { cutsWithin } from "./cut-bundle";
import { leastCostTeams, type FlowSolution } from "./flow";
import type { Aim } from "./goals";
import type { MatchingProblem } from "./matching-problem";
import { narrow } from "./narrow";
import { boundAt, type OpenChoices, type PriceBound } from "./price-bound";
import type { SlotPattern } from "./slot-patterns";

/** The best assignment known: by visit the pattern, and the teams that are best for these patterns. */
export type Incumbent = { readonly choice: readonly number[]; readonly solution: FlowSolution };

/** Where a search starts and how far it may go. */
export type SearchRules = {
  /** What is minimised, given the best solution known. */
  readonly aimOf: (solution: FlowSolution) => Aim;
  /** Prices to begin with, in the aim's units. */
  readonly prices: Float64Array;
  /** How many parts of the search are looked at; Infinity for a proof. */
  readonly parts: number;
  /** By inspector: the kind whose prices move together while the whole is looked at; null for none. */
  readonly kinds: Int32Array | null;
  /** True to leave the climbs where they get slow: no proof is expected of this search. */
  readonly isHasty: boolean;
};

/** What a search found. */
export type SearchEnd = {
  readonly best: Incumbent;
  /** True when nothing betters `best` in the aim. */
  readonly proved: boolean;
  /** The prices of the whole, after their climb. */
  readonly prices: Float64Array;
  /** The bound that they prove for the whole. */
  readonly bound: number;
};

type Part = {
  readonly open: OpenChoices;
  readonly prices: Float64Array;
  readonly before: ClimbState | null;
};

const ROOT_ROUNDS = 400;
const PART_ROUNDS = 60;
/** The flow is solved for the first parts, where better incumbents are found, and then now and again. */
const PARTS_TRIED = 20;
const TRIED_EVERY = 8;

/** The best assignment in which every visit follows its chosen pattern. */
export function solveChoice(problem: MatchingProblem, choice: readonly number[]): Incumbent {
  const patterns: SlotPattern[] = [];
  choice.forEach((index, visit) => {
    const pattern = problem.patterns[visit]?.[index];
    if (pattern !== undefined) patterns.push(pattern);
  });
  return { choice, solution: leastCostTeams({ ...problem, patterns }) };
}

/** Branch and bound over the visits' patterns, depth first, the likelier pattern first. */
export function searchPatterns(
  bound: PriceBound,
  first: Incumbent,
  { aimOf, prices, parts, kinds, isHasty }: SearchRules,
): SearchEnd {
  const { problem } = bound;
  let best = first;
  let aim = aimOf(best.solution);
  let root = { prices, bound: -Infinity };
  const solved = new Set<string>();
  const stack: Part[] = [{ open: everything(problem), prices, before: null }];
  for (let looked = 0; looked < parts; looked += 1) {
    const part = stack.pop();
    if (part === undefined) return { best, proved: true, ...root };
    const pace =
      looked === 0 ? { rounds: ROOT_ROUNDS, kinds } : { rounds: PART_ROUNDS, kinds: null };
    const proof = aim.prove === aim.climb ? null : aim.prove;
    const rules = { goal: aim.climb, proof, isHasty, open: part.open, ...pace };
    const ascent = ascend(bound, rules, part.prices, part.before);
    const value = boundAt(bound, aim.prove, part.open, ascent.prices);
    if (looked === 0) root = { prices: ascent.prices, bound: value };
    if (value > aim.prove.limit) continue;
    const open = narrow(bound, aim.prove, part.open, ascent.prices);
    if (open === null) continue;
    const isEnd = open.patterns.every((indexes) => indexes.length === 1);
    const isTried = isEnd || looked < PARTS_TRIED || looked % TRIED_EVERY === 0;
    for (const choice of isTried ? choicesAlong(problem, open, ascent) : []) {
      const name = choice.join();
      if (solved.has(name)) continue;
      solved.add(name);
      const found = solveChoice(problem, choice);
      if (!isBetter(found.solution, best.solution)) continue;
      best = found;
      aim = aimOf(best.solution);
    }
    stack.push(...branches(open, ascent));
  }
  return { best, proved: stack.length === 0, ...root };
}

/** Everything that the problem allows. */
function everything(problem: MatchingProblem): OpenChoices {
  const all = Int32Array.from(problem.candidates.keys());
  return {
    patterns: problem.patterns.map((patterns) => patterns.map((_, index) => index)),
    people: problem.patterns.map((patterns) =>
      all.filter((inspector) => patterns.some(({ classOf }) => (classOf[inspector] ?? 0) >= 0)),
    ),
  };
}

/** By visit the open pattern that was the cheapest most often. */
function leaningChoice(open: OpenChoices, { leaning }: Ascent): number[] {
  return open.patterns.map((indexes, visit) => {
    const shares = leaning[visit];
    return indexes.reduce((best, index) =>
      (shares?.[index] ?? 0) > (shares?.[best] ?? 0) ? index : best,
    );
  });
}

/**
 * Choices worth trying: every visit by the pattern it leans to; and visits that ask for the same, in turn, so
 * that together they keep to their shares.
 */
function choicesAlong(problem: MatchingProblem, open: OpenChoices, ascent: Ascent): number[][] {
  const each = leaningChoice(open, ascent);
  const debts = new Map<string, number[]>();
  const shared = open.patterns.map((indexes, visit) => {
    const demand = problem.demands[visit];
    const asked = JSON.stringify([demand?.size, demand?.offices, demand?.expertise]);
    const debt = debts.get(asked) ?? [];
    debts.set(asked, debt);
    const shares = ascent.leaning[visit];
    shares?.forEach((share, index) => {
      debt[index] = (debt[index] ?? 0) + share;
    });
    const chosen = indexes.reduce((most, index) =>
      (debt[index] ?? 0) > (debt[most] ?? 0) ? index : most,
    );
    debt[chosen] = (debt[chosen] ?? 0) - 1;
    return chosen;
  });
  return shared.some((index, visit) => index !== each[visit]) ? [each, shared] : [each];
}

/**
 * One part for each pattern of the visit that leans least to one side. None when every visit has one pattern
 * left: then the flow over these has been solved.
 */
function branches(open: OpenChoices, { leaning, prices, state }: Ascent): Part[] {
  let visit = -1;
  let least = Infinity;
  open.patterns.forEach((indexes, at) => {
    if (indexes.length < 2) return;
    const side = indexes.reduce((most, index) => Math.max(most, leaning[at]?.[index] ?? 0), 0);
    if (side >= least) return;
    least = side;
    visit = at;
  });
  const shares = leaning[visit];
  return (open.patterns[visit] ?? [])
    .toSorted((a, b) => (shares?.[a] ?? 0) - (shares?.[b] ?? 0))
    .map((index) => ({
      open: { people: open.people, patterns: open.patterns.with(visit, [index]) },
      prices,
      before: { ...state, bundle: cutsWithin(state.bundle, visit, index) },
    }));
}

/** Fewer empty places, then less squared load, then a smaller ticket sum. */
function isBetter(one: FlowSolution, other: FlowSolution): boolean {
  if (one.missing !== other.missing) return one.missing < other.missing;
  if (one.missing > 0) return false;
  if (one.squaredLoads !== other.squaredLoads) return one.squaredLoads < other.squaredLoads;
  return one.ticketSum < other.ticketSum;
}
