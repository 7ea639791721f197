import { failed, ok, type Result } from "../../core/result";
import type { CivilDate } from "../../core/text/civil-date";
import type { XlsxWorkbook } from "../../workbook/xlsx/xlsx-workbook";
import { momentOf, readArguments, type Arguments, type Option } from "../arguments";
import { openFile } from "../files";
import type { Surroundings } from "../surroundings";

/** What the commands that come after a draw share: the drawn workbook, the day, and where the outcome goes. */
export type ResultArguments = {
  readonly args: Arguments;
  readonly file: string;
  readonly out: string;
  readonly workbook: XlsxWorkbook;
  readonly today: CivilDate;
};

/** Reads the arguments and opens the workbook; fails with one line. */
export function readResultArguments(
  typed: readonly string[],
  more: readonly Option[],
  { words, clock }: Surroundings,
): Result<ResultArguments, string> {
  const args = readArguments(typed, ["out", "today", "json", ...more], true, words);
  if (!args.ok) return args;
  const out = args.value.text("out");
  if (out === null) return failed(words.report.optionMissing("--out"));
  const moment = momentOf(args.value, clock, words);
  if (!moment.ok) return moment;
  const file = args.value.file ?? "";
  const workbook = openFile(file, words);
  if (!workbook.ok) return workbook;
  return ok({ args: args.value, file, out, workbook: workbook.value, today: moment.value.date });
}
