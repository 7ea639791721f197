import { dueDate, workCalendar, workingDaysUntil, type DueDate } from "../calendar/working-days";
import type { ResultEntry } from "../plan/rules/results/result-entry";
import type { Settings } from "../plan/settings";
import { compareDates, formatDate, type CivilDate } from "../text/civil-date";

/** Working days before the last one from which an open result is pointed out (临期). */
export const DUE_SOON_WORKING_DAYS = 5;

/** The days of an entry from which its term is counted, and on which it became public. */
export type EntryDays = Pick<ResultEntry, "inspectedOn" | "concludedOn" | "publishedOn">;

/** Where an entry stands in its term of publication (Art. 11). */
export type Term =
  /** The day from which the term is counted is open or unreadable. */
  | { readonly kind: "not-begun" }
  | {
      readonly kind: "running" | "due-soon" | "overdue" | "published" | "published-late";
      /** 公示截止日. */
      readonly due: DueDate;
      /** Working days left until it, today not counted; 0 where it is today or past, or the result is public. */
      readonly left: number;
    };

/** What a term that begins on one day comes to, whoever's it is. */
type Count = { readonly due: DueDate; readonly isPast: boolean; readonly left: number };

/** Works out terms of publication on a day; each first day is counted from once, however many visits share it. */
export function termReader(settings: Settings, today: CivilDate): (entry: EntryDays) => Term {
  const calendar = workCalendar(settings);
  const known = new Map<string, Count>();
  const countFrom = (from: CivilDate): Count => {
    const key = formatDate(from);
    const counted = known.get(key);
    if (counted !== undefined) return counted;
    const due = dueDate(from, settings.publicationDays, calendar);
    const isPast = compareDates(today, due.date) > 0;
    const left = workingDaysUntil(today, due.date, calendar);
    known.set(key, { due, isPast, left });
    return { due, isPast, left };
  };
  return (entry) => {
    const from = settings.publicationStart === "inspection" ? entry.inspectedOn : entry.concludedOn;
    if (from.kind !== "date") return { kind: "not-begun" };
    const { due, isPast, left } = countFrom(from.date);
    const { publishedOn } = entry;
    if (publishedOn.kind === "date") {
      const isLate = compareDates(publishedOn.date, due.date) > 0;
      return { kind: isLate ? "published-late" : "published", due, left: 0 };
    }
    if (isPast) return { kind: "overdue", due, left: 0 };
    return { kind: left > DUE_SOON_WORKING_DAYS ? "running" : "due-soon", due, left };
  };
}
