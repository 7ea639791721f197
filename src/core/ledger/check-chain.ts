import { entryDigest, FIRST_PREVIOUS_DIGEST } from "./chain";
import type { LedgerField, LedgerRow } from "./ledger-columns";

/** A link of the chain that does not hold: at which row (from 0), and what should stand there. */
export type BrokenLink = {
  readonly index: number;
  readonly field: Extract<LedgerField, "previousDigest" | "digest">;
  readonly recorded: string;
  readonly recomputed: string;
};

/** Every link that does not hold; each row is held against what its neighbour above says of itself. */
export function brokenLinks(rows: readonly LedgerRow[]): readonly BrokenLink[] {
  return rows.flatMap((row, index) => {
    const previous = index === 0 ? FIRST_PREVIOUS_DIGEST : (rows[index - 1]?.digest ?? "");
    const digest = entryDigest(row, row.previousDigest);
    const links: BrokenLink[] = [];
    if (row.previousDigest !== previous) {
      links.push({
        index,
        field: "previousDigest",
        recorded: row.previousDigest,
        recomputed: previous,
      });
    }
    if (row.digest !== digest) {
      links.push({ index, field: "digest", recorded: row.digest, recomputed: digest });
    }
    return links;
  });
}
