import type { Difference, VerifyReport } from "../../core/verify/difference";
import { verifyJob } from "../../jobs/verify";
import { readArguments } from "../arguments";
import { openFile } from "../files";
import { done, refused, unusable, type Outcome } from "../outcome";
import type { Surroundings } from "../surroundings";
import { failureOutcome } from "./write-outcome";

/** `verify`: recomputes every draw of a workbook from its own evidence. */
export async function runVerify(
  typed: readonly string[],
  { words }: Surroundings,
): Promise<Outcome> {
  const args = readArguments(typed, ["expect", "json"], true, words);
  if (!args.ok) return unusable(args.error);
  const file = openFile(args.value.file ?? "", words);
  if (!file.ok) return unusable(file.error);
  const report = verifyJob(file.value.snapshot(), args.value.text("expect"));
  if (!report.ok) return failureOutcome(report.error, words);
  const text = args.value.flag("json")
    ? JSON.stringify(verifyJson(report.value))
    : verifyText(report.value, words);
  return report.value.ok ? done(text) : refused(text);
}

/** The contract of `verify --json`. */
function verifyJson({ ok, events, differences }: VerifyReport) {
  return {
    ok,
    events,
    differences: differences.map(({ drawNumber, what, recorded, recomputed, sheet, cell }) => ({
      drawNumber,
      what,
      recorded,
      recomputed,
      sheet,
      cell,
    })),
  };
}

function verifyText(report: VerifyReport, words: Surroundings["words"]): string {
  const say = words.report;
  const line = (difference: Difference) =>
    say.difference({
      place: words.place(difference.sheet, difference.cell === "" ? null : difference.cell),
      what: words.differences[difference.what],
      recorded: difference.recorded,
      recomputed: difference.recomputed,
    });
  return [
    ...report.differences.map(line),
    report.ok ? say.verified(report.events) : say.differs(report.differences.length),
    say.cannotProve,
  ].join("\n");
}
