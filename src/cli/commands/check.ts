import type { Finding } from "../../core/finding";
import { wordsInSheet } from "../../i18n/words-in-sheet";
import type { CheckReport } from "../../jobs/check-plan";
import { markPlanJob } from "../../jobs/mark-plan";
import { momentOf, readArguments } from "../arguments";
import { applyLine, failureLine, findingLine, findingMessage } from "../../i18n/describe";
import { openFile, writeWhole } from "../files";
import { done, refused, unusable, type Outcome } from "../outcome";
import type { Surroundings } from "../surroundings";
import { findingJson } from "./finding-json";

/** `check`: what is wrong with the directories and the plan; with `--out`, written into a copy of the workbook. */
export async function runCheck(
  typed: readonly string[],
  { words, clock }: Surroundings,
): Promise<Outcome> {
  const args = readArguments(typed, ["out", "today", "json"], true, words);
  if (!args.ok) return unusable(args.error);
  const moment = momentOf(args.value, clock, words);
  if (!moment.ok) return unusable(moment.error);
  const input = args.value.file ?? "";
  const file = openFile(input, words);
  if (!file.ok) return unusable(file.error);
  const checked = markPlanJob(file.value.snapshot(), moment.value.date, wordsInSheet);
  if (!checked.ok) return unusable(failureLine(checked.error, words));
  const { changes, report } = checked.value;

  const out = args.value.text("out");
  if (out !== null) {
    const applied = await file.value.apply(changes);
    if (!applied.ok) return unusable(applyLine(applied.error, words));
    const written = writeWhole(out, file.value.save(), input, words);
    if (!written.ok) return unusable(written.error);
  }
  const isClean = report.findings.every(({ severity }) => severity === "warning");
  const text = args.value.flag("json")
    ? JSON.stringify(checkJson(report, (finding) => findingMessage(finding, words)))
    : [checkText(report, words), ...(out === null ? [] : [words.report.written(out)])].join("\n");
  return isClean ? done(text) : refused(text);
}

/** The contract of `check --json`. */
function checkJson(report: CheckReport, message: (finding: Finding) => string) {
  return {
    findings: report.findings.map((finding) => findingJson(finding, message(finding))),
    counts: {
      targets: report.targets,
      inspectors: report.inspectors,
      items: report.items,
      planRows: report.planRows,
      ...severityCounts(report),
    },
  };
}

function severityCounts({ findings }: CheckReport) {
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    undetermined: count("undetermined"),
  };
}

function checkText(report: CheckReport, words: Surroundings["words"]): string {
  const { errors, warnings, undetermined } = severityCounts(report);
  return [
    words.report.counts(report),
    ...report.readings.map(words.report.reading).filter((line) => line !== ""),
    ...report.findings.map((finding) => findingLine(finding, words)),
    words.report.findingTotals(errors, warnings, undetermined),
  ].join("\n");
}
