/** How many cuts are kept; the least used goes first. */
const MOST_CUTS = 60;
/** Exchanges of weight between two cuts, at most, for one step. */
const MOST_EXCHANGES = 300;
/** Weights are good enough when the best exchange gains less than this share of the predicted rise. */
const FINE = 1e-4;

/** A linear upper bound on the bound: where prices were tried, what they gave, and how the visits chose there. */
type Cut = {
  readonly slope: Float64Array;
  readonly chosen: Int32Array;
  /** How far the cut lies above the bound at the centre; at least 0. */
  above: number;
  weight: number;
};

/** The cuts of one climb, with the products of their slopes. */
export type CutBundle = { readonly cuts: Cut[]; readonly products: number[][] };

/** The step that the cuts suggest, and the rise that they predict for it. */
export type BundleStep = { readonly direction: Float64Array; readonly rise: number };

/** Adds a cut; when there are too many, the one of least weight makes room. */
export function addCut(
  { cuts, products }: CutBundle,
  slope: Float64Array,
  chosen: Int32Array,
  above: number,
): void {
  if (cuts.length >= MOST_CUTS) {
    let least = 0;
    cuts.forEach(({ weight }, at) => {
      if (weight < (cuts[least]?.weight ?? 0)) least = at;
    });
    cuts.splice(least, 1);
    products.splice(least, 1);
    for (const row of products) row.splice(least, 1);
  }
  cuts.push({ slope: slope.slice(), chosen: chosen.slice(), above, weight: 0 });
  const row = cuts.map((cut) => dot(cut.slope, slope));
  products.forEach((other, at) => other.push(row[at] ?? 0));
  products.push(row);
}

/** The cuts that hold where `visit` has only the pattern `index`: those of choices that are still open there. */
export function cutsWithin({ cuts, products }: CutBundle, visit: number, index: number): CutBundle {
  const kept = [...cuts.keys()].filter((at) => cuts[at]?.chosen[visit] === index);
  return {
    cuts: kept.flatMap((at) => {
      const cut = cuts[at];
      return cut === undefined ? [] : [{ ...cut }];
    }),
    products: kept.map((at) => kept.map((other) => products[at]?.[other] ?? 0)),
  };
}

/** Moves the centre: by `step` (null for not at all), to a bound that is higher by `rise`. */
export function moveCentre({ cuts }: CutBundle, step: Float64Array | null, rise: number): void {
  for (const cut of cuts) {
    cut.above = Math.max(0, cut.above + (step === null ? 0 : dot(cut.slope, step)) - rise);
  }
}

/**
 * Weighs the cuts so that half of `length` × |Σ weight × slope|² + Σ weight × above is least (the dual of the
 * proximal step), by exchanges between pairs, and returns the step to the top of the cuts near the centre.
 */
export function bundleStep(bundle: CutBundle, length: number): BundleStep {
  const { cuts, products } = bundle;
  const total = cuts.reduce((sum, { weight }) => sum + weight, 0);
  cuts.forEach((cut, at) => {
    cut.weight = total > 0 ? cut.weight / total : at === cuts.length - 1 ? 1 : 0;
  });
  const pull = cuts.map(
    (cut, at) =>
      cut.above +
      length *
        cuts.reduce((sum, { weight }, other) => sum + weight * (products[at]?.[other] ?? 0), 0),
  );
  for (let round = 0; round < MOST_EXCHANGES; round += 1) {
    if (!exchangeWeight(bundle, pull, length)) break;
  }
  const direction = new Float64Array(cuts[0]?.slope.length ?? 0);
  for (const { slope, weight } of cuts) {
    if (weight === 0) continue;
    for (let at = 0; at < direction.length; at += 1) {
      direction[at] = (direction[at] ?? 0) + length * weight * (slope[at] ?? 0);
    }
  }
  const rise = cuts.reduce((sum, { weight }, at) => sum + weight * (pull[at] ?? 0), 0);
  return { direction, rise };
}

/** One exchange from the cut that pulls most to the one that pulls least; false when little would change. */
function exchangeWeight({ cuts, products }: CutBundle, pull: number[], length: number): boolean {
  let to = 0;
  let from = -1;
  let rise = 0;
  cuts.forEach(({ weight }, at) => {
    rise += weight * (pull[at] ?? 0);
    if ((pull[at] ?? 0) < (pull[to] ?? 0)) to = at;
    if (weight > 0 && (from < 0 || (pull[at] ?? 0) > (pull[from] ?? 0))) from = at;
  });
  const giver = cuts[from];
  const taker = cuts[to];
  const rowTo = products[to];
  const rowFrom = products[from];
  if (giver === undefined || taker === undefined || !rowTo || !rowFrom) return false;
  const gap = (pull[from] ?? 0) - (pull[to] ?? 0);
  if (gap <= FINE * Math.abs(rise)) return false;
  const bend = length * ((rowTo[to] ?? 0) + (rowFrom[from] ?? 0) - 2 * (rowTo[from] ?? 0));
  const amount = bend > 0 ? Math.min(giver.weight, gap / bend) : giver.weight;
  if (amount <= 0) return false;
  giver.weight -= amount;
  taker.weight += amount;
  for (let at = 0; at < pull.length; at += 1) {
    pull[at] = (pull[at] ?? 0) + length * amount * ((rowTo[at] ?? 0) - (rowFrom[at] ?? 0));
  }
  return true;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
