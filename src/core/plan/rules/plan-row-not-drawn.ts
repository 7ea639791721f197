import type { Finding } from "../../finding";
import { compareDates, formatDate } from "../../text/civil-date";
import { drawsOfRows } from "../draws-of-rows";
import { planFinding } from "../plan-finding";
import type { PlanCheck } from "./plan-check";

/** Article 8: a plan that was made and published is carried out. */
export const PLAN_CARRIED_OUT_ARTICLE = 8;

/**
 * Warns of rows whose window has passed with fewer draws than planned. A warning: the days are the bureau's own,
 * and whether a later draw is still wanted is its decision, not a limit of the law.
 */
export function planRowNotDrawn({
  rows,
  ledger,
  today,
  directories: { year },
}: PlanCheck): readonly Finding[] {
  const drawsOf = drawsOfRows(rows, year, ledger);
  return rows.flatMap((row) => {
    const { plan, times, isDirected } = row;
    const end = plan.end ?? { year, month: 12, day: 31 };
    if (isDirected || compareDates(end, today) >= 0) return [];
    const drawn = drawsOf(row).length;
    if (drawn >= times.least) return [];
    return [
      planFinding(plan, "end", "plan-row-not-drawn", {
        severity: "warning",
        article: PLAN_CARRIED_OUT_ARTICLE,
        expected: String(times.least),
        found: String(drawn),
      }),
    ].map((finding) => ({ ...finding, details: { end: formatDate(end) } }));
  });
}
