import { DEFAULT_SETTINGS } from "../core/plan/default-settings";
import { ok, type Result } from "../core/result";
import type { CivilDate } from "../core/text/civil-date";
import type { Change } from "../sheets/changes";
import { findInputSheets } from "../sheets/find-sheets";
import { findTable } from "../sheets/find-table";
import { PLAN_SHEET } from "../sheets/headings/plan-headings";
import { NUMBER_HEADING } from "../sheets/marks";
import { isOwnSheet } from "../sheets/own-sheets";
import { cellMarks, planMarks, type FindingWords } from "../sheets/plan-marks";
import { RESULT_ENTRY_SHEET } from "../sheets/result-entries";
import { resultEntryRefresh } from "../sheets/result-entry-changes";
import { settingsSheet } from "../sheets/settings-sheet";
import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "../sheets/snapshot";
import { checkJob, type CheckReport } from "./check-plan";
import type { JobFailure } from "./failure";
import { readResultsBook, wantedOf } from "./results-book";

/** A checked workbook: the changes that write the check into it, and the check itself. */
export type MarkedPlan = { readonly changes: readonly Change[]; readonly report: CheckReport };

/**
 * Checks directories and plan as `checkJob` does, and marks every input sheet: colours at the cells, and the
 * add-in's own columns beside the plan; 公示截止日 and 状态 of 检查结果录入 are brought up to date. Old marks come off, also where nothing is wrong any more. A workbook
 * without 设置 gets it; one whose structure is locked goes without.
 */
export function markPlanJob(
  workbook: WorkbookSnapshot,
  today: CivilDate,
  words: FindingWords,
): Result<MarkedPlan, JobFailure> {
  const checked = checkJob(workbook, today);
  if (!checked.ok) return checked;
  const report = checked.value;
  const choices = findInputSheets(workbook);
  const plan = choices.plan.kind === "found" ? choices.plan.sheet : null;
  const marks = workbook.sheets
    .filter(({ name }) => !isOwnSheet(name))
    .map((sheet) => {
      return sheet === plan ? planChange(sheet, report, words) : sheetChange(sheet, report);
    });
  const isSettingsMissing = choices.settings.kind === "missing" && !workbook.isStructureLocked;
  const settings = settingsSheet({ ...DEFAULT_SETTINGS, year: today.year });
  const added: readonly Change[] = isSettingsMissing
    ? [{ kind: "add-sheet", sheet: settings }]
    : [];
  return ok({ changes: [...added, ...marks, ...entriesRefreshed(workbook, today)], report });
}

/** 公示截止日 and 状态 of 检查结果录入 as they are today; evidence that cannot be read is for 核验 to name. */
function entriesRefreshed(workbook: WorkbookSnapshot, today: CivilDate): readonly Change[] {
  if (sheetNamed(workbook, RESULT_ENTRY_SHEET.names[0]) === undefined) return [];
  const book = readResultsBook(workbook, today);
  return book.ok ? resultEntryRefresh(workbook, wantedOf(book.value)) : [];
}

function planChange(sheet: SheetSnapshot, report: CheckReport, words: FindingWords): Change {
  const { headingRow, columns } = findTable(sheet, PLAN_SHEET);
  const marks = planMarks(
    {
      sheet,
      headingRow,
      numberColumn: columns.get("number") ?? null,
      rows: report.planRowFigures.filter((row) => row.sheet === sheet.name),
      findings: report.findings.filter((finding) => finding.sheet === sheet.name),
    },
    words,
  );
  return { kind: "mark", sheet: sheet.name, marks };
}

function sheetChange(sheet: SheetSnapshot, report: CheckReport): Change {
  const findings = report.findings.filter((finding) => finding.sheet === sheet.name);
  const marks = cellMarks(sheet, findings);
  return marks.cells.length === 0
    ? { kind: "clear-marks", sheet: sheet.name, keep: [NUMBER_HEADING] }
    : { kind: "mark", sheet: sheet.name, marks };
}
