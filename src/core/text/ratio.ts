import { clausesOf, plainWords } from "./clauses";
import { isFrequencyClause, readFrequencyClauses, type FrequencyReading } from "./frequency";
import { readShareWords, WHOLE_BASIS_POINTS, type ShareWords } from "./share-words";

/** Hundredths of a percent: 5 % is 500. Integers only, so that no share is ever a float. */
export type BasisPoints = number;

/** What a cell says about how many units are planned (抽查比例), read for what it says and never more. */
export type RatioReading =
  | {
      readonly kind: "share";
      readonly bound: "exactly" | "at-least";
      readonly basisPoints: BasisPoints;
    }
  | {
      readonly kind: "share";
      readonly bound: "between";
      readonly basisPoints: BasisPoints;
      readonly upperBasisPoints: BasisPoints;
    }
  /** `8家`, `46户`: a number of units instead of a share. */
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "empty" }
  /** Alternatives, two shares for two kinds, «按实际工作需要确定», 不高于: no one number is planned. */
  | { readonly kind: "undetermined"; readonly text: string };

const BASIS_POINTS_A_PERCENT = 100;

/** How far a number may lie from a whole basis point: the noise of floating point, nothing more. */
const NOISE = 1e-6;

/**
 * What a cell of the column 抽查比例 says, and what it says beside that about 抽查频次 (`抽查比例为5%,抽查2次`).
 * `value` is as Excel keeps it, `format` the cell's number format code (a number shown as `5%` is kept as 0.05).
 */
export function readRatio(
  value: string | number | null,
  format: string,
): { ratio: RatioReading; frequency: FrequencyReading } {
  if (value === null) return { ratio: { kind: "empty" }, frequency: { kind: "empty" } };
  if (typeof value === "number") {
    return { ratio: readNumber(value, format), frequency: { kind: "empty" } };
  }
  const words = plainWords(value);
  if (/^[0-9]*\.?[0-9]+$/u.test(words)) {
    const ratio = readNumber(Number(words), "");
    return {
      ratio: ratio.kind === "undetermined" ? { kind: "undetermined", text: value } : ratio,
      frequency: { kind: "empty" },
    };
  }
  const clauses = clausesOf(value);
  const isShare = (clause: string): boolean => /[%‰]/u.test(clause) || !isFrequencyClause(clause);
  return {
    ratio: readRatioClauses(clauses.filter(isShare), value),
    frequency: readFrequencyClauses(clauses.filter(isFrequencyClause), value),
  };
}

function readRatioClauses(clauses: readonly string[], shown: string): RatioReading {
  const [first, ...rest] = clauses;
  if (first === undefined) return { kind: "empty" };
  const words = readShareWords(first);
  // Two shares in one cell are two plans (中职5%、高职10%), unless a later one only says the first again.
  const isOne = rest.every((clause) => isSame(readShareWords(clause), words));
  return words === null || !isOne ? { kind: "undetermined", text: shown } : readingOf(words);
}

function isSame(left: ShareWords | null, right: ShareWords | null): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function readingOf(words: ShareWords): RatioReading {
  if (words.kind === "count") return words;
  const { lower, upper, isAtLeast } = words;
  if (upper !== null) {
    return { kind: "share", bound: "between", basisPoints: lower, upperBasisPoints: upper };
  }
  return { kind: "share", bound: isAtLeast ? "at-least" : "exactly", basisPoints: lower };
}

function readNumber(value: number, format: string): RatioReading {
  const undetermined: RatioReading = { kind: "undetermined", text: String(value) };
  // `0"家"` shows 8 as 8家: a count, although the cell holds a plain number.
  if (/[家户所个]/u.test(format)) {
    return Number.isSafeInteger(value) && value > 0
      ? { kind: "count", count: value }
      : undetermined;
  }
  const scale = basisPointsPerUnit(value, format);
  if (scale === null) return undetermined;
  const basisPoints = Math.round(value * scale);
  const isWhole = Math.abs(value * scale - basisPoints) < NOISE;
  if (!isWhole || basisPoints < 1 || basisPoints > WHOLE_BASIS_POINTS) return undetermined;
  return { kind: "share", bound: "exactly", basisPoints };
}

/** What a number is multiplied by to give basis points; null where it may be a fraction or a percentage. */
function basisPointsPerUnit(value: number, format: string): number | null {
  const live = format.replace(/"[^"]*"|\\./gu, "");
  if (live.includes("%")) return WHOLE_BASIS_POINTS;
  // A quoted sign is only drawn beside the number: with `0"%"` the cell that shows 5% holds 5.
  if (/[%％]/u.test(format)) return BASIS_POINTS_A_PERCENT;
  if (format.includes("‰")) return BASIS_POINTS_A_PERCENT / 10;
  if (value === 1) return null;
  return value < 1 ? WHOLE_BASIS_POINTS : BASIS_POINTS_A_PERCENT;
}

/** Basis points as a percentage without trailing zeros: 500 is `5%`, 250 `2.5%`, 20 `0.2%`. */
export function formatBasisPoints(basisPoints: BasisPoints): string {
  const whole = Math.floor(basisPoints / BASIS_POINTS_A_PERCENT);
  const rest = basisPoints % BASIS_POINTS_A_PERCENT;
  const fraction = String(rest).padStart(2, "0").replace(/0+$/u, "");
  return fraction === "" ? `${whole}%` : `${whole}.${fraction}%`;
}

/** The basis points that `formatBasisPoints` writes so; null for any other text. */
export function parseBasisPoints(text: string): BasisPoints | null {
  const match = /^([0-9]+)(?:\.([0-9]{1,2}))?%$/u.exec(text);
  if (match === null) return null;
  const basisPoints = Number(`${match[1]}${(match[2] ?? "").padEnd(2, "0")}`);
  return formatBasisPoints(basisPoints) === text ? basisPoints : null;
}

/**
 * The fewest targets that satisfy a ratio: 21 targets at 5 % is 2, never 1.
 * Exact for populations up to 10^9, because the product stays a safe integer.
 */
export function requiredCount(population: number, basisPoints: BasisPoints): number {
  return Math.floor((population * basisPoints + (WHOLE_BASIS_POINTS - 1)) / WHOLE_BASIS_POINTS);
}
