import type { Dice } from "./dice";

/**
 * A rearrangement of 0 … `size` − 1: different indices below `size` give different places, so that what is
 * numbered by it never repeats and yet does not count up. `size` at least 2.
 */
export function scatter(size: number, dice: Dice): (index: number) => number {
  const offset = dice(size);
  let step = 1 + dice(size - 1);
  // Multiples of a step run through all places exactly when it has no factor in common with the size.
  while (commonFactor(step, size) !== 1) step = (step % size) + 1;
  return (index) => ((index % size) * step + offset) % size;
}

function commonFactor(left: number, right: number): number {
  return right === 0 ? left : commonFactor(right, left % right);
}
