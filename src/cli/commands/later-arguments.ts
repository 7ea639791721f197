import { failed, ok, type Result } from "../../core/result";
import type { LaterRequest } from "../../jobs/later-request";
import type { XlsxWorkbook } from "../../workbook/xlsx/xlsx-workbook";
import { momentOf, readArguments, type Arguments, type Option } from "../arguments";
import { openFile } from "../files";
import type { Surroundings } from "../surroundings";

/** What `void`, `substitute` and `replace-inspector` share: the opened workbook, where it goes, and the request. */
export type LaterArguments = {
  readonly args: Arguments;
  readonly file: string;
  readonly out: string;
  readonly workbook: XlsxWorkbook;
  readonly request: LaterRequest;
  /** An option that the command cannot do without. */
  readonly needed: (option: Option) => string;
};

const SHARED: readonly Option[] = ["out", "draw", "reason", "today", "operator", "witness", "json"];
const NEEDED: readonly Option[] = ["out", "draw", "reason"];

/** Reads the arguments of an event after a draw and opens the workbook; fails with one line. */
export function readLaterArguments(
  typed: readonly string[],
  needed: readonly Option[],
  more: readonly Option[],
  { words, clock }: Surroundings,
): Result<LaterArguments, string> {
  const args = readArguments(typed, [...SHARED, ...needed, ...more], true, words);
  if (!args.ok) return args;
  const text = args.value.text;
  const missing = [...NEEDED, ...needed].find((option) => (text(option) ?? "").trim() === "");
  if (missing !== undefined) return failed(words.report.optionMissing(`--${missing}`));
  const moment = momentOf(args.value, clock, words);
  if (!moment.ok) return moment;
  const file = args.value.file ?? "";
  const workbook = openFile(file, words);
  if (!workbook.ok) return workbook;
  return ok({
    args: args.value,
    file,
    out: text("out") ?? "",
    workbook: workbook.value,
    request: {
      now: moment.value,
      drawNumber: (text("draw") ?? "").trim(),
      operator: text("operator"),
      witnesses: args.value.list("witness"),
      reason: text("reason") ?? "",
    },
    needed: (option) => text(option) ?? "",
  });
}
