import type { Finding } from "../core/finding";
import type { LedgerRow } from "../core/ledger/ledger-columns";
import { visitKey } from "../core/ledger/visit-history";
import { visitsInForce } from "../core/ledger/visits-in-force";
import { countedEntries } from "../core/plan/rules/results/entry-not-counted";
import { checkResults } from "../core/plan/rules/results/check-results";
import type { DrawnVisit } from "../core/plan/rules/results/results-check";
import type { Settings } from "../core/plan/settings";
import { checkDirectedCases } from "../core/results/check-directed-cases";
import { visitRecords } from "../core/results/visit-records";
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
  const all = readResultEntries(workbook);
  const draws = [...visitsInForce(ledger, results).values()];
  const visits = draws.flatMap((draw): readonly DrawnVisit[] =>
    draw.visits.flatMap(({ index }) => {
      const placed = evidence.results.records[index];
      return placed === undefined ? [] : [{ ...placed, sheet: RESULT_SHEET.name }];
    }),
  );
  const standing = new Set(visits.map(({ record }) => visitKey(record.drawNumber, record.unitId)));
  // The row of a visit may be that of a draw that was voided since, while another draw goes on with the visit.
  for (const { entry } of visitRecords(ledger, results, all)) {
    if (entry !== null) standing.add(visitKey(entry.drawNumber, entry.unitId));
  }
  const gone = new Set(
    draws
      .flatMap(({ leftOut }) => leftOut)
      .map(({ row }) => visitKey(row.drawNumber, row.unitId))
      .filter((key) => !standing.has(key)),
  );
  const entries = all.filter(({ drawNumber, unitId }) => !gone.has(visitKey(drawNumber, unitId)));
  const { counted, findings } = countedEntries(entries, standing);
  return [
    ...findings,
    ...checkResults({ entries: counted, visits, ledger, settings, today }),
    ...checkDirectedCases(readDirectedCases(workbook), settings),
  ];
}
