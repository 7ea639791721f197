import type { Finding } from "../core/finding";
import type { LedgerRow } from "../core/ledger/ledger-columns";
import type { ResultRow } from "../core/ledger/result-columns";
import { visitKey } from "../core/ledger/visit-history";
import { visitsInForce } from "../core/ledger/visits-in-force";
import { countedEntries } from "../core/plan/rules/results/entry-not-counted";
import { checkResults } from "../core/plan/rules/results/check-results";
import type { DrawnVisit } from "../core/plan/rules/results/results-check";
import type { Settings } from "../core/plan/settings";
import { checkDirectedCases } from "../core/results/check-directed-cases";
import { visitRecords, type VisitRecord } from "../core/results/visit-records";
import type { CivilDate } from "../core/text/civil-date";
import { readDirectedCases } from "../sheets/directed-cases";
import { RESULT_SHEET } from "../sheets/draw-results";
import { readResultEntries } from "../sheets/result-entries";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { resultRows, type WorkbookEvidence } from "./evidence";

/** What the results of a workbook are checked with. */
export type ResultsDrawn = {
  readonly evidence: WorkbookEvidence;
  readonly ledger: readonly LedgerRow[];
  readonly settings: Settings;
};

/**
 * What is wrong with results (Art. 10, 11) and with cases that were not drawn (Art. 4). Visits of voided draws and
 * visits replaced by 补抽 are owed by nobody: nothing is said of them.
 */
export function resultFindings(
  workbook: WorkbookSnapshot,
  { evidence, ledger, settings }: ResultsDrawn,
  today: CivilDate,
): readonly Finding[] {
  const results = resultRows(evidence);
  const entries = readResultEntries(workbook);
  const records = visitRecords(ledger, results, entries);
  const visits = drawnVisits(records, evidence);
  const { counted, findings } = countedEntries(entries, records, goneKeys(ledger, results));
  return [
    ...findings,
    ...checkResults({ entries: counted, visits, ledger, settings, today }),
    ...checkDirectedCases(readDirectedCases(workbook), settings),
  ];
}

/** Every row that holds, with the visit that it is part of. */
function drawnVisits(
  records: readonly VisitRecord[],
  evidence: WorkbookEvidence,
): readonly DrawnVisit[] {
  const visitOf = new Map(
    records.flatMap((visit) => visit.visit.rows.map((row) => [row, visit] as const)),
  );
  return evidence.results.records.flatMap((placed) => {
    const visit = visitOf.get(placed.record);
    return visit === undefined ? [] : [{ ...placed, sheet: RESULT_SHEET.name, visit }];
  });
}

/** The rows that do not hold, by `visitKey`: those of voided draws, and of visits replaced by 补抽. */
function goneKeys(
  ledger: readonly LedgerRow[],
  results: readonly ResultRow[],
): ReadonlySet<string> {
  const left = [...visitsInForce(ledger, results).values()].flatMap(({ leftOut }) => leftOut);
  return new Set(left.map(({ row }) => visitKey(row.drawNumber, row.unitId)));
}
