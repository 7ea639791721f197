import { drawDates } from "../../draw/dueness";
import type { Finding } from "../../finding";
import { recordText } from "../../text/canonical";
import { compareDates, formatDate } from "../../text/civil-date";
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
  return rows.flatMap(({ plan, scope, times, isDirected }) => {
    const end = plan.end ?? { year, month: 12, day: 31 };
    if (isDirected || compareDates(end, today) >= 0) return [];
    const row = {
      item: recordText(plan.item),
      office: recordText(plan.offices[0] ?? ""),
      resolvedScope: scope.kind === "resolved" ? scope.words : "",
    };
    const drawn = drawDates(row, year, ledger).length;
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
