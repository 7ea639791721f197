import { findingLine, findingMessage } from "../../i18n/describe";
import { recordResultsJob, type RecordReport } from "../../jobs/record-results";
import { unusable, type Outcome } from "../outcome";
import type { Surroundings } from "../surroundings";
import { findingJson } from "./finding-json";
import { readResultArguments } from "./result-arguments";
import { unreadSettingLines, unreadSettingsJson } from "./unread-settings";
import { failureOutcome, writeChanged } from "./write-outcome";

/** `record-results`: makes 检查结果录入 from the visits in force, or makes it anew with everything entered kept. */
export async function runRecordResults(
  typed: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome> {
  const read = readResultArguments(typed, [], surroundings);
  if (!read.ok) return unusable(read.error);
  const { args, workbook, today, out } = read.value;
  const { words } = surroundings;
  const recorded = recordResultsJob(workbook.snapshot(), today);
  if (!recorded.ok) return failureOutcome(recorded.error, words);
  const { changes, report } = recorded.value;
  const text = args.flag("json")
    ? JSON.stringify(recordJson(report, words))
    : [recordText(report, words), words.report.written(out)].join("\n");
  return writeChanged(read.value, changes, text, words);
}

/** The contract of `record-results --json`. */
function recordJson(report: RecordReport, words: Surroundings["words"]) {
  const { sheet, visits, added, updated, stages, dueSoon, overdue, findings } = report;
  return {
    sheet,
    visits,
    added,
    updated,
    toEnter: stages["to-enter"],
    underWay: stages["under-way"],
    published: stages.published,
    dueSoon,
    overdue,
    findings: findings.map((finding) => findingJson(finding, findingMessage(finding, words))),
    unreadSettings: unreadSettingsJson(report.unreadSettings, words),
  };
}

function recordText(report: RecordReport, words: Surroundings["words"]): string {
  return [
    words.results.recorded(report),
    ...unreadSettingLines(report.unreadSettings, words),
    ...report.findings.map((finding) => findingLine(finding, words)),
  ].join("\n");
}
