import type { Finding } from "../../../finding";
import { visitKey } from "../../../ledger/visit-history";
import { isBegun } from "../../../results/entry-state";
import type { ResultEntry } from "./result-entry";
import { RESULT_DAYS_ARTICLE } from "./result-days";
import { entryFinding } from "./results-check";

/** The rows of 检查结果录入 that count, and what is wrong with those that do not. */
export type CountedEntries = {
  readonly counted: readonly ResultEntry[];
  readonly findings: readonly Finding[];
};

/**
 * Tells the rows of visits from copies below them and from rows of no visit; `visits` holds the `visitKey` of every row
 * of 抽查结果. Where something was filled into a row that counts nowhere, that is said: a result would be lost.
 */
export function countedEntries(
  entries: readonly ResultEntry[],
  visits: ReadonlySet<string>,
): CountedEntries {
  const seen = new Set<string>();
  const counted: ResultEntry[] = [];
  const findings: Finding[] = [];
  for (const entry of entries) {
    const key = visitKey(entry.drawNumber, entry.unitId);
    const why = !visits.has(key) ? "unknown" : seen.has(key) ? "repeated" : null;
    seen.add(key);
    if (why === null) counted.push(entry);
    else if (isBegun(entry)) findings.push(notCounted(entry, why));
  }
  return { counted, findings };
}

function notCounted(entry: ResultEntry, why: string): Finding {
  const found = entry.unitName === "" ? entry.unitId : entry.unitName;
  const facts = { severity: "error", article: RESULT_DAYS_ARTICLE, found } as const;
  return { ...entryFinding(entry, "unitId", "entry-not-counted", facts), details: { why } };
}
