import type { Entry } from "./entry";

type Reader = (found: readonly string[], year: number) => Found | null;
type Found = {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly format: string;
};

const MONTH_DAY = 'm"月"d"日"';
const YEAR_MONTH = 'yyyy"年"m"月"';

/** The ways to write a day that a Chinese Excel knows; `2026.5.1` is not one of them. */
const PATTERNS: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4}|\d{2})[-/](\d{1,2})[-/](\d{1,2})$/, ([y, m, d]) => day(y, m, d, "yyyy/m/d")],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, ([y, m, d]) => day(y, m, d, 'yyyy"年"m"月"d"日"')],
  [/^(\d{4})年(\d{1,2})月$/, ([y, m]) => day(y, m, "1", YEAR_MONTH)],
  [/^(\d{4})[-/](\d{1,2})$/, ([y, m]) => day(y, m, "1", YEAR_MONTH)],
  [/^(\d{1,2})月(\d{1,2})日$/, ([m, d], year) => day(`${year}`, m, d, MONTH_DAY)],
  [/^(\d{1,2})[-/](\d{1,2})$/, ([m, d], year) => day(`${year}`, m, d, MONTH_DAY)],
];

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([AP])M)?$/i;

/** Reads days and times of day; null for anything else, and for days that do not exist. */
export function readDate(
  entry: string,
  book: { readonly year: number; readonly date1904: boolean },
): Entry | null {
  const text = entry.trim();
  for (const [pattern, read] of PATTERNS) {
    const [, ...parts] = pattern.exec(text) ?? [];
    const found = parts.length === 0 ? null : read(parts, book.year);
    if (found === null) continue;
    const value = serial(found.y, found.m, found.d) - (book.date1904 ? 1_462 : 0);
    return { value, formula: null, numberFormat: found.format };
  }
  return readTime(text);
}

function day(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
  format: string,
): Found | null {
  const short = Number(year);
  const y = short >= 100 ? short : short + (short < 30 ? 2_000 : 1_900);
  const [m, d] = [Number(month), Number(date)];
  const isDay = y >= 1_900 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);
  return isDay ? { y, m, d, format } : null;
}

function daysIn(year: number, month: number): number {
  return serial(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - serial(year, month, 1);
}

/** Days since 1899-12-30, right from March 1900 on; Excel invents 1900-02-29. */
function serial(year: number, month: number, date: number): number {
  const days = Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
  return days < 61 ? days - 1 : days;
}

function readTime(text: string): Entry | null {
  const [, hours, minutes, seconds = "0", half] = TIME.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const shift = half?.toUpperCase() === "P" ? 12 : 0;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + shift;
  if (hour > 23 || (half !== undefined && Number(hours) > 12)) return null;
  const value = (hour * 3_600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const format = text.split(":").length > 2 ? "h:mm:ss" : "h:mm";
  return { value, formula: null, numberFormat: half === undefined ? format : `${format} AM/PM` };
}
