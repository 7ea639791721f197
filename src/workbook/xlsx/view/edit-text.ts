import type { CellValue } from "../../../sheets/snapshot";
import { isDateCode, isPercentCode, shownText } from "./shown-text";

/** Digits that a number of Excel is exact to. */
const EXACT_DIGITS = 15;
const DATE = "yyyy/m/d";
const TIME = "h:mm:ss";

/** What an editor begins with, so that typing it again gives the same value: more digits than are shown, dates whole. */
export function editText(value: CellValue, code: string, date1904: boolean): string {
  if (typeof value !== "number") return shownText(value, "General", date1904).text;
  if (isPercentCode(code)) return `${Number((value * 100).toPrecision(EXACT_DIGITS))}%`;
  if (!isDateCode(code) || value < 0) return String(Number(value.toPrecision(EXACT_DIGITS)));
  const codes = [...(value >= 1 ? [DATE] : []), ...(value % 1 === 0 ? [] : [TIME])];
  return shownText(value, codes.join(" "), date1904).text;
}
