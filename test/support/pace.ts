/** Milliseconds that the loop below takes on a machine of two cores that does nothing else. */
const USUAL_LOOP = 100;
const TRIES = 3;

/**
 * How much slower the machine is at the moment than one that does nothing else: the tests beside this one, and other
 * programs, take their share of a time that is measured with a clock. At least 1.
 */
export function slowness(): number {
  const loops = [1, 2, 3, 4, 5].map((seed) => {
    const start = performance.now();
    let sum = seed;
    for (let step = 0; step < 20_000_000; step += 1) sum = (sum * 31 + step) | 0;
    return performance.now() - start + (sum === 0 ? 1 : 0);
  });
  const [, , median = USUAL_LOOP] = loops.sort((a, b) => a - b);
  return Math.max(1, median / USUAL_LOOP);
}

/**
 * The seconds that a piece of work takes on a machine at rest: of at most three tries the quickest, for the time that
 * others take away can only make it longer. No further try is made once one was quick enough.
 */
export async function quickest(limit: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let tries = 0; tries < TRIES && best >= limit; tries += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, (performance.now() - start) / 1_000 / slowness());
  }
  return best;
}
