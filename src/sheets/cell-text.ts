import { recordText, splitNames, trimOuter } from "../core/text/canonical";
import type { CellValue } from "./snapshot";

/** A line break that wraps a Chinese text is no space in it. */
const WRAP = /([^\u0000-\u007f])[ \t]*[\r\n]+[ \t]*(?=[^\u0000-\u007f])/gu;

/** Printable ASCII and CJK without a blank among them: nothing in it needs to be made fit. */
const PLAIN = /^[\u0021-\u007e\u3001-\ud7ff\uff01-\uffdc]+$/u;

/** True for an empty cell and for one that holds white space only. */
export function isBlank(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === "string" && (value === "" || trimOuter(value) === "");
}

/** What people write into a cell that stays empty: 无, 暂无, a slash or dashes. */
const NOTHING = /^(?:暂?无|没有|[-\u2010-\u2015\u2212\u2500\uff0d/\uff0f\\]+)$/u;

/** The value of a cell, null where it only says that there is none (无, /, —): 特别规定依据 «无» is no basis. */
export function unlessNothing(value: CellValue): CellValue {
  return typeof value === "string" && NOTHING.test(trimOuter(value)) ? null : value;
}

/** What a cell holds, as text: numbers in decimal, 是 and 否 for logical values, `#N/A` for an error. */
export function shownText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "是" : "否";
  return value.error;
}

/** The text of a plain field, fit for our own sheets; an Excel error is no text and reads as empty. */
export function plainText(value: CellValue): string {
  if (value === null || typeof value === "object") return "";
  const text = shownText(value);
  // Most cells of a large directory are plain, and the test is much quicker than the repair.
  return PLAIN.test(text) ? text : trimOuter(recordText(text));
}

/** As `plainText`, with the line breaks of a wrapped Chinese text taken out: names are compared by it. */
export function unwrappedText(value: CellValue): string {
  return typeof value === "string" ? plainText(value.replace(WRAP, "$1")) : plainText(value);
}

/** What the readings of ratios, frequencies and dates take: text, a number, or null for an empty cell. */
export function readable(value: CellValue): string | number | null {
  if (typeof value === "number") return value;
  return isBlank(value) ? null : shownText(value);
}

/** The names that a cell joins, each once; none for an Excel error. */
export function namesIn(value: CellValue): readonly string[] {
  if (value === null || typeof value === "object") return [];
  return [...new Set(splitNames(shownText(value)).map((name) => plainText(name)))];
}
