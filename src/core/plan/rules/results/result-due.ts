import { dueDate, workCalendar, workingDaysUntil } from "../../../calendar/working-days";
import type { Finding } from "../../../finding";
import { compareDates, formatDate, type CivilDate } from "../../../text/civil-date";
import { entryFinding, type ResultsCheck } from "./results-check";
import type { ResultEntry } from "./result-entry";

/** Article 11: results are public within 20 working days (公示期限 in 设置). */
export const PUBLICATION_ARTICLE = 11;

/** Working days before the last one from which an open result is pointed out. */
export const DUE_SOON_WORKING_DAYS = 5;

/**
 * Names results that were not public in time: an error while they are not public, a warning where they became so
 * too late; undetermined where the calendar of the last day's year has not been announced.
 */
export function resultOverdue(check: ResultsCheck): readonly Finding[] {
  return check.entries.flatMap((entry) => {
    const due = dueOf(entry, check);
    if (due === null) return [];
    const { publishedOn } = entry;
    const until = publishedOn.kind === "date" ? publishedOn.date : check.today;
    if (compareDates(until, due.date) <= 0) return [];
    const late = publishedOn.kind === "date" ? "warning" : "error";
    return [
      {
        ...entryFinding(entry, "publishedOn", "result-overdue", {
          severity: due.isProvisional ? "undetermined" : late,
          article: PUBLICATION_ARTICLE,
          expected: formatDate(due.date),
          found: publishedOn.kind === "date" ? formatDate(publishedOn.date) : "",
        }),
        details: { unit: entry.unitName, provisional: due.isProvisional ? 1 : 0 },
      },
    ];
  });
}

/** Warns of results that are not public and have at most five working days left. */
export function resultDueSoon(check: ResultsCheck): readonly Finding[] {
  const calendar = workCalendar(check.settings);
  return check.entries.flatMap((entry) => {
    const due = dueOf(entry, check);
    if (due === null || entry.publishedOn.kind === "date") return [];
    if (compareDates(check.today, due.date) > 0) return [];
    const left = workingDaysUntil(check.today, due.date, calendar);
    if (left > DUE_SOON_WORKING_DAYS) return [];
    return [
      {
        ...entryFinding(entry, "publishedOn", "result-due-soon", {
          severity: "warning",
          article: PUBLICATION_ARTICLE,
          expected: formatDate(due.date),
          found: String(left),
        }),
        details: { unit: entry.unitName, provisional: due.isProvisional ? 1 : 0 },
      },
    ];
  });
}

/** 公示截止日 of an entry; null while the day from which it is counted is open. */
function dueOf(entry: ResultEntry, { settings }: ResultsCheck) {
  const from: CivilDate | null = startOf(entry, settings.publicationStart);
  return from === null ? null : dueDate(from, settings.publicationDays, workCalendar(settings));
}

function startOf(entry: ResultEntry, start: "inspection" | "conclusion"): CivilDate | null {
  const reading = start === "inspection" ? entry.inspectedOn : entry.concludedOn;
  return reading.kind === "date" ? reading.date : null;
}
