import numfmt from "numfmt";
import { civilDate, dayNumber } from "../../core/text/civil-date";
import type { CellEdit } from "../../sheets/changes";
import { isDateCode, isPercentCode, isTextCode } from "../../workbook/xlsx/view/shown-text";

/**
 * What typed text is kept as. `keptAsText`: it looks like a number, but a number would lose its last digits or its
 * leading zeros.
 */
export type TypedValue =
  | {
      readonly kind: "value";
      readonly value: CellEdit["value"];
      readonly format?: string;
      readonly keptAsText: boolean;
    }
  /** Begins with an equals sign: nothing here computes formulas. */
  | { readonly kind: "formula" };

/** Digits that a number of Excel is exact to. */
const EXACT_DIGITS = 15;
/** Days from Excel's day 0 to 1970-01-01 in its two date systems. */
const DAYS_1900 = 25_569;
const DAYS_1904 = 24_107;
/** Before it, Excel's calendar has a day too many. */
const FIRST_SURE_SERIAL = 61;

const TEXT = "@";
const DATE = /^(\d{4})([-/.年])(\d{1,2})([-/.月])(\d{1,2})日?$/;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/;
const BOOLEAN = /^(?:true|false)$/i;
const PERCENT = /^(-?(?:\d+\.?\d*|\.\d+))%$/;
const NUMBER = /^-?[¥￥$]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/;
const LEADING_ZERO = /^-?0\d/;

/**
 * The value that somebody means who types a text into a cell of that number format code, as Excel would take it,
 * except where that harms: long digits, leading zeros and exponents stay text, and only whole dates become dates
 * (`3-11` is a window as often as a day).
 */
export function typedValue(text: string, code: string, date1904: boolean): TypedValue {
  if (text === "") return plain(null);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (isTextCode(code)) return plain(text);
  if (text.startsWith("=") && text.length > 1) return { kind: "formula" };
  const typed = text.trim().normalize("NFKC");
  if (BOOLEAN.test(typed)) return plain(typed.toLowerCase() === "true");
  const dated = dateOf(typed, date1904) ?? timeOf(typed);
  if (dated !== null) return withFormat(dated.value, dated.format, code);
  const [, share] = PERCENT.exec(typed) ?? [];
  // By the exponent: 57 × 0.01 would be 0.5700000000000001.
  if (share !== undefined) return withFormat(Number(`${share}e-2`), percentCode(share), code);
  return numberOf(typed, code) ?? plain(text);
}

function plain(value: CellEdit["value"]): TypedValue {
  return { kind: "value", value, keptAsText: false };
}

/** A format that comes with the value replaces none of the same kind, and none that somebody chose without need. */
function withFormat(value: number, format: string, code: string): TypedValue {
  const isOther = (is: (code: string) => boolean): boolean => is(format) && !is(code);
  const isWanted = code === "General" || isOther(isDateCode) || isOther(isPercentCode);
  return { kind: "value", value, keptAsText: false, ...(isWanted ? { format } : {}) };
}

function percentCode(share: string): string {
  return share.includes(".") ? "0.00%" : "0%";
}

function dateOf(typed: string, date1904: boolean) {
  const [, year, first, month, second, day] = DATE.exec(typed) ?? [];
  const isChinese = first === "年";
  if (isChinese ? second !== "月" : second !== first) return null;
  const date = civilDate(Number(year), Number(month), Number(day));
  if (date === null) return null;
  const value = dayNumber(date) + (date1904 ? DAYS_1904 : DAYS_1900);
  if (value < (date1904 ? 0 : FIRST_SURE_SERIAL)) return null;
  return { value, format: isChinese ? 'yyyy"年"m"月"d"日"' : "yyyy/m/d" };
}

function timeOf(typed: string) {
  const parsed = TIME.test(typed) ? numfmt.parseTime(typed) : null;
  if (parsed === null || parsed === undefined || typeof parsed.v !== "number") return null;
  return { value: parsed.v, format: parsed.z ?? "h:mm" };
}

/** Null for what is no number. */
function numberOf(typed: string, code: string): TypedValue | null {
  const parsed = NUMBER.test(typed) ? numfmt.parseNumber(typed.replace("￥", "¥")) : null;
  if (parsed === null || parsed === undefined || typeof parsed.v !== "number") return null;
  const digits = typed.replace(/\D/g, "").replace(/^0+/, "");
  if (digits.length > EXACT_DIGITS || LEADING_ZERO.test(typed)) {
    return { kind: "value", value: typed, format: TEXT, keptAsText: true };
  }
  const value = parsed.v;
  if (parsed.z !== undefined) return withFormat(value, parsed.z, code);
  // Into a cell of percentages, 5 is typed for 5 % and 0.05 for the same.
  return plain(isPercentCode(code) && Math.abs(value) >= 1 ? Number(`${value}e-2`) : value);
}
