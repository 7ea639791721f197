import { assertNever } from "../../core/assert-never";
import { formatDate } from "../../core/text/civil-date";
import type { RowNotDrawn } from "../../jobs/failure";

/** Why a plan row is not drawn today, as half a sentence. */
export function notDue({ planNumber, item, why }: RowNotDrawn): string {
  return `plan row ${planNumber} (${item}) ${whyNotDue(why)}`;
}

/** The same without naming the row. */
export function whyNotDue(why: RowNotDrawn["why"]): string {
  switch (why.why) {
    case "not-yet":
      return "has not begun";
    case "past":
      return "is past its last day";
    case "sealed":
      return "is sealed and waits for its seed";
    case "drawn-enough":
      return `was drawn ${why.times} time(s) this year, as often as planned`;
    case "too-soon":
      return `was last drawn on ${formatDate(why.lastDraw)}, too short ago`;
    default:
      return assertNever(why);
  }
}
