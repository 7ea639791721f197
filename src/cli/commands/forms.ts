import { printFormsJob } from "../../jobs/print-forms";
import { newXlsx } from "../../workbook/xlsx/xlsx-workbook";
import { unusable, type Outcome } from "../outcome";
import type { Surroundings } from "../surroundings";
import { readResultArguments } from "./result-arguments";
import { failureOutcome, writeChanged } from "./write-outcome";

/** `forms`: 执法检查表 and 抽取记录表 of one draw, as a new workbook to be printed. */
export async function runForms(
  typed: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome> {
  const read = readResultArguments(typed, ["draw"], surroundings);
  if (!read.ok) return unusable(read.error);
  const { args, workbook, file, out, today } = read.value;
  const { words } = surroundings;
  const drawNumber = args.text("draw");
  if (drawNumber === null) return unusable(words.report.optionMissing("--draw"));
  const printed = printFormsJob(workbook.snapshot(), drawNumber, today);
  if (!printed.ok) return failureOutcome(printed.error, words);
  const { changes, report } = printed.value;
  const text = args.flag("json")
    ? JSON.stringify(report)
    : [words.results.printed(report), words.report.written(out)].join("\n");
  return writeChanged({ workbook: newXlsx(), file, out }, changes, text, words);
}
