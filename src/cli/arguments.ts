import { parseArgs, type ParseArgsConfig } from "node:util";
import { failed, ok, type Result } from "../core/result";
import { readTimestamp } from "../core/text/civil-date";
import type { Words } from "../i18n/words";
import type { Moment } from "../jobs/draw-request";

/** The options of the command line, by name. */
const OPTIONS = {
  out: { type: "string" },
  draw: { type: "string" },
  unit: { type: "string" },
  inspector: { type: "string" },
  reason: { type: "string" },
  targets: { type: "string" },
  inspectors: { type: "string" },
  seed: { type: "string" },
  today: { type: "string" },
  json: { type: "boolean" },
  "plan-row": { type: "string", multiple: true },
  sealed: { type: "string" },
  operator: { type: "string" },
  witness: { type: "string", multiple: true },
  "despite-errors": { type: "string" },
  "accept-shortfall": { type: "boolean" },
  expect: { type: "string" },
  kind: { type: "string" },
  html: { type: "string" },
  text: { type: "string" },
  csv: { type: "string" },
  corrects: { type: "string" },
} as const satisfies ParseArgsConfig["options"];

/** Name of an option. */
export type Option = keyof typeof OPTIONS;

/** What was typed behind a command. */
export type Arguments = {
  readonly file: string | null;
  readonly text: (option: Option) => string | null;
  readonly list: (option: Option) => readonly string[];
  readonly flag: (option: Option) => boolean;
};

/** Options that may be followed by several values: `--plan-row 1 2 3`. */
const SEVERAL: readonly Option[] = ["plan-row", "witness"];

/** Reads the words behind a command; fails with one line when they do not fit it. */
export function readArguments(
  typed: readonly string[],
  allowed: readonly Option[],
  takesFile: boolean,
  words: Words,
): Result<Arguments, string> {
  const options = Object.fromEntries(allowed.map((name) => [name, OPTIONS[name]]));
  let parsed;
  try {
    parsed = parseArgs({
      args: repeatOptionNames(typed),
      options,
      allowPositionals: takesFile,
      strict: true,
    });
  } catch (error) {
    // Node's sentences are English; the option that they quote says enough.
    const message = error instanceof Error ? error.message : String(error);
    const [, option] = /'(--?[^' ]+)/u.exec(message) ?? [];
    return failed(words.report.unknownOption(option ?? typed.join(" ")));
  }
  const { positionals } = parsed;
  if (positionals.length > 1) return failed(words.report.unknownOption(positionals.join(" ")));
  if (takesFile && positionals.length === 0) return failed(words.report.optionMissing("book.xlsx"));
  const values = new Map<string, unknown>(Object.entries(parsed.values));
  return ok({
    file: positionals[0] ?? null,
    text: (option) => {
      const value = values.get(option);
      return typeof value === "string" ? value : null;
    },
    list: (option) => {
      const value = values.get(option);
      return Array.isArray(value) ? value.map(String) : [];
    },
    flag: (option) => values.get(option) === true,
  });
}

/** `--plan-row 1 2` says the same as `--plan-row 1 --plan-row 2`. */
function repeatOptionNames(typed: readonly string[]): string[] {
  const words: string[] = [];
  let several: string | null = null;
  let isFirst = true;
  for (const word of typed) {
    if (word.startsWith("--")) {
      const name = word.slice(2);
      several = SEVERAL.some((option) => option === name) ? word : null;
      isFirst = true;
    } else if (several !== null) {
      if (!isFirst) words.push(several);
      isFirst = false;
    }
    words.push(word);
  }
  return words;
}

/** `--today`, or the clock's moment where it was not given. */
export function momentOf(
  args: Arguments,
  clock: () => Moment,
  words: Words,
): Result<Moment, string> {
  const typed = args.text("today");
  if (typed === null) return ok(clock());
  const stamp = readTimestamp(typed);
  return stamp === null
    ? failed(words.report.optionUnreadable("--today", typed, "2026-03-02"))
    : ok(stamp);
}

/** A whole number of at least `least`, or `otherwise` where the option was not given. */
export function countOf(
  args: Arguments,
  option: Option,
  otherwise: number,
  least: number,
  words: Words,
): Result<number, string> {
  const typed = args.text(option);
  if (typed === null) return ok(otherwise);
  const isCount = /^\d{1,6}$/u.test(typed) && Number(typed) >= least;
  return isCount
    ? ok(Number(typed))
    : failed(words.report.optionUnreadable(`--${option}`, typed, String(otherwise)));
}
