import { dayNumber, daysBetween, fromDayNumber, type CivilDate } from "../text/civil-date";
import type { VisitRecord } from "./visit-records";

/** What a plan row promises in a year: so many draws of so many units, between two days. */
export type PlannedRow = {
  readonly start: CivilDate;
  readonly end: CivilDate;
  /** Draws of the year, at least 1. */
  readonly times: number;
  /** 应抽数量 of one draw; null where it cannot be known. */
  readonly units: number | null;
};

/** One month: visits that should have been drawn by its end, that were drawn, and that were made in it. */
export type MonthCount = {
  /** 1 to 12. */
  readonly month: number;
  readonly planned: number;
  readonly drawn: number;
  readonly inspected: number;
};

/** The twelve months of a year, and how many rows say no number and are in none of them. */
export type YearByMonths = {
  readonly months: readonly MonthCount[];
  readonly undetermined: number;
};

/**
 * Plan and deeds of a year by months. A row that is drawn n times counts in the months in which the n equal parts of
 * its window end; what lies outside the year counts in its first or last month.
 */
export function yearByMonths(
  year: number,
  plan: readonly PlannedRow[],
  records: readonly VisitRecord[],
): YearByMonths {
  const planned = new Map<number, number>();
  const drawn = new Map<number, number>();
  const inspected = new Map<number, number>();
  const add = (counts: Map<number, number>, date: CivilDate, units: number) => {
    const month = date.year === year ? date.month : date.year < year ? 1 : 12;
    counts.set(month, (counts.get(month) ?? 0) + units);
  };
  for (const { start, end, times, units } of plan) {
    if (units === null) continue;
    for (const day of lastDays(start, end, times)) add(planned, day, units);
  }
  for (const { drawnOn, entry } of records) {
    if (drawnOn !== null) add(drawn, drawnOn, 1);
    if (entry?.inspectedOn.kind === "date") add(inspected, entry.inspectedOn.date, 1);
  }
  return {
    months: Array.from({ length: 12 }, (_, index) => {
      const month = index + 1;
      const of = (counts: ReadonlyMap<number, number>) => counts.get(month) ?? 0;
      return { month, planned: of(planned), drawn: of(drawn), inspected: of(inspected) };
    }),
    undetermined: plan.filter(({ units }) => units === null).length,
  };
}

/** The last days of the n equal parts of a window. */
function lastDays(start: CivilDate, end: CivilDate, times: number): readonly CivilDate[] {
  const days = Math.max(daysBetween(start, end) + 1, 1);
  return Array.from({ length: times }, (_, index) =>
    fromDayNumber(dayNumber(start) + Math.max(Math.floor((days * (index + 1)) / times), 1) - 1),
  );
}
