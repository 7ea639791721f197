import { failed, ok, type Result } from "../../core/result";
import type { DrawRequest } from "../../jobs/draw-request";
import { momentOf, readArguments, type Arguments, type Option } from "../arguments";
import { openFile } from "../files";
import type { Surroundings } from "../surroundings";
import type { XlsxWorkbook } from "../../workbook/xlsx/xlsx-workbook";

/** What `seal` and `draw` share: the opened workbook, where the result goes, and the request. */
export type DrawArguments = {
  readonly args: Arguments;
  readonly file: string;
  readonly out: string;
  readonly workbook: XlsxWorkbook;
  readonly request: DrawRequest;
};

const SHARED: readonly Option[] = ["out", "plan-row", "today", "operator", "witness", "json"];

/** Reads the arguments of `seal` or `draw` and opens the workbook; fails with one line. */
export function readDrawArguments(
  typed: readonly string[],
  more: readonly Option[],
  { words, clock }: Surroundings,
): Result<DrawArguments, string> {
  const args = readArguments(typed, [...SHARED, ...more], true, words);
  if (!args.ok) return args;
  const out = args.value.text("out");
  if (out === null) return failed(words.report.optionMissing("--out"));
  const moment = momentOf(args.value, clock, words);
  if (!moment.ok) return moment;
  const file = args.value.file ?? "";
  const workbook = openFile(file, words);
  if (!workbook.ok) return workbook;
  const planNumbers = args.value.list("plan-row");
  return ok({
    args: args.value,
    file,
    out,
    workbook: workbook.value,
    request: {
      now: moment.value,
      planNumbers: planNumbers.length === 0 ? null : planNumbers,
      operator: args.value.text("operator"),
      witnesses: args.value.list("witness"),
      despiteErrors: args.value.text("despite-errors"),
      acceptShortfall: args.value.flag("accept-shortfall"),
    },
  });
}
