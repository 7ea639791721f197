import { trimOuter } from "./canonical";
import { readDateWords } from "./date-words";
import { readWindowWords, type MonthWords, type WindowWords } from "./window-words";

/** A calendar day without a clock or a time zone. Month and day count from 1. */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

/** What a cell says when a date is asked for. `text` is the cell's own. */
export type DateReading =
  | { readonly kind: "date"; readonly date: CivilDate }
  | { readonly kind: "empty" }
  | { readonly kind: "undetermined"; readonly text: string };

/** The days between which a plan row is drawn; null for a side that the cells leave open. */
export type WindowReading =
  | { readonly kind: "window"; readonly start: CivilDate | null; readonly end: CivilDate | null }
  | { readonly kind: "undetermined"; readonly text: string };

/** A minute of the bureau's day, China Standard Time. */
export type Timestamp = {
  readonly date: CivilDate;
  readonly hour: number;
  readonly minute: number;
};

const LAST_YEAR = 9999;
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of 400, 100, 4 and 1 years of the Gregorian calendar, leap days included. */
const DAYS_OF_400_YEARS = 146_097;
const DAYS_OF_100_YEARS = 36_524;
const DAYS_OF_4_YEARS = 1_461;
const DAYS_OF_A_YEAR = 365;

/** Days from 0000-03-01 to 1970-01-01: years that begin in March have their leap day at the end. */
const EPOCH_FROM_MARCH_0 = 719_468;

/** Excel's day 0 of the two date systems, in days since 1970-01-01: 1899-12-30 and 1904-01-01. */
const SERIAL_ZERO_1900 = -25_569;
const SERIAL_ZERO_1904 = -24_107;

/** Excel counts a 1900-02-29 that never was; serials up to here lie one day nearer. */
const FALSE_LEAP_DAY = 60;

/** A whole number in this range is a year or a month (`1998`, 2020.4) far more likely than a day of 1905–1909. */
const FIRST_LIKELY_YEAR = 1900;
const LAST_LIKELY_YEAR = 2100;

/** The date, or null when there is no such day. Years 1 to 9999. */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  if (![year, month, day].every(Number.isSafeInteger)) return null;
  const isInRange = year >= 1 && year <= LAST_YEAR && day >= 1 && day <= daysInMonth(year, month);
  return isInRange ? { year, month, day } : null;
}

/** Days of a month, 28 to 31; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0);
}

/** Negative when `left` is earlier, 0 on the same day, positive when it is later. */
export function compareDates(left: CivilDate, right: CivilDate): number {
  return left.year - right.year || left.month - right.month || left.day - right.day;
}

/** Days since 1970-01-01, negative before it. */
export function dayNumber(date: CivilDate): number {
  const monthFromMarch = (date.month + 9) % 12;
  const year = date.month > 2 ? date.year : date.year - 1;
  // Months from March alternate 31 and 30 days in groups of five: 153 days each.
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + date.day - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * DAYS_OF_A_YEAR + leapDays + dayOfYear - EPOCH_FROM_MARCH_0;
}

/** The date that lies so many whole days after 1970-01-01: the inverse of `dayNumber`. */
export function fromDayNumber(days: number): CivilDate {
  const sinceMarch0 = days + EPOCH_FROM_MARCH_0;
  const era = Math.floor(sinceMarch0 / DAYS_OF_400_YEARS);
  const dayOfEra = sinceMarch0 - era * DAYS_OF_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / (DAYS_OF_4_YEARS - 1)) +
      Math.floor(dayOfEra / DAYS_OF_100_YEARS) -
      Math.floor(dayOfEra / (DAYS_OF_400_YEARS - 1))) /
      DAYS_OF_A_YEAR,
  );
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - yearOfEra * DAYS_OF_A_YEAR - leapDays;
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

/** The later of two days. */
export function laterOf(left: CivilDate, right: CivilDate): CivilDate {
  return compareDates(left, right) > 0 ? left : right;
}

/** Days from `from` to `to`: 1 for the next day, negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The date as `2026-03-02`. */
export function formatDate(date: CivilDate): string {
  return `${digits(date.year, 4)}-${digits(date.month, 2)}-${digits(date.day, 2)}`;
}

/**
 * The day of an Excel serial number, its fraction (the time of day) dropped; null for what Excel itself shows
 * as no date: below day 1 (1900) or 0 (1904), the false 1900-02-29, after 9999-12-31.
 */
export function fromSerial(serial: number, date1904: boolean): CivilDate | null {
  const days = Math.floor(serial);
  if (!Number.isSafeInteger(days) || days < (date1904 ? 0 : 1)) return null;
  if (!date1904 && days === FALSE_LEAP_DAY) return null;
  const zero = date1904 ? SERIAL_ZERO_1904 : SERIAL_ZERO_1900;
  const date = fromDayNumber(zero + days + (!date1904 && days < FALSE_LEAP_DAY ? 1 : 0));
  return date.year <= LAST_YEAR ? date : null;
}

/**
 * What a cell says when a date is asked for: an Excel serial number, 20260501 as a number, or any spelling of
 * `readDateWords`. A number that looks like a year is undetermined, never a day of 1905.
 */
export function readDate(value: string | number | null, date1904: boolean): DateReading {
  if (value === null || (typeof value === "string" && trimOuter(value) === "")) {
    return { kind: "empty" };
  }
  const date =
    typeof value === "number" ? readDateNumber(value, date1904) : existing(readDateWords(value));
  return date === null ? { kind: "undetermined", text: String(value) } : { kind: "date", date };
}

function readDateNumber(value: number, date1904: boolean): CivilDate | null {
  if (value >= FIRST_LIKELY_YEAR && value < LAST_LIKELY_YEAR) return null;
  return fromSerial(value, date1904) ?? existing(readDateWords(String(value)));
}

function existing(words: CivilDate | null): CivilDate | null {
  return words === null ? null : civilDate(words.year, words.month, words.day);
}

/** What one of the two cells of a window says: `kind` tells whether it speaks for its own side or for both. */
type Side =
  | {
      readonly kind: WindowWords["kind"];
      readonly start: CivilDate | null;
      readonly end: CivilDate;
    }
  | { readonly kind: "empty" }
  | { readonly kind: "undetermined"; readonly text: string };

/**
 * The window of a plan row from the cells under 开始日期 and 结束日期. One cell may give both (`3月-11月`, `3月`,
 * `上半年`), from either column; otherwise each cell gives its own side, a month as end its last day.
 * `year` is the plan's, for words that name none. A start after its end is returned as it is written.
 */
export function readWindow(
  startValue: string | number | null,
  endValue: string | number | null,
  year: number,
  date1904: boolean,
): WindowReading {
  const left = readSide(startValue, year, date1904);
  const right = readSide(endValue, year, date1904);
  if (left.kind === "undetermined") return left;
  if (right.kind === "undetermined") return right;
  if (left.kind === "empty") {
    if (right.kind === "empty") return { kind: "window", start: null, end: null };
    return { kind: "window", start: right.kind === "day" ? null : right.start, end: right.end };
  }
  if (right.kind === "empty") {
    return { kind: "window", start: left.start, end: left.kind === "day" ? null : left.end };
  }
  const isOneSpanTwice = JSON.stringify(left) === JSON.stringify(right);
  const speakForBoth = left.kind === "range" || right.kind === "range" || left.kind === "until";
  return speakForBoth && !isOneSpanTwice
    ? { kind: "undetermined", text: `${startValue} ${endValue}` }
    : { kind: "window", start: left.start, end: right.end };
}

function readSide(value: string | number | null, year: number, date1904: boolean): Side {
  const reading = readDate(value, date1904);
  if (reading.kind === "date") return { kind: "day", start: reading.date, end: reading.date };
  if (reading.kind === "empty") return reading;
  const words = typeof value === "string" ? readWindowWords(value) : null;
  if (words === null) return reading;
  const start = words.start === null ? null : firstDay(words.start, year);
  const end = lastDay(words.end, year);
  if (end === null || (start === null && words.start !== null)) return reading;
  return { kind: words.kind, start, end };
}

function firstDay(words: MonthWords, year: number): CivilDate | null {
  return civilDate(words.year ?? year, words.month, words.day ?? 1);
}

function lastDay(words: MonthWords, year: number): CivilDate | null {
  const fullYear = words.year ?? year;
  return civilDate(fullYear, words.month, words.day ?? daysInMonth(fullYear, words.month));
}

const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?:\+08:00)?)?$/u;

/**
 * The moment of `2026-03-02T09:30` (China Standard Time, also with its `+08:00`); a bare date is its 00:00.
 * Null for anything else.
 */
export function readTimestamp(text: string): Timestamp | null {
  const match = TIMESTAMP.exec(text);
  const date = existing(readDateWords(match?.[1] ?? ""));
  if (date === null) return null;
  return { date, hour: Number(match?.[2] ?? 0), minute: Number(match?.[3] ?? 0) };
}

/** The moment as the ledger records it: `2026-03-02T09:30+08:00`. */
export function formatTimestamp(moment: Timestamp): string {
  return `${formatDate(moment.date)}T${digits(moment.hour, 2)}:${digits(moment.minute, 2)}+08:00`;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
