import fc from "fast-check";
import {
  civilDate,
  compareDates,
  dayNumber,
  daysBetween,
  daysInMonth,
  formatDate,
  formatTimestamp,
  fromDayNumber,
  fromSerial,
  readDate,
  readTimestamp,
  type CivilDate,
} from "../../../src/core/text/civil-date";

const MILLISECONDS_A_DAY = 86_400_000;
const LAST_DAY = 2_932_896;
const anyDay = fc.integer({ min: -719_162, max: LAST_DAY });

const day = (year: number, month: number, dayOfMonth: number): CivilDate => ({
  year,
  month,
  day: dayOfMonth,
});

describe("civilDate", () => {
  it.each([
    [2024, 2, 29],
    [2000, 2, 29],
    [2026, 12, 31],
    [1, 1, 1],
    [9999, 9, 9],
  ])("knows the day %i-%i-%i", (year, month, dayOfMonth) => {
    expect(civilDate(year, month, dayOfMonth)).toEqual(day(year, month, dayOfMonth));
  });

  it.each([
    [2026, 2, 29],
    [1900, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [0, 1, 1],
    [10000, 1, 1],
    [2026, 1.5, 1],
    [Number.NaN, 1, 1],
  ])("knows no day %d-%d-%d", (year, month, dayOfMonth) => {
    expect(civilDate(year, month, dayOfMonth)).toBeNull();
  });

  it("gives February its leap day by the rule of 4, 100 and 400", () => {
    expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });
});

describe("day numbers", () => {
  it("agree with the calendar of the platform on every day of years 1 to 9999", () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const judge = new Date(number * MILLISECONDS_A_DAY);
        const date = fromDayNumber(number);
        expect(date).toEqual(
          day(judge.getUTCFullYear(), judge.getUTCMonth() + 1, judge.getUTCDate()),
        );
        expect(dayNumber(date)).toBe(number);
      }),
      { numRuns: 2_000 },
    );
  });

  it("go up by one from day to day through four hundred years", () => {
    let number = dayNumber(day(1900, 1, 1));
    for (let year = 1900; year < 2300; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let date = 1; date <= daysInMonth(year, month); date += 1) {
          if (dayNumber(day(year, month, date)) !== number)
            throw new Error(`${year}-${month}-${date}`);
          number += 1;
        }
      }
    }
    expect(number).toBe(dayNumber(day(2300, 1, 1)));
  });

  it("order dates as compareDates does", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (left, right) => {
        const [a, b] = [fromDayNumber(left), fromDayNumber(right)];
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(left - right));
        expect(daysBetween(a, b)).toBe(right - left);
      }),
    );
  });

  it("count one day over the end of February of a common year", () => {
    expect(daysBetween(day(2026, 2, 28), day(2026, 3, 1))).toBe(1);
    expect(daysBetween(day(2024, 3, 1), day(2024, 2, 28))).toBe(-2);
  });
});

describe("fromSerial", () => {
  it.each([
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [61, false, "1900-03-01"],
    [46_083, false, "2026-03-02"],
    [46_083.999, false, "2026-03-02"],
    [2_958_465, false, "9999-12-31"],
    [0, true, "1904-01-01"],
    [44_621, true, "2026-03-02"],
    [2_957_003, true, "9999-12-31"],
  ])("reads serial %d (1904: %s) as %s", (serial, date1904, shown) => {
    const date = fromSerial(serial, date1904);
    expect(date === null ? null : formatDate(date)).toBe(shown);
  });

  it.each([
    [60, false, "the 29 February 1900 that never was"],
    [60.5, false, "a time on that day"],
    [0.75, false, "a time without a day"],
    [-1, true, "a day before the first"],
    [2_958_466, false, "a day after 9999"],
    [Number.NaN, false, "no number"],
    [Number.POSITIVE_INFINITY, false, "no end"],
  ])("reads no day from %d (1904: %s): %s", (serial, date1904) => {
    expect(fromSerial(serial, date1904)).toBeNull();
  });
});

describe("readDate", () => {
  it.each([
    "2026-5-1",
    "2026.5.1",
    "2026/5/1",
    "2026年5月1日",
    "20260501",
    "2026-05-01",
    "2026年05月01日",
    "2026 年 5 月 1 日",
    "２０２６．５．１",
    "\u30002026/5/1 ",
    "2026/5/1 0:00",
    "2026-05-01 13:45:10",
    "2026-05-01T09:30",
  ])("reads %j as 1 May 2026", (text) => {
    expect(readDate(text, false)).toEqual({ kind: "date", date: day(2026, 5, 1) });
  });

  it("reads the stamp of an export, 2014/5/30 0:00, without its time", () => {
    expect(readDate("2014/5/30 0:00", false)).toEqual({ kind: "date", date: day(2014, 5, 30) });
  });

  it("reads 9999-09-09, which stands for «no end», as the date it is", () => {
    expect(readDate("9999-09-09", false)).toEqual({ kind: "date", date: day(9999, 9, 9) });
  });

  it("reads serial numbers in the workbook's own date system", () => {
    expect(readDate(46_083, false)).toEqual({ kind: "date", date: day(2026, 3, 2) });
    expect(readDate(44_621, true)).toEqual({ kind: "date", date: day(2026, 3, 2) });
  });

  it("reads 20260501 typed as a number", () => {
    expect(readDate(20_260_501, false)).toEqual({ kind: "date", date: day(2026, 5, 1) });
  });

  it.each([
    "2021/12/20/",
    "2026-2-29",
    "2026-13-01",
    "2026/5-1",
    "2026年5月",
    "26.5.1",
    "20260230",
    "长期",
    "46083",
    "2026-05-01 25:00",
    "2026-5-1、2026-6-1",
  ])("calls %j undetermined, word for word", (text) => {
    expect(readDate(text, false)).toEqual({ kind: "undetermined", text });
  });

  it.each([
    [1998, "1998"],
    [2020.4, "2020.4"],
    [60, "60"],
    [-3, "-3"],
  ])("calls the number %d undetermined: a year or no day is never a date", (number, text) => {
    expect(readDate(number, false)).toEqual({ kind: "undetermined", text });
  });

  it.each([null, "", " \u3000"])("finds nothing in %j", (value) => {
    expect(readDate(value, false)).toEqual({ kind: "empty" });
  });

  it("reads back every date that it formats", () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = fromDayNumber(number);
        expect(readDate(formatDate(date), false)).toEqual({ kind: "date", date });
      }),
    );
  });
});

describe("timestamps", () => {
  it.each([
    ["2026-03-02T09:30", "2026-03-02T09:30+08:00"],
    ["2026-03-02", "2026-03-02T00:00+08:00"],
    ["2026-03-02T23:59+08:00", "2026-03-02T23:59+08:00"],
  ])("records %s as %s", (typed, recorded) => {
    const moment = readTimestamp(typed);
    expect(moment === null ? null : formatTimestamp(moment)).toBe(recorded);
  });

  it.each([
    "",
    "2026-3-2",
    "2026-02-30",
    "2026-03-02T24:00",
    "2026-03-02 09:30",
    "2026-03-02T09:30Z",
  ])("does not guess what moment %j is", (typed) => {
    expect(readTimestamp(typed)).toBeNull();
  });
});
