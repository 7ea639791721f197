import { EVENT, splitJoined } from "../../core/ledger/record-words";
import { replaceInspectorJob, type ReplaceReport } from "../../jobs/replace-inspector";
import { unusable, type Outcome } from "../outcome";
import type { Surroundings } from "../surroundings";
import { readLaterArguments } from "./later-arguments";
import { failureOutcome, writeChanged } from "./write-outcome";

/** `replace-inspector`: an inspector leaves one visit, another is matched in the place. */
export async function runReplaceInspector(
  typed: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome> {
  const read = readLaterArguments(typed, ["unit", "inspector"], [], surroundings);
  if (!read.ok) return unusable(read.error);
  const { words } = surroundings;
  const { args, request, workbook, out, needed } = read.value;
  const made = replaceInspectorJob(workbook.snapshot(), {
    ...request,
    unit: needed("unit"),
    inspector: needed("inspector"),
  });
  if (!made.ok) return failureOutcome(made.error, words);
  const { changes, report } = made.value;
  const { name, inspectors, leader, order } = report.replacement.resultRow;
  const say = words.report;
  const text = args.flag("json")
    ? JSON.stringify(replaceJson(report))
    : [
        ...report.brokenOff.map(say.brokenOff),
        say.inspectorReplaced(report.drawNumber, name, report.replacement.newcomer.name),
        say.visit({ order: Number(order), name, team: inspectors, leader }),
        say.fingerprint(report.fingerprint),
        say.written(out),
      ].join("\n");
  return writeChanged(read.value, changes, text, words);
}

/** The contract of `replace-inspector --json`. */
function replaceJson({ drawNumber, number, left, replacement, fingerprint }: ReplaceReport) {
  const { unitId, leader, certificates } = replacement.resultRow;
  return {
    drawNumber,
    event: EVENT.replace,
    eventNumber: number,
    unit: unitId,
    inspector: left,
    newcomer: replacement.newcomer.certificate,
    leader,
    inspectors: splitJoined(certificates),
    fingerprint,
  };
}
