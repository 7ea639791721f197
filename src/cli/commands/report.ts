import { formatShare } from "../../core/results/share";
import { yearReportJob, type YearReport } from "../../jobs/year-report";
import { newXlsx } from "../../workbook/xlsx/xlsx-workbook";
import { writeWhole } from "../files";
import { unusable, type Outcome } from "../outcome";
import type { Surroundings } from "../surroundings";
import { readResultArguments } from "./result-arguments";
import { unreadSettingLines, unreadSettingsJson } from "./unread-settings";
import { failureOutcome, writeChanged } from "./write-outcome";

/** `report`: 总结报告 of the year as a new workbook, and with `--html` as a web page with its charts. */
export async function runReport(
  typed: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome> {
  const read = readResultArguments(typed, ["html"], surroundings);
  if (!read.ok) return unusable(read.error);
  const { args, workbook, file, out, today } = read.value;
  const { words } = surroundings;
  const made = yearReportJob(workbook.snapshot(), today);
  if (!made.ok) return failureOutcome(made.error, words);
  const { changes, html, facts, unreadSettings } = made.value;
  const page = args.text("html");
  if (page !== null) {
    const written = writeWhole(page, html, file, words);
    if (!written.ok) return unusable(written.error);
  }
  const lines = [
    words.results.reported(facts),
    ...unreadSettingLines(unreadSettings, words),
    ...[page, out].flatMap(pathLine(words)),
  ];
  const text = args.flag("json") ? JSON.stringify(reportJson(made.value, words)) : lines.join("\n");
  return writeChanged({ workbook: newXlsx(), file, out }, changes, text, words);
}

function pathLine(words: Surroundings["words"]) {
  return (path: string | null) => (path === null ? [] : [words.report.written(path)]);
}

/** The contract of `report --json`. */
function reportJson({ facts, unreadSettings }: YearReport, words: Surroundings["words"]) {
  const { year, drawCounts, statistics, coverage, directed } = facts;
  const { visits, toEnter, underWay, published, inspected } = statistics;
  return {
    year,
    draws: drawCounts.draws,
    voided: drawCounts.voided,
    visits,
    toEnter,
    underWay,
    published,
    inspected,
    completion: formatShare(statistics.completion),
    closure: formatShare(statistics.closure),
    coverage: formatShare(coverage.all.share),
    results: Object.fromEntries(statistics.words.map((word) => [word.word, word.visits])),
    otherResults: statistics.otherWords,
    overdue: statistics.overdue,
    dueSoon: statistics.dueSoon,
    directedCases: directed.cases,
    unreadSettings: unreadSettingsJson(unreadSettings, words),
  };
}
