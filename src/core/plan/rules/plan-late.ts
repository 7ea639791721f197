import type { Finding } from "../../finding";
import { compareDates, formatDate } from "../../text/civil-date";
import { planFinding } from "../plan-finding";
import type { PlanCheck } from "./plan-check";

/** Article 8: plans are made by the end of January; the day is 计划截止日 in 设置. */
export const PLAN_LATE_ARTICLE = 8;

/** Names rows whose 制定日期 lies after the deadline of the plan's year; an empty cell says nothing. */
export function planLate({ rows, directories: { settings, year } }: PlanCheck): readonly Finding[] {
  const deadline = { year, ...settings.planDeadline };
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
