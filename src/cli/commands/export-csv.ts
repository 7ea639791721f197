import { exportCsv } from "../../jobs/export-csv";
import { readArguments } from "../arguments";
import { openFile, writeFolder } from "../files";
import { done, unusable, type Outcome } from "../outcome";
import type { Surroundings } from "../surroundings";
import { failureOutcome } from "./write-outcome";

/** `export-csv`: the ledger sheets as they stand, for verifiers that share no code with this one. */
export async function runExportCsv(
  typed: readonly string[],
  { words }: Surroundings,
): Promise<Outcome> {
  const args = readArguments(typed, ["out"], true, words);
  if (!args.ok) return unusable(args.error);
  const out = args.value.text("out");
  if (out === null) return unusable(words.report.optionMissing("--out"));
  const file = openFile(args.value.file ?? "", words);
  if (!file.ok) return unusable(file.error);
  const files = exportCsv(file.value.snapshot());
  if (!files.ok) return failureOutcome(files.error, words);
  const written = writeFolder(out, files.value, words);
  return written.ok
    ? done(words.report.exported(out, files.value.length))
    : unusable(written.error);
}
