import type { Finding } from "../../finding";
import { compareDates, formatDate } from "../../text/civil-date";
import { planFinding } from "../plan-finding";
import type { PlanCheck } from "./plan-check";

/** Article 8: plans are made by the end of January; the day is 计划截止日 in 设置. */
export const PLAN_LATE_ARTICLE = 8;

/**
 * Names rows whose 制定日期 lies after the deadline of the plan's year. Where no row has a date and the deadline is
 * past, nothing shows that the plan was made in time: one warning for the plan.
 */
export function planLate(check: PlanCheck): readonly Finding[] {
  const { rows, directories, today } = check;
  const deadline = { year: directories.year, ...directories.settings.planDeadline };
  const [first] = rows;
  const isUndated = rows.every(({ plan }) => plan.madeOn === null);
  if (first !== undefined && isUndated && compareDates(today, deadline) > 0) {
    const facts = { severity: "warning", article: PLAN_LATE_ARTICLE } as const;
    const expected = formatDate(deadline);
    const finding = planFinding(first.plan, "madeOn", "plan-late", { ...facts, expected });
    return [{ ...finding, row: null, column: null }];
  }
  return rows.flatMap(({ plan }) =>
    plan.madeOn === null || compareDates(plan.madeOn, deadline) <= 0
      ? []
      : [
          planFinding(plan, "madeOn", "plan-late", {
            article: PLAN_LATE_ARTICLE,
            expected: formatDate(deadline),
            found: formatDate(plan.madeOn),
          }),
        ],
  );
}
