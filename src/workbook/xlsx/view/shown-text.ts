import numfmt from "numfmt";
import type { CellValue } from "../../../sheets/snapshot";

/** What a cell shows: its text, and the colour that its number format gives to it, if any. */
export type Shown = { readonly text: string; readonly colour: string | null };

/** Days between the two date systems of Excel: the renderer knows only the one that begins in 1900. */
const DAYS_TO_1904 = 1462;

/** Pieces of a code in which nothing may be replaced: quoted text and escaped characters. */
const LITERALS = /"[^"]*"|\\.|_.|\*./gu;
const CHINESE_HALVES = /上午\/下午/g;
const WEEKDAYS = /aaaa?/gi;
/** Numerals in other scripts and languages of a section, which the renderer does not know or need. */
const SWITCHES = /\[(?:DBNum\d|\$-[^\]]*)\]/gi;

type Formatter = ReturnType<typeof numfmt>;

const formatters = new Map<string, Formatter | null>();

/** The text that a value shows under a number format code; errors, booleans and empty cells as Excel shows them. */
export function shownText(value: CellValue, code: string, date1904: boolean): Shown {
  if (value === null) return { text: "", colour: null };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", colour: null };
  if (typeof value === "object") return { text: value.error, colour: null };
  const formatter = formatterOf(code);
  if (formatter === null) return { text: String(value), colour: null };
  const isLater = date1904 && typeof value === "number" && formatter.isDate();
  const shown = isLater ? value + DAYS_TO_1904 : value;
  const colour = code.includes("[") ? formatter.color(shown) : null;
  return { text: formatter(shown), colour: colour === "black" ? null : colour };
}

/** Whether a code shows days or times. */
export function isDateCode(code: string): boolean {
  return formatterOf(code)?.isDate() ?? false;
}

/** Whether a code shows percentages. */
export function isPercentCode(code: string): boolean {
  return formatterOf(code)?.isPercent() ?? false;
}

/** Whether a code takes everything for text. */
export function isTextCode(code: string): boolean {
  return code === "@" || (formatterOf(code)?.isText() ?? false);
}

/** Null for a code that the renderer does not understand: the value is shown as it is. */
function formatterOf(code: string): Formatter | null {
  const known = formatters.get(code);
  if (known !== undefined) return known;
  const formatter = makeFormatter(code);
  formatters.set(code, formatter);
  return formatter;
}

function makeFormatter(code: string): Formatter | null {
  try {
    return numfmt(readableCode(code), { locale: "zh-CN", nbsp: false });
  } catch (error) {
    // The renderer throws for codes that it cannot read, and tells so by nothing else.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** The code in words that the renderer knows: `!` escapes as `\` does, 上午/下午 is AM/PM, `aaaa` a weekday. */
function readableCode(code: string): string {
  const escaped = code.replace(/"[^"]*"|\\.|!(.)/gu, (whole, next: string | undefined) =>
    next === undefined ? whole : `\\${next}`,
  );
  let readable = "";
  let done = 0;
  for (const { 0: literal, index } of escaped.matchAll(LITERALS)) {
    readable += withoutSwitches(escaped.slice(done, index)) + literal;
    done = index + literal.length;
  }
  return readable + withoutSwitches(escaped.slice(done));
}

function withoutSwitches(piece: string): string {
  return piece
    .replace(SWITCHES, "")
    .replace(CHINESE_HALVES, "AM/PM")
    .replace(WEEKDAYS, (days) => "d".repeat(days.length));
}
