import { assertNever } from "../../core/assert-never";
import { formatDate } from "../../core/text/civil-date";
import type { RowNotDrawn } from "../../jobs/failure";

/** Why a plan row is not drawn today, as half a sentence. */
export function notDue({ planNumber, item, why }: RowNotDrawn): string {
  const row = `plan row ${planNumber} (${item})`;
  switch (why.why) {
    case "not-yet":
      return `${row} has not begun`;
    case "past":
      return `${row} is past its last day`;
    case "sealed":
      return `${row} is sealed and waits for its seed`;
    case "drawn-enough":
      return `${row} was drawn ${why.times} time(s) this year, as often as planned`;
    case "too-soon":
      return `${row} was last drawn on ${formatDate(why.lastDraw)}, too short ago`;
    default:
      return assertNever(why);
  }
}
