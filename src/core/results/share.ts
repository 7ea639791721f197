/** A part of a whole, both whole numbers with 0 ≤ part ≤ whole: a rate that is not yet rounded. */
export type Share = { readonly part: number; readonly whole: number };

/** Hundredths of a percent in the whole. */
const WHOLE = 10_000;

/**
 * A rate in hundredths of a percent, rounded half up in integers; null of nothing. What is not all is never 100 %,
 * what is not nothing never 0 %. Exact up to 10^11.
 */
export function shareBasisPoints({ part, whole }: Share): number | null {
  if (whole === 0) return null;
  if (part === 0 || part === whole) return part === 0 ? 0 : WHOLE;
  const rounded = Math.floor((2 * part * WHOLE + whole) / (2 * whole));
  return Math.min(Math.max(rounded, 1), WHOLE - 1);
}

/** A rate as `66.67%`, always two decimals; `—` of nothing. */
export function formatShare(share: Share): string {
  const points = shareBasisPoints(share);
  if (points === null) return "—";
  const decimals = String(points % 100).padStart(2, "0");
  return `${Math.floor(points / 100)}.${decimals}%`;
}
