import { isWorkday } from "chinese-days";

import {
  compareDates,
  dayNumber,
  formatDate,
  fromDayNumber,
  type CivilDate,
} from "../text/civil-date";

/** Years whose holidays and make-up days the library knows; of others it would silently call 1 January a working day. */
const FIRST_ANNOUNCED_YEAR = 2004;
const LAST_ANNOUNCED_YEAR = 2026;

/** Holidays on a fixed day in every year (全国年节及纪念日放假办法, Art. 2): all that is known before a year is announced. */
const FIXED_HOLIDAYS: ReadonlySet<string> = new Set([
  "01-01",
  "05-01",
  "05-02",
  "10-01",
  "10-02",
  "10-03",
]);

/** 1970-01-01 was a Thursday: with Monday as 0, day 0 is day 3 of its week. */
const WEEKDAY_OF_DAY_0 = 3;
const DAYS_OF_A_WEEK = 7;
const SATURDAY = 5;

/** The bureau's own days off and make-up days (设置), as `2026-03-02`; they go before the national calendar. */
export type WorkCalendar = {
  readonly holidays: ReadonlySet<string>;
  readonly makeUpDays: ReadonlySet<string>;
};

/** The day on which a term ends; 暂定 where its year has not been announced. */
export type DueDate = { readonly date: CivilDate; readonly isProvisional: boolean };

/** The calendar of a bureau with the days of its 设置. */
export function workCalendar(settings: {
  readonly holidays: readonly CivilDate[];
  readonly makeUpDays: readonly CivilDate[];
}): WorkCalendar {
  return {
    holidays: new Set(settings.holidays.map(formatDate)),
    makeUpDays: new Set(settings.makeUpDays.map(formatDate)),
  };
}

/** True on a working day; in a year that has not been announced, on every weekday that is no fixed holiday. */
export function isWorkingDay(date: CivilDate, calendar: WorkCalendar): boolean {
  const day = formatDate(date);
  if (calendar.makeUpDays.has(day)) return true;
  if (calendar.holidays.has(day)) return false;
  if (isAnnounced(date.year)) return isWorkday(day);
  const weekday = (dayNumber(date) + WEEKDAY_OF_DAY_0) % DAYS_OF_A_WEEK;
  return weekday < SATURDAY && !FIXED_HOLIDAYS.has(day.slice("2026-".length));
}

/** The last day of a term of `days` working days (at least 1), counted from the day after `from` (Art. 11). */
export function dueDate(from: CivilDate, days: number, calendar: WorkCalendar): DueDate {
  let day = dayNumber(from);
  for (let left = days; left > 0;) {
    day += 1;
    if (isWorkingDay(fromDayNumber(day), calendar)) left -= 1;
  }
  const date = fromDayNumber(day);
  return { date, isProvisional: !isAnnounced(date.year) };
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysUntil(from: CivilDate, to: CivilDate, calendar: WorkCalendar): number {
  let count = 0;
  for (let day = dayNumber(from) + 1; compareDates(fromDayNumber(day), to) <= 0; day += 1) {
    if (isWorkingDay(fromDayNumber(day), calendar)) count += 1;
  }
  return count;
}

function isAnnounced(year: number): boolean {
  return year >= FIRST_ANNOUNCED_YEAR && year <= LAST_ANNOUNCED_YEAR;
}
