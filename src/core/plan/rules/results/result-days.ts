import type { Finding } from "../../../finding";
import { isMadeEntry } from "../../../results/entry-state";
import { compareDates, formatDate, type CivilDate } from "../../../text/civil-date";
import type { ResultEntry } from "./result-entry";
import { entryFinding, type ResultsCheck } from "./results-check";

/** Article 11: the 20 working days are counted from a day, which has to be there. */
export const RESULT_DAYS_ARTICLE = 11;

/** Days that cannot come before 检查日期. */
const LATER_DAYS = ["concludedOn", "closedOn", "publishedOn", "pushedOn"] as const;
const DAYS = ["inspectedOn", ...LATER_DAYS] as const;

/** Names results, and publications, whose day is not filled in: nothing could be overdue without it. */
export function resultDayMissing({ entries, settings }: ResultsCheck): readonly Finding[] {
  const missing = (entry: ResultEntry, field: "inspectedOn" | "concludedOn", heading: string) =>
    entryFinding(entry, field, "result-day-missing", {
      severity: "error",
      article: RESULT_DAYS_ARTICLE,
      found: heading,
    });
  return entries.flatMap((entry) => {
    const { inspectedOn, concludedOn, publishedOn, result } = entry;
    const isConcluded = result !== "" || publishedOn.kind !== "empty";
    const needsConclusion = settings.publicationStart === "conclusion" && isConcluded;
    return [
      ...(isMadeEntry(entry) && inspectedOn.kind === "empty"
        ? [missing(entry, "inspectedOn", "检查日期")]
        : []),
      ...(needsConclusion && concludedOn.kind === "empty"
        ? [missing(entry, "concludedOn", "结论日期")]
        : []),
    ];
  });
}

/** Names days that have not come yet, and days before the inspection that they follow. */
export function resultDayImplausible({ entries, today }: ResultsCheck): readonly Finding[] {
  return entries.flatMap((entry) => {
    const inspected = dayAt(entry, "inspectedOn");
    return [
      ...DAYS.flatMap((field) => {
        const day = dayAt(entry, field);
        return day !== null && compareDates(day, today) > 0
          ? [implausible(entry, field, "after-today", day, today)]
          : [];
      }),
      ...LATER_DAYS.flatMap((field) => {
        const day = dayAt(entry, field);
        return day !== null && inspected !== null && compareDates(day, inspected) < 0
          ? [implausible(entry, field, "before-inspection", day, inspected)]
          : [];
      }),
    ];
  });
}

function dayAt(entry: ResultEntry, field: (typeof DAYS)[number]): CivilDate | null {
  const reading = entry[field];
  return reading.kind === "date" ? reading.date : null;
}

function implausible(
  entry: ResultEntry,
  field: (typeof DAYS)[number],
  why: "after-today" | "before-inspection",
  day: CivilDate,
  bound: CivilDate,
): Finding {
  const facts = {
    severity: "error",
    article: RESULT_DAYS_ARTICLE,
    expected: formatDate(bound),
    found: formatDate(day),
  } as const;
  return { ...entryFinding(entry, field, "result-day-implausible", facts), details: { why } };
}
