import type { Finding } from "../../../finding";
import { visitKey } from "../../../ledger/visit-history";
import { isBegun } from "../../../results/entry-state";
import type { VisitRecord } from "../../../results/visit-records";
import type { ResultEntry } from "./result-entry";
import { RESULT_DAYS_ARTICLE } from "./result-days";
import { entryFinding } from "./results-check";

/** The rows of 检查结果录入 that count, and what is wrong with those that do not. */
export type CountedEntries = {
  readonly counted: readonly ResultEntry[];
  readonly findings: readonly Finding[];
};

/**
 * Tells the rows that the visits have from copies of them and from rows of no visit. Where something was filled into a
 * row that counts nowhere, that is said: a result would be lost. Nothing is said of the rows of visits that nobody owes
 * any more; `gone` holds their `visitKey`s.
 */
export function countedEntries(
  entries: readonly ResultEntry[],
  records: readonly VisitRecord[],
  gone: ReadonlySet<string>,
): CountedEntries {
  const own = new Set(records.map(({ entry }) => entry));
  const visits = new Set(
    records.flatMap(({ visit, entry }) =>
      [...visit.rows, ...(entry === null ? [] : [entry])].map(({ drawNumber, unitId }) =>
        visitKey(drawNumber, unitId),
      ),
    ),
  );
  const others = entries.filter((entry) => !own.has(entry) && isBegun(entry));
  return {
    counted: entries.filter((entry) => own.has(entry)),
    findings: others.flatMap((entry) => {
      const key = visitKey(entry.drawNumber, entry.unitId);
      if (visits.has(key)) return [notCounted(entry, "repeated")];
      return gone.has(key) ? [] : [notCounted(entry, "unknown")];
    }),
  };
}

function notCounted(entry: ResultEntry, why: string): Finding {
  const found = entry.unitName === "" ? entry.unitId : entry.unitName;
  const facts = { severity: "error", article: RESULT_DAYS_ARTICLE, found } as const;
  return { ...entryFinding(entry, "unitId", "entry-not-counted", facts), details: { why } };
}
