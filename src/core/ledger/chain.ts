import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

import { utf8 } from "../text/utf8";
import { LEDGER_COLUMNS, type LedgerEntry, type LedgerRow } from "./ledger-columns";

/** 上一条摘要 of the first row of a ledger. */
export const FIRST_PREVIOUS_DIGEST = "0".repeat(64);

/**
 * 本条摘要: SHA-256 (lowercase hex) of `heading=value LF` for every other column, 上一条摘要 first, then in
 * column order. An edited, removed or moved row breaks the chain from there on.
 */
export function entryDigest(entry: LedgerEntry, previousDigest: string): string {
  const full = { ...entry, previousDigest };
  const own = LEDGER_COLUMNS.flatMap(({ field, heading }) =>
    field === "digest" || field === "previousDigest" ? [] : [`${heading}=${full[field]}\n`],
  );
  return bytesToHex(sha256(utf8([`上一条摘要=${previousDigest}\n`, ...own].join(""))));
}

/** Chains entries behind a ledger's last row (null for an empty ledger). */
export function chainEntries(
  last: LedgerRow | null,
  entries: readonly LedgerEntry[],
): readonly LedgerRow[] {
  let previousDigest = last?.digest ?? FIRST_PREVIOUS_DIGEST;
  return entries.map((entry) => {
    const digest = entryDigest(entry, previousDigest);
    const row = { ...entry, previousDigest, digest };
    previousDigest = digest;
    return row;
  });
}
