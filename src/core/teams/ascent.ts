import { addCut, bundleStep, moveCentre, type CutBundle } from "./cut-bundle";
import { boundAt, type Goal, type OpenChoices, type PriceBound } from "./price-bound";

/** The best prices found, and how the visits leaned on the way. */
export type Ascent = {
  readonly bound: number;
  /** Prices that give `bound`. */
  readonly prices: Float64Array;
  /** By visit and pattern: its share in the balanced mixture of choices, between 0 and 1. */
  readonly leaning: readonly Float64Array[];
  /** Where a climb from here may go on. */
  readonly state: ClimbState;
};

/** A climb that can be taken up again: its cuts, the bound at its prices, and how far it last dared to step. */
export type ClimbState = {
  readonly bundle: CutBundle;
  readonly bound: number;
  readonly length: number;
};

/** A step counts as a success when it rises by this share of what the cuts predict. */
const SUCCESS = 0.1;
/** … and as a great one, after which steps may be longer, from here on. */
const GREAT_SUCCESS = 0.5;
const LONGER = 2;
const SHORTER = 0.7;
/** Failures in a row before steps get shorter. */
const PATIENCE = 4;
/** First steps are at least as long as if a balance off by one moved a price by this share of a unit of load. */
const FIRST_STRIDE = 0.05;
/** A predicted rise below this share of the distance to the limit is not worth a step. */
const NO_RISE = 1e-4;

/** So many rounds lie between two looks at what was reached. */
const LOOK_EVERY = 20;
/** A hasty climb ends when it rose by less than this share of the distance to the limit between looks … */
const SLOW_RISE = 1e-4;
/** … so many times in a row. */
const SLOW_LOOKS = 4;

/** What is climbed, how long, and who moves together. */
export type ClimbRules = {
  readonly goal: Goal;
  /** The climb ends where its prices prove this one, looked at now and again; null where that is `goal`. */
  readonly proof: Goal | null;
  /** True to end also where the bound rises slowly. */
  readonly isHasty: boolean;
  readonly open: OpenChoices;
  readonly rounds: number;
  /** By inspector a number from 0: those of one number, priced alike at the start, stay so; null for nobody. */
  readonly kinds: Int32Array | null;
};

/** A climb under way. */
type Climb = {
  readonly bound: PriceBound;
  readonly rules: ClimbRules;
  readonly bundle: CutBundle;
  centre: Float64Array;
  best: number;
  /** `best` at the last look. */
  seen: number;
  slowLooks: number;
  length: number;
  failures: number;
};

/**
 * Raises the bound by moving prices towards balance: a proximal bundle method, each step going to the top of the
 * cuts seen so far, not too far from the best prices. Stops after the rounds, when the bound passes the goal's
 * limit, or when the cuts promise nothing more. Only + − × / and rounding of doubles are used, so that every
 * machine walks the same way; the bound itself is exact at any prices. `before` takes up an earlier climb.
 */
export function ascend(
  bound: PriceBound,
  rules: ClimbRules,
  start: Float64Array,
  before: ClimbState | null,
): Ascent {
  const bundle: CutBundle = before?.bundle ?? { cuts: [], products: [] };
  const best = boundAt(bound, rules.goal, rules.open, start);
  if (before !== null) moveCentre(bundle, null, best - before.bound);
  addCut(bundle, slopeOf(bound, rules.kinds), bound.chosen, 0);
  const length = before?.length || firstLength(bundle, rules.goal, best);
  const climb: Climb = {
    bound,
    rules,
    bundle,
    centre: start,
    best,
    seen: -Infinity,
    slowLooks: 0,
    length,
    failures: 0,
  };
  for (let round = 1; round < rules.rounds && climb.length > 0; round += 1) {
    if (climb.best > rules.goal.limit) break;
    if (round % LOOK_EVERY === 0 && isFarEnough(climb)) break;
    if (!tryStep(climb)) break;
  }
  return {
    bound: climb.best,
    prices: climb.centre,
    leaning: mixture(bound, bundle),
    state: { bundle, bound: climb.best, length: climb.length },
  };
}

/** Whether more rounds are not worth it: the prices prove what they should, or a hasty climb is slow. */
function isFarEnough(climb: Climb): boolean {
  const { goal, proof, isHasty, open } = climb.rules;
  const rise = climb.best - climb.seen;
  climb.seen = climb.best;
  climb.slowLooks = rise < SLOW_RISE * (goal.limit + 1 - climb.best) ? climb.slowLooks + 1 : 0;
  if (isHasty && climb.slowLooks >= SLOW_LOOKS) return true;
  return proof !== null && boundAt(climb.bound, proof, open, climb.centre) > proof.limit;
}

/** Tries one step, and either takes it or learns a cut from it; false when none is worth trying. */
function tryStep(climb: Climb): boolean {
  const { bound, bundle, centre, best, length } = climb;
  const { goal, open, kinds } = climb.rules;
  const { direction, rise } = bundleStep(bundle, length);
  if (rise <= NO_RISE * (goal.limit + 1 - best)) return false;
  const prices = centre.map((price, inspector) =>
    Math.round(Math.max(0, Math.min(price + (direction[inspector] ?? 0), goal.highestPrice))),
  );
  const step = prices.map((price, inspector) => price - (centre[inspector] ?? 0));
  const value = boundAt(bound, goal, open, prices);
  const slope = slopeOf(bound, kinds);
  if (value >= best + SUCCESS * rise) {
    moveCentre(bundle, step, value - best);
    addCut(bundle, slope, bound.chosen, 0);
    if (value >= best + GREAT_SUCCESS * rise) climb.length *= LONGER;
    climb.centre = prices;
    climb.best = value;
    climb.failures = 0;
    return true;
  }
  const back = step.reduce((sum, by, inspector) => sum + by * (slope[inspector] ?? 0), 0);
  const above = Math.max(0, value - back - best);
  addCut(bundle, slope, bound.chosen, above);
  climb.failures += 1;
  if (above > rise && climb.failures % PATIENCE === 0) climb.length *= SHORTER;
  return true;
}

/** Long enough to reach the limit if the bound rose all the way as it does at first; 0 at the top. */
function firstLength({ products }: CutBundle, goal: Goal, value: number): number {
  const square = products.at(-1)?.at(-1) ?? 0;
  if (square === 0) return 0;
  return Math.max(goal.loadWeight * FIRST_STRIDE, (goal.limit + 1 - value) / square);
}

/** The excess, or everybody's mean excess of the kind: whom among equals the visits want is chance. */
function slopeOf({ excess }: PriceBound, kinds: Int32Array | null): Float64Array {
  if (kinds === null) return excess;
  const sums = new Float64Array(excess.length);
  const members = new Float64Array(excess.length);
  kinds.forEach((kind, inspector) => {
    sums[kind] = (sums[kind] ?? 0) + (excess[inspector] ?? 0);
    members[kind] = (members[kind] ?? 0) + 1;
  });
  return excess.map((_, inspector) => {
    const kind = kinds[inspector] ?? 0;
    return (sums[kind] ?? 0) / (members[kind] ?? 1);
  });
}

/** How much weight each pattern of each visit has in the cuts. */
function mixture({ patternCost }: PriceBound, { cuts }: CutBundle): Float64Array[] {
  const total = cuts.reduce((sum, { weight }) => sum + weight, 0);
  return patternCost.map((costs, visit) => {
    const shares = new Float64Array(costs.length);
    for (const { chosen, weight } of cuts) {
      const index = chosen[visit] ?? 0;
      shares[index] = (shares[index] ?? 0) + (total > 0 ? weight / total : 1 / cuts.length);
    }
    return shares;
  });
}
