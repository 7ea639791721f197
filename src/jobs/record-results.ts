import type { Finding } from "../core/finding";
import { stageOf, type EntryStage } from "../core/results/entry-state";
import { failed, ok, type Result } from "../core/result";
import type { CivilDate } from "../core/text/civil-date";
import type { Change } from "../sheets/changes";
import { DIRECTED_CASE_SHEET, directedCaseSheet } from "../sheets/directed-cases-layout";
import { RESULT_ENTRY_SHEET } from "../sheets/result-entries";
import { missingHeading, resultEntryChanges } from "../sheets/result-entry-changes";
import { sheetNamed, type WorkbookSnapshot } from "../sheets/snapshot";
import type { JobFailure } from "./failure";
import { resultFindings } from "./result-findings";
import { readResultsBook, wantedOf, type ResultsBook } from "./results-book";
import { RECORDING_SETTINGS, unreadSettings } from "./unread-settings";

/** What 检查结果录入 holds after it was made or made anew. */
export type RecordReport = {
  readonly sheet: string;
  readonly isNew: boolean;
  /** Visits in force (应检查数), rows added for them, and rows whose cells of ours changed. */
  readonly visits: number;
  readonly added: number;
  readonly updated: number;
  readonly stages: Readonly<Record<EntryStage, number>>;
  /** Results that are not public: past their last day, and with at most five working days left. */
  readonly overdue: number;
  readonly dueSoon: number;
  /** Whether 非随机检查 was added too. */
  readonly addsDirectedCases: boolean;
  readonly findings: readonly Finding[];
  /** Cells of 设置 that 公示截止日 and the check depend on and that cannot be read: the defaults hold. */
  readonly unreadSettings: readonly Finding[];
};

/**
 * Makes 检查结果录入 from the visits in force, or adds the visits that it lacks and works 公示截止日 and 状态 out
 * anew; whatever staff entered stays. A workbook without 非随机检查 gets it. Fails with `no-ledger`,
 * `sheet-not-ours`, `structure-locked`.
 */
export function recordResultsJob(
  workbook: WorkbookSnapshot,
  today: CivilDate,
): Result<{ readonly changes: readonly Change[]; readonly report: RecordReport }, JobFailure> {
  const read = readResultsBook(workbook, today);
  if (!read.ok) return read;
  const book = read.value;
  const missing = missingHeading(workbook);
  if (missing !== null) return failed({ code: "sheet-not-ours", ...missing });
  const entries = resultEntryChanges(workbook, wantedOf(book));
  if (entries.isNew && workbook.isStructureLocked) return failed({ code: "structure-locked" });
  const directed = directedCaseChange(workbook, book);
  return ok({
    changes: [
      ...entries.changes,
      ...directed,
      { kind: "show-sheet", sheet: RESULT_ENTRY_SHEET.names[0] },
    ],
    report: {
      sheet: RESULT_ENTRY_SHEET.names[0],
      isNew: entries.isNew,
      visits: book.records.length,
      added: entries.added,
      updated: entries.updated,
      ...countsOf(book),
      addsDirectedCases: directed.length > 0,
      findings: resultFindings(workbook, book, today),
      unreadSettings: unreadSettings(workbook, RECORDING_SETTINGS),
    },
  });
}

function directedCaseChange(
  workbook: WorkbookSnapshot,
  { settings }: ResultsBook,
): readonly Change[] {
  const isThere = sheetNamed(workbook, DIRECTED_CASE_SHEET.names[0]) !== undefined;
  if (isThere || workbook.isStructureLocked) return [];
  const sheet = directedCaseSheet(settings.bureau, settings.resultCategories);
  return [{ kind: "add-sheet", sheet }];
}

function countsOf({ records, termOf }: ResultsBook) {
  const stages = { "to-enter": 0, "under-way": 0, published: 0 };
  let overdue = 0;
  let dueSoon = 0;
  for (const { entry } of records) {
    stages[stageOf(entry)] += 1;
    const term = entry === null ? null : termOf(entry).kind;
    if (term === "overdue") overdue += 1;
    if (term === "due-soon") dueSoon += 1;
  }
  return { stages, overdue, dueSoon };
}
