import { SEED_SOURCE } from "../../core/ledger/record-words";
import { seedEntropyBits } from "../../core/text/seed";
import { drawJob, drawSealedJob, type DrawReport } from "../../jobs/draw";
import { findingLine } from "../../i18n/describe";
import { unusable, type Outcome } from "../outcome";
import type { Surroundings } from "../surroundings";
import { readDrawArguments } from "./draw-arguments";
import { drawJson } from "./draw-json";
import { failureOutcome, writeChanged } from "./write-outcome";

/** Fewer bits than this can be guessed, or a pleasing seed searched for. */
const ENOUGH_BITS = 64;

/** `draw`: seals and draws the due rows, or draws what was sealed before. */
export async function runDraw(
  typed: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome> {
  const more = ["sealed", "seed", "despite-errors", "accept-shortfall"] as const;
  const read = readDrawArguments(typed, more, surroundings);
  if (!read.ok) return unusable(read.error);
  const { words } = surroundings;
  const { args, request, workbook, out } = read.value;
  const seed = { given: args.text("seed"), random: surroundings.randomSeed() };
  const sealed = args.text("sealed");
  if (sealed !== null && request.planNumbers !== null) {
    return unusable(words.report.unknownOption("--sealed --plan-row"));
  }
  const snapshot = workbook.snapshot();
  const drawn =
    sealed === null
      ? drawJob(snapshot, request, seed)
      : drawSealedJob(snapshot, request, seed, sealed);
  if (!drawn.ok) return failureOutcome(drawn.error, words);
  const { changes, report } = drawn.value;
  const text = args.flag("json")
    ? JSON.stringify(drawJson(report))
    : [drawText(report, words), words.report.written(out)].join("\n");
  return writeChanged(read.value, changes, text, words);
}

function drawText(report: DrawReport, words: Surroundings["words"]): string {
  const { draw, seedSource } = report;
  const say = words.report;
  const bits = seedEntropyBits(draw.seed);
  const isWeak = seedSource !== SEED_SOURCE.system && bits < ENOUGH_BITS;
  return [
    ...report.brokenOff.map(say.brokenOff),
    say.drawn(draw.drawNumber, draw.visits.length),
    ...draw.rows.flatMap(({ sealed: { row, inOperation, eligible }, drawn, statement }) => [
      say.rowDrawn({ ...row, population: inOperation, eligible, drawn }),
      say.statement(statement),
    ]),
    ...draw.visits.map(({ visit, names, leaderName }, index) =>
      say.visit({
        order: index + 1,
        name: visit.target.name,
        team: names.join("、"),
        leader: leaderName,
      }),
    ),
    say.seed(draw.seed, seedSource),
    ...(isWeak ? [say.lowEntropy(bits)] : []),
    say.fingerprint(report.fingerprint),
    ...(report.leftOut.length > 0 ? [say.leftOut] : []),
    ...report.leftOut.map((finding) => findingLine(finding, words)),
    ...report.notDue.map(say.notDue),
  ].join("\n");
}
