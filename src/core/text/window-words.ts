import { readWholeNumber } from "./chinese-number";
import { plainWords } from "./clauses";
import { readDateWords } from "./date-words";

/** A month, or a day in it; the year is null where the words leave it to the plan. */
export type MonthWords = {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
};

/** A span as one cell words it: from the first day of `start` to the last day of `end`. */
export type WindowWords =
  | { readonly kind: "month" | "day"; readonly start: MonthWords; readonly end: MonthWords }
  | { readonly kind: "range"; readonly start: MonthWords; readonly end: MonthWords }
  /** `11月底前`: only the end is said. */
  | { readonly kind: "until"; readonly start: null; readonly end: MonthWords };

/** First and last month of the parts of a year that have a name. */
const PARTS_OF_YEAR: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["全年", [1, 12]],
  ["上半年", [1, 6]],
  ["下半年", [7, 12]],
]);

const MONTH = "[0-9]{1,2}|[一二三四五六七八九十]{1,2}";
const WORDED_POINT = new RegExp(`^(?:([0-9]{4})年)?(${MONTH})月份?(?:([0-9]{1,2})[日号])?$`, "u");
const SEPARATED_MONTH = /^([0-9]{4})[-./]([0-9]{1,2})(?:月份?)?$/u;

/**
 * The span that a cell words: `3月-11月`, `9-10月`, `2020.4-2020.12`, `2026年3月至5月`, `3月`, `上半年`, `全年`,
 * `二季度`, `11月底前`, `12月底`. Null for anything else. Months and days are not yet known to exist.
 */
export function readWindowWords(text: string): WindowWords | null {
  const words = plainWords(text);
  return readPartOfYear(words) ?? readUntil(words) ?? readPointAlone(words) ?? readRange(words);
}

function readPartOfYear(words: string): WindowWords | null {
  const match = /^(?:([0-9]{4})年度?)?(.*)$/u.exec(words);
  const [, yearText, part = ""] = match ?? [];
  const months = PARTS_OF_YEAR.get(part) ?? quarter(part);
  // `2026年` alone is that whole year; no words at all are not.
  const [first, last] = months ?? (part === "" && yearText !== undefined ? [1, 12] : []);
  if (first === undefined || last === undefined) return null;
  const year = yearText === undefined ? null : Number(yearText);
  const start = { year, month: first, day: null };
  return { kind: "range", start, end: { year, month: last, day: null } };
}

function quarter(part: string): readonly [number, number] | undefined {
  const match = /^第?([1-4一二三四])季度?$/u.exec(part);
  const number = readWholeNumber(match?.[1] ?? "");
  return number === null ? undefined : [number * 3 - 2, number * 3];
}

function readUntil(words: string): WindowWords | null {
  const match = /^(.*)(?:(月)底(?:(?:之|以)?前)?|([日号])(?:之|以)?前)(?:完成)?$/u.exec(words);
  if (match === null) return null;
  const end = readPoint(`${match[1]}${match[2] ?? match[3]}`);
  return end === null ? null : { kind: "until", start: null, end };
}

function readPointAlone(words: string): WindowWords | null {
  const point = readPoint(words);
  if (point === null) return null;
  return { kind: point.day === null ? "month" : "day", start: point, end: point };
}

function readRange(words: string): WindowWords | null {
  const sides = words
    .replace(/^[自从]/u, "")
    .replace(/[止]$/u, "")
    .split(rangeSign(words));
  const [left, right] = sides;
  if (left === undefined || right === undefined || sides.length !== 2) return null;
  const opening = left.replace(/起$/u, "");
  const start = readPoint(withUnitOf(opening, right));
  const end = readPoint(withYearOf(right, opening));
  if (start === null || end === null) return null;
  return { kind: "range", start, end: { ...end, year: end.year ?? start.year } };
}

/** A hyphen may also stand inside a date, so it separates only where no other sign does. */
function rangeSign(words: string): RegExp {
  return /[至到~〜—–―−]/u.test(words) ? /[至到~〜—–―−]+/u : /-+/u;
}

/** `9` before `10月` is `9月`. */
function withUnitOf(left: string, right: string): string {
  return /^(?:[0-9]{4}年)?[0-9]{1,2}$/u.test(left) && /月份?$/u.test(right) ? `${left}月` : left;
}

/** `12` after `2020.4` is `2020.12`. */
function withYearOf(right: string, left: string): string {
  const year = SEPARATED_MONTH.exec(left)?.[1];
  return year !== undefined && /^[0-9]{1,2}$/u.test(right) ? `${year}.${right}` : right;
}

function readPoint(words: string): MonthWords | null {
  const date = readDateWords(words);
  if (date !== null) return date;
  const match = WORDED_POINT.exec(words) ?? SEPARATED_MONTH.exec(words);
  const month = readWholeNumber(match?.[2] ?? "");
  if (match === null || month === null) return null;
  const [, year, , day] = match;
  return {
    year: year === undefined ? null : Number(year),
    month,
    day: day === undefined ? null : Number(day),
  };
}
