import { toHalfWidth, trimOuter } from "./canonical";

/** Year, month and day as written; nobody has looked yet whether there is such a day. */
export type DateWords = { readonly year: number; readonly month: number; readonly day: number };

/** A time of day after a date, as exports append it (`2014/5/30 0:00`); it is dropped. */
const TIME = "(?:(?:\\s+|T)(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]+)?)?)?";

const SEPARATED = new RegExp(`^([0-9]{4})([-./])([0-9]{1,2})\\2([0-9]{1,2})${TIME}$`, "u");
const WORDED = new RegExp(
  `^([0-9]{4})\\s*(年)\\s*([0-9]{1,2})\\s*月\\s*([0-9]{1,2})\\s*[日号]?${TIME}$`,
  "u",
);
const COMPACT = /^([0-9]{4})()([0-9]{2})([0-9]{2})$/u;

/**
 * A whole date in one of the spellings `2026-5-1 2026.5.1 2026/5/1 2026年5月1日 20260501`, full-width digits and
 * outer white space allowed, a time of day after it ignored; null for anything else (`2021/12/20/`).
 */
export function readDateWords(text: string): DateWords | null {
  const words = trimOuter(toHalfWidth(text));
  const match = SEPARATED.exec(words) ?? WORDED.exec(words) ?? COMPACT.exec(words);
  if (match === null) return null;
  return { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
}
