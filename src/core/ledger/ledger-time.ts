import { readTimestamp, type CivilDate } from "../text/civil-date";

const ZONE = "+08:00";
const DATE_LENGTH = "2026-03-02".length;
const MIDNIGHT = "T00:00";
const MINUTES_LENGTH = "2026-03-02T09:30".length;

/** True for a time as the ledger writes it: `2026-03-02T09:30+08:00`. */
export function isLedgerTime(time: string): boolean {
  return time.endsWith(ZONE) && readTimestamp(time) !== null;
}

/**
 * Whether an event's time lies before that of the event above it. 00:00 stands for a day without a time of
 * day, and is not before anything on that day; nothing lies before a time that cannot be read.
 */
export function goesBack(time: string, earlier: string): boolean {
  if (!isLedgerTime(earlier)) return false;
  const isWholeDay = time.slice(DATE_LENGTH, DATE_LENGTH + MIDNIGHT.length) === MIDNIGHT;
  const least = isWholeDay ? `${earlier.slice(0, DATE_LENGTH)}${MIDNIGHT}${ZONE}` : earlier;
  return time < least;
}

/** The day of an event, read as far as its minutes; null where that cannot be read. */
export function dayOfTime(time: string): CivilDate | null {
  return readTimestamp(time.slice(0, MINUTES_LENGTH))?.date ?? null;
}
