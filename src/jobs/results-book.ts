import type { LedgerRow } from "../core/ledger/ledger-columns";
import type { ResultRow } from "../core/ledger/result-columns";
import type { ResultEntry } from "../core/plan/rules/results/result-entry";
import type { Settings } from "../core/plan/settings";
import { failed, ok, type Result } from "../core/result";
import { termReader, type Term } from "../core/results/publication-due";
import { visitRecords, type VisitRecord } from "../core/results/visit-records";
import type { CivilDate } from "../core/text/civil-date";
import { readResultEntries } from "../sheets/result-entries";
import type { WantedEntries } from "../sheets/result-entry-changes";
import { wantedEntries } from "../sheets/result-entry-wanted";
import { readSettings } from "../sheets/settings";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { changedHeading } from "./changed-heading";
import { ledgerRows, resultRows, workbookEvidence, type WorkbookEvidence } from "./evidence";
import type { JobFailure } from "./failure";
import { settingsSheetOf } from "./settings-report";

/** What was drawn and what was entered about it; the input sheets are not needed for it. */
export type ResultsBook = {
  readonly settings: Settings;
  readonly evidence: WorkbookEvidence;
  readonly ledger: readonly LedgerRow[];
  readonly results: readonly ResultRow[];
  readonly entries: readonly ResultEntry[];
  /** The visits in force with their entries. */
  readonly records: readonly VisitRecord[];
  readonly termOf: (entry: ResultEntry) => Term;
};

/** Reads draws and results. Fails with `no-ledger` where nothing was drawn, `sheet-not-ours` where a heading was changed. */
export function readResultsBook(
  workbook: WorkbookSnapshot,
  today: CivilDate,
): Result<ResultsBook, JobFailure> {
  const evidence = workbookEvidence(workbook);
  if (evidence.ledger.records.length === 0) return failed({ code: "no-ledger" });
  const changed = changedHeading(evidence);
  if (changed !== null) return failed(changed);
  const { settings } = readSettings(settingsSheetOf(workbook), workbook.date1904);
  return ok(resultsOf(evidence, settings, readResultEntries(workbook), today));
}

/** The same from what has been read already. */
export function resultsOf(
  evidence: WorkbookEvidence,
  settings: Settings,
  entries: readonly ResultEntry[],
  today: CivilDate,
): ResultsBook {
  const ledger = ledgerRows(evidence);
  const results = resultRows(evidence);
  const records = visitRecords(ledger, results, entries);
  const termOf = termReader(settings, today);
  return { settings, evidence, ledger, results, entries, records, termOf };
}

/** What 检查结果录入 should hold of ours. */
export function wantedOf(book: ResultsBook): WantedEntries {
  const { records, ledger, results, termOf, settings } = book;
  return wantedEntries(records, ledger, results, termOf, settings.resultCategories);
}
