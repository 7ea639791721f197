import type { Finding } from "../../../finding";
import { dayOfTime } from "../../../ledger/ledger-time";
import { EVENT } from "../../../ledger/record-words";
import { visitKey, visitKeys } from "../../../ledger/visit-history";
import { compareDates, formatDate, type CivilDate } from "../../../text/civil-date";
import { entryFinding, type ResultsCheck } from "./results-check";

/** Article 10: what was drawn is inspected, after it was drawn; what happened is recorded as it was. */
export const INSPECTION_DATE_ARTICLE = 10;

const ENTRY_DATES = ["inspectedOn", "concludedOn", "closedOn", "publishedOn", "pushedOn"] as const;

/** Names inspections that are dated before their draw, or before the last of the draws that share the visit. */
export function dateBeforeDraw(check: ResultsCheck): readonly Finding[] {
  const days = drawDays(check.ledger);
  const lastDraws = lastDrawOfVisits(check, days);
  return check.entries.flatMap((entry) => {
    const draw = lastDraws.get(visitKey(entry.drawNumber, entry.unitId)) ?? entry.drawNumber;
    const drawn = days.get(draw);
    const { inspectedOn } = entry;
    if (drawn === undefined || inspectedOn.kind !== "date") return [];
    if (compareDates(inspectedOn.date, drawn) >= 0) return [];
    return [
      {
        ...entryFinding(entry, "inspectedOn", "date-before-draw", {
          severity: "error",
          article: INSPECTION_DATE_ARTICLE,
          expected: formatDate(drawn),
          found: formatDate(inspectedOn.date),
        }),
        details: { draw },
      },
    ];
  });
}

/** The draw in force that drew each visit last, by every key under which the visit may have been entered. */
function lastDrawOfVisits(
  { visits }: ResultsCheck,
  days: ReadonlyMap<string, CivilDate>,
): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const { record, visit } of visits) {
    const day = days.get(record.drawNumber);
    if (day === undefined) continue;
    for (const key of visitKeys(visit.visit)) {
      const before = days.get(last.get(key) ?? "");
      if (before === undefined || compareDates(before, day) < 0) {
        last.set(key, record.drawNumber);
      }
    }
  }
  return last;
}

/** Names days of an entry that cannot be read: no term can be counted from them. */
export function entryDatesInvalid({ entries }: ResultsCheck): readonly Finding[] {
  return entries.flatMap((entry) =>
    ENTRY_DATES.flatMap((field) => {
      const reading = entry[field];
      if (reading.kind !== "undetermined") return [];
      return [
        entryFinding(entry, field, "dates-invalid", {
          severity: "error",
          article: INSPECTION_DATE_ARTICLE,
          found: reading.text,
        }),
      ];
    }),
  );
}

function drawDays(ledger: ResultsCheck["ledger"]): ReadonlyMap<string, CivilDate> {
  return new Map(
    ledger.flatMap(({ drawNumber, event, time }) => {
      const day = event === EVENT.draw ? dayOfTime(time) : null;
      return day === null ? [] : [[drawNumber, day] as const];
    }),
  );
}
