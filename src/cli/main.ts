import { randomBytes } from "node:crypto";
import { DEFAULT_LANGUAGE, type Language } from "../i18n/language";
import { wordsOf } from "../i18n/words-of";
import { chinaMoment } from "../jobs/china-moment";
import { run } from "./run";

const SEED_BYTES = 32;

/** The composition root of the command line: the only place with a clock and randomness. */
async function main(): Promise<void> {
  const language: Language =
    process.env["INSPECTION_LANGUAGE"] === "en-US" ? "en-US" : DEFAULT_LANGUAGE;
  const words = wordsOf(language);
  try {
    const outcome = await run(process.argv.slice(2), {
      clock: () => chinaMoment(Date.now()),
      randomSeed: () => randomBytes(SEED_BYTES).toString("hex"),
      words,
    });
    if (outcome.standardOutput !== "") process.stdout.write(`${outcome.standardOutput}\n`);
    if (outcome.standardError !== "") process.stderr.write(`${outcome.standardError}\n`);
    process.exitCode = outcome.exitCode;
  } catch (error) {
    // A mistake of ours: said in one line, and nothing was written, because writing comes last.
    const detail = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${words.report.unexpected(detail)}\n`);
    process.exitCode = 2;
  }
}

// Who reads the answer may stop early (`| head`): the job is done all the same.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
void main();
