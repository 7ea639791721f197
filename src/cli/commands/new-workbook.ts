import { templateWorkbook } from "../../jobs/new-workbook";
import { SAMPLE_SIZE, sampleWorkbook } from "../../jobs/sample-workbook";
import type { Change } from "../../sheets/changes";
import { newXlsx } from "../../workbook/xlsx/xlsx-workbook";
import { countOf, momentOf, readArguments } from "../arguments";
import { applyLine } from "../../i18n/describe";
import { writeWhole } from "../files";
import { done, unusable, type Outcome } from "../outcome";
import type { Surroundings } from "../surroundings";

/** Fewer would not cover every kind of unit, and every office. */
const LEAST_TARGETS = 4;
const LEAST_INSPECTORS = 10;

/** `template`: an empty workbook with the sheets that the staff fill in. */
export async function runTemplate(
  typed: readonly string[],
  { words, clock }: Surroundings,
): Promise<Outcome> {
  const args = readArguments(typed, ["out"], false, words);
  if (!args.ok) return unusable(args.error);
  const out = args.value.text("out");
  if (out === null) return unusable(words.report.optionMissing("--out"));
  return writeNew(templateWorkbook(clock().date.year), out, words);
}

/** `sample`: a fictional bureau; the same seed gives the same workbook. */
export async function runSample(
  typed: readonly string[],
  { words, clock }: Surroundings,
): Promise<Outcome> {
  const allowed = ["out", "targets", "inspectors", "seed", "today"] as const;
  const args = readArguments(typed, allowed, false, words);
  if (!args.ok) return unusable(args.error);
  const out = args.value.text("out");
  if (out === null) return unusable(words.report.optionMissing("--out"));
  const targets = countOf(args.value, "targets", SAMPLE_SIZE.targets, LEAST_TARGETS, words);
  if (!targets.ok) return unusable(targets.error);
  const inspectors = countOf(
    args.value,
    "inspectors",
    SAMPLE_SIZE.inspectors,
    LEAST_INSPECTORS,
    words,
  );
  if (!inspectors.ok) return unusable(inspectors.error);
  const moment = momentOf(args.value, clock, words);
  if (!moment.ok) return unusable(moment.error);
  const changes = sampleWorkbook({
    targets: targets.value,
    inspectors: inspectors.value,
    seed: args.value.text("seed") ?? SAMPLE_SIZE.seed,
    today: moment.value.date,
  });
  return writeNew(changes, out, words);
}

async function writeNew(
  changes: readonly Change[],
  out: string,
  words: Surroundings["words"],
): Promise<Outcome> {
  const workbook = newXlsx();
  const applied = await workbook.apply(changes);
  if (!applied.ok) return unusable(applyLine(applied.error, words));
  const written = writeWhole(out, workbook.save(), null, words);
  return written.ok ? done(words.report.written(out)) : unusable(written.error);
}
