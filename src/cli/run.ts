import { runCheck } from "./commands/check";
import { runDraw } from "./commands/draw";
import { runExport } from "./commands/export";
import { runExportCsv } from "./commands/export-csv";
import { runForms } from "./commands/forms";
import { runSample, runTemplate } from "./commands/new-workbook";
import { runPublish } from "./commands/publish";
import { runReplaceInspector } from "./commands/replace-inspector";
import { runRecordResults } from "./commands/record-results";
import { runReport } from "./commands/report";
import { runSeal } from "./commands/seal";
import { runSubstitute } from "./commands/substitute";
import { runVerify } from "./commands/verify";
import { runVoid } from "./commands/void";
import { done, unusable, type Outcome } from "./outcome";
import type { Command, Surroundings } from "./surroundings";

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["template", runTemplate],
  ["sample", runSample],
  ["check", runCheck],
  ["seal", runSeal],
  ["draw", runDraw],
  ["void", runVoid],
  ["substitute", runSubstitute],
  ["replace-inspector", runReplaceInspector],
  ["record-results", runRecordResults],
  ["forms", runForms],
  ["report", runReport],
  ["publish", runPublish],
  ["export", runExport],
  ["forms", runForms],
  ["verify", runVerify],
  ["export-csv", runExportCsv],
]);

/** Runs the command line: `typed` are the words behind the program's name. Never throws for bad input. */
export async function run(typed: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const [name, ...rest] = typed;
  const { words } = surroundings;
  if (name === undefined) return unusable(words.report.commandMissing);
  if (name === "--help" || name === "help" || name === "-h") return done(words.report.usage);
  const command = COMMANDS.get(name);
  if (command === undefined) return unusable(words.report.unknownCommand(name));
  return command(rest, surroundings);
}
