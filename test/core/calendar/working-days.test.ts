import {
  dueDate,
  isWorkingDay,
  workCalendar,
  workingDaysUntil,
} from "../../../src/core/calendar/working-days";
import { formatDate, fromDayNumber, dayNumber } from "../../../src/core/text/civil-date";

const NATIONAL = workCalendar({ holidays: [], makeUpDays: [] });
const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return { year, month, day: date };
};

describe("20 working days for publication (Art. 11)", () => {
  it.each([
    ["2026-02-10", "2026-03-16"],
    ["2026-04-30", "2026-06-01"],
    ["2026-06-18", "2026-07-17"],
    ["2026-09-18", "2026-10-22"],
    ["2026-09-30", "2026-11-03"],
    ["2026-11-02", "2026-11-30"],
  ])("after %s end on %s", (from, to) => {
    const due = dueDate(day(from), 20, NATIONAL);
    expect([formatDate(due.date), due.isProvisional]).toEqual([to, false]);
  });

  it("are provisional where they end in a year that nobody has announced, and 1 January is no working day", () => {
    const due = dueDate(day("2026-12-04"), 20, NATIONAL);
    expect([formatDate(due.date), due.isProvisional]).toEqual(["2027-01-04", true]);
  });
});

describe("a working day", () => {
  it("is a Saturday that makes up for a holiday, and no weekday inside one", () => {
    expect(isWorkingDay(day("2026-02-14"), NATIONAL)).toBe(true);
    expect(isWorkingDay(day("2026-02-16"), NATIONAL)).toBe(false);
  });

  it("is what 设置 says of it, before the national calendar", () => {
    const own = workCalendar({ holidays: [day("2026-03-03")], makeUpDays: [day("2026-03-07")] });
    expect(isWorkingDay(day("2026-03-03"), own)).toBe(false);
    expect(isWorkingDay(day("2026-03-07"), own)).toBe(true);
    expect(formatDate(dueDate(day("2026-03-02"), 5, own).date)).toBe("2026-03-09");
  });

  it("is no weekend of a year that has not been announced", () => {
    const days = Array.from({ length: 7 }, (_, index) =>
      fromDayNumber(dayNumber(day("2031-06-02")) + index),
    );
    expect(days.map((one) => isWorkingDay(one, NATIONAL))).toEqual([
      ...Array.from({ length: 5 }, () => true),
      false,
      false,
    ]);
  });

  it("is counted from the day after, up to the last one itself", () => {
    expect(workingDaysUntil(day("2026-03-06"), day("2026-03-10"), NATIONAL)).toBe(2);
    expect(workingDaysUntil(day("2026-03-10"), day("2026-03-10"), NATIONAL)).toBe(0);
    expect(workingDaysUntil(day("2026-03-11"), day("2026-03-10"), NATIONAL)).toBe(0);
  });
});
