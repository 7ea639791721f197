import { EVENT } from "../../core/ledger/record-words";
import { voidJob, type VoidReport } from "../../jobs/void-draw";
import { unusable, type Outcome } from "../outcome";
import type { Surroundings } from "../surroundings";
import { readLaterArguments } from "./later-arguments";
import { failureOutcome, writeChanged } from "./write-outcome";

/** `void`: voids a draw; its rows stay, its visits count no more. */
export async function runVoid(
  typed: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome> {
  const read = readLaterArguments(typed, [], [], surroundings);
  if (!read.ok) return unusable(read.error);
  const { words } = surroundings;
  const { args, request, workbook, out } = read.value;
  const made = voidJob(workbook.snapshot(), request);
  if (!made.ok) return failureOutcome(made.error, words);
  const { changes, report } = made.value;
  const say = words.report;
  const text = args.flag("json")
    ? JSON.stringify(voidJson(report))
    : [
        ...report.brokenOff.map(say.brokenOff),
        say.voided(report.drawNumber, report.visits),
        say.fingerprint(report.fingerprint),
        say.written(out),
      ].join("\n");
  return writeChanged(read.value, changes, text, words);
}

/** The contract of `void --json`. */
function voidJson({ drawNumber, planNumbers, visits, fingerprint }: VoidReport) {
  return { drawNumber, event: EVENT.void, planNumbers, visits, fingerprint };
}
