import type { Change } from "../../sheets/changes";
import { REFUSALS, type JobFailure } from "../../jobs/failure";
import { applyLine, failureLine, findingLine } from "../../i18n/describe";
import { writeWhole } from "../files";
import { done, unusable, type Outcome } from "../outcome";
import type { Surroundings } from "../surroundings";
import type { DrawArguments } from "./draw-arguments";

/** Applies a job's changes and writes the workbook; says `text` when everything went well. */
export async function writeChanged(
  { workbook, file, out }: Pick<DrawArguments, "workbook" | "file" | "out">,
  changes: readonly Change[],
  text: string,
  words: Surroundings["words"],
): Promise<Outcome> {
  const applied = await workbook.apply(changes);
  if (!applied.ok) return unusable(applyLine(applied.error, words));
  const written = writeWhole(out, workbook.save(), file, words);
  return written.ok ? done(text) : unusable(written.error);
}

/** A job that did nothing: exit 1 for a «no», 2 where it could not even begin. Reasons go to standard error. */
export function failureOutcome(failure: JobFailure, words: Surroundings["words"]): Outcome {
  const findings = failure.code === "refused" ? failure.findings : [];
  const lines = [
    failureLine(failure, words),
    ...findings.map((finding) => findingLine(finding, words)),
  ];
  const exitCode = REFUSALS.includes(failure.code) ? 1 : 2;
  return { exitCode, standardOutput: "", standardError: lines.join("\n") };
}
