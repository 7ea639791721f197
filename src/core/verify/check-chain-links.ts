import { brokenLinks } from "../ledger/check-chain";
import type { Difference } from "./difference";
import { differenceAt, type EvidenceBook } from "./evidence";

/** The ledger's own digests: every link that does not hold, and the rows (by index) that were not edited. */
export function checkChain({ ledger }: EvidenceBook): {
  readonly differences: readonly Difference[];
  readonly isIntact: (index: number) => boolean;
} {
  const links = brokenLinks(ledger.records.map(({ record }) => record));
  const edited = new Set(links.filter(({ field }) => field === "digest").map(({ index }) => index));
  return {
    differences: links.flatMap(({ index, field, recomputed }) => {
      const placed = ledger.records[index];
      return placed === undefined ? [] : [differenceAt(ledger, placed, field, "chain", recomputed)];
    }),
    isIntact: (index) => !edited.has(index),
  };
}

/** A fingerprint kept outside the workbook must be 本条摘要 of some event: nothing before it was changed since. */
export function checkFingerprint(
  { ledger }: EvidenceBook,
  expected: string | null,
): readonly Difference[] {
  if (expected === null) return [];
  const fingerprint = expected.trim().toLowerCase();
  const last = ledger.records.at(-1);
  if (last === undefined || ledger.records.some(({ record }) => record.digest === fingerprint)) {
    return [];
  }
  return [differenceAt(ledger, last, "digest", "fingerprint", fingerprint)];
}
