import type { Finding } from "../../../finding";
import { termReader, type Term } from "../../../results/publication-due";
import { formatDate } from "../../../text/civil-date";
import { entryFinding, type ResultsCheck } from "./results-check";

/** Article 11: results are public within 20 working days (公示期限 in 设置). */
export const PUBLICATION_ARTICLE = 11;

/**
 * Names results that were not public in time: an error while they are not public, a warning where they became so
 * too late; undetermined where the calendar of the last day's year has not been announced.
 */
export function resultOverdue(check: ResultsCheck): readonly Finding[] {
  const termOf = termReader(check.settings, check.today);
  return check.entries.flatMap((entry) => {
    const term = termOf(entry);
    if (term.kind !== "overdue" && term.kind !== "published-late") return [];
    const { publishedOn } = entry;
    const late = term.kind === "published-late" ? "warning" : "error";
    return [
      {
        ...entryFinding(entry, "publishedOn", "result-overdue", {
          severity: term.due.isProvisional ? "undetermined" : late,
          article: PUBLICATION_ARTICLE,
          expected: formatDate(term.due.date),
          found: publishedOn.kind === "date" ? formatDate(publishedOn.date) : "",
        }),
        details: detailsOf(entry.unitName, term),
      },
    ];
  });
}

/** Warns of results that are not public and have at most five working days left. */
export function resultDueSoon(check: ResultsCheck): readonly Finding[] {
  const termOf = termReader(check.settings, check.today);
  return check.entries.flatMap((entry) => {
    const term = termOf(entry);
    if (term.kind !== "due-soon") return [];
    return [
      {
        ...entryFinding(entry, "publishedOn", "result-due-soon", {
          severity: "warning",
          article: PUBLICATION_ARTICLE,
          expected: formatDate(term.due.date),
          found: String(term.left),
        }),
        details: detailsOf(entry.unitName, term),
      },
    ];
  });
}

function detailsOf(unit: string, { due }: Exclude<Term, { kind: "not-begun" }>) {
  return { unit, provisional: due.isProvisional ? 1 : 0 };
}
