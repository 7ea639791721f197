import { targetStatement } from "../../core/draw/statement";
import { sealJob, type SealReport } from "../../jobs/seal";
import { findingLine } from "../../i18n/describe";
import { unusable, type Outcome } from "../outcome";
import type { Surroundings } from "../surroundings";
import { readDrawArguments } from "./draw-arguments";
import { failureOutcome, writeChanged } from "./write-outcome";

/** `seal`: fixes the populations and shows the fingerprint to write down before the seed is drawn. */
export async function runSeal(
  typed: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome> {
  const read = readDrawArguments(typed, [], surroundings);
  if (!read.ok) return unusable(read.error);
  const { words } = surroundings;
  const sealed = sealJob(read.value.workbook.snapshot(), read.value.request);
  if (!sealed.ok) return failureOutcome(sealed.error, words);
  const { changes, report } = sealed.value;
  const text = read.value.args.flag("json")
    ? JSON.stringify(sealJson(report))
    : [sealText(report, words), words.report.written(read.value.out)].join("\n");
  return writeChanged(read.value, changes, text, words);
}

/** What `seal --json` prints: the figures of `draw --json` that are known before the seed. */
function sealJson({ sealed, fingerprint }: SealReport) {
  return {
    drawNumber: sealed.drawNumber,
    rows: sealed.rows.map(({ row, sequence, inOperation, eligible, required, population }) => ({
      planNumber: row.planNumber,
      sequence,
      population: inOperation,
      eligible,
      required,
      leftOut: population
        .filter(({ leftOutReason }) => leftOutReason !== "")
        .map(({ target, leftOutReason }) => ({ id: target.id, reason: leftOutReason })),
    })),
    digests: { directory: sealed.rows[0]?.entry.directoryDigest ?? "" },
    fingerprint,
  };
}

/** Stands for the seed that the witnesses will give. */
const SEED_TO_COME = "…";

function sealText(report: SealReport, words: Surroundings["words"]): string {
  const say = words.report;
  return [
    ...report.brokenOff.map(say.brokenOff),
    say.sealed(report.sealed.drawNumber),
    ...report.sealed.rows.flatMap(({ row, sequence, inOperation, eligible, required }) => [
      say.rowSealed({ ...row, population: inOperation, eligible, required }),
      say.statementToCome(targetStatement(row.planNumber, sequence, SEED_TO_COME)),
    ]),
    ...report.shortfalls.map(say.shortfallToCome),
    say.fingerprint(report.fingerprint),
    ...(report.leftOut.length > 0 ? [say.leftOut] : []),
    ...report.leftOut.map((finding) => findingLine(finding, words)),
    ...report.notDue.map(say.notDue),
  ].join("\n");
}
