import { failed, ok, type Result } from "../result";
import { isUsableText, toHalfWidth } from "./canonical";

/**
 * Why a seed or a plan number cannot stand in a statement. `position` counts UTF-16 units from 0 in the
 * text after conversion, as it would have been shown and hashed.
 */
export type SeedFailure = {
  readonly code:
    | "joiner"
    | "empty"
    | "white-space"
    | "bar"
    | "control-characters"
    | "lone-surrogate"
    | "invisible";
  readonly position: number;
};

/**
 * The seed (随机种子) as it is hashed: full-width ASCII and 、 。 in their ASCII forms, outer white space off, NFC.
 * Stays text, so leading zeros count. Idempotent.
 */
export function canonicalSeed(text: string): Result<string, SeedFailure> {
  const ascii = toHalfWidth(text).replace(/、/gu, ",").replace(/。/gu, ".");
  return statementPart(ascii);
}

/** The plan number (计划编号) as it is hashed: outer white space off, NFC, the same refusals as a seed. Idempotent. */
export function canonicalPlanNumber(text: string): Result<string, SeedFailure> {
  const number = statementPart(text);
  // Several plan numbers stand in one cell of 抽查结果, with 、 between them.
  const position = number.ok ? number.value.indexOf("、") : -1;
  return position === -1 ? number : failed({ code: "joiner", position });
}

/** Outer U+200B and U+FEFF are refused with the inner ones: nobody sees them, and they would be hashed. */
const OUTER_WHITE_SPACE = /^[^\S\uFEFF]+|[^\S\uFEFF]+$/gu;

function statementPart(text: string): Result<string, SeedFailure> {
  const part = text.replace(OUTER_WHITE_SPACE, "").normalize("NFC");
  if (part === "") return failed({ code: "empty", position: 0 });
  let position = 0;
  for (const character of part) {
    const code = refusal(character);
    if (code !== null) return failed({ code, position });
    position += character.length;
  }
  return ok(part);
}

function refusal(character: string): SeedFailure["code"] | null {
  if (character === "|") return "bar";
  // U+FEFF is white space to ECMAScript, but nobody can see it: it is named first.
  if (character === "\u200B" || character === "\uFEFF") return "invisible";
  if (/\s/u.test(character)) return "white-space";
  if (/\p{Cs}/u.test(character)) return "lone-surrogate";
  return isUsableText(character) ? null : "control-characters";
}

/** A number of more digits than this is no ball but a row of single digits. */
const BALL_DIGITS = 2;

/**
 * A lower estimate, in whole bits, of the chance in a seed whose numbers were drawn before witnesses.
 * Words count nothing, because they are chosen; letters of a key made by a machine neither.
 * Where every number is one digit, or longer than two, each digit is a throw worth log2 of the number of
 * different digits seen: the same face over and over is worth nothing.
 * Otherwise the numbers are balls: every rising run is one draw without order out of as many balls as its
 * largest number, log2 C(largest, drawn); the same run typed again adds nothing.
 */
export function seedEntropyBits(text: string): number {
  const numbers = toHalfWidth(text).match(/[0-9]+/gu) ?? [];
  const short = numbers.filter((number) => number.length <= BALL_DIGITS);
  const areBalls = short.some((number) => number.length === BALL_DIGITS);
  const thrown = areBalls ? numbers.filter((number) => number.length > BALL_DIGITS) : numbers;
  const bits = throwBits(thrown.join("")) + (areBalls ? ballBits(short.map(Number)) : 0);
  return Math.floor(bits);
}

function throwBits(digits: string): number {
  return digits === "" ? 0 : digits.length * Math.log2(new Set(digits).size);
}

function ballBits(balls: readonly number[]): number {
  const runs = new Map(risingRuns(balls).map((run) => [run.join("."), run]));
  let bits = 0;
  for (const run of runs.values()) {
    const pool = (run.at(-1) ?? 0) + (run[0] === 0 ? 1 : 0);
    for (let taken = 0; taken < run.length; taken += 1) {
      bits += Math.log2((pool - taken) / (taken + 1));
    }
  }
  return bits;
}

function risingRuns(balls: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const ball of balls) {
    const run = runs.at(-1);
    if (run !== undefined && (run.at(-1) ?? ball) < ball) run.push(ball);
    else runs.push([ball]);
  }
  return runs;
}
