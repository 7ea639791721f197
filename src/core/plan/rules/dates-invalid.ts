import type { Finding } from "../../finding";
import { compareDates, formatDate, type CivilDate } from "../../text/civil-date";
import { planFinding } from "../plan-finding";
import type { PlanRow } from "../plan-row";
import type { PlanCheck } from "./plan-check";

/** Article 8: a plan is the plan of one year. */
export const PLAN_YEAR_ARTICLE = 8;

/** Names windows that end before they start, or lie outside the plan's year; what cannot be read its reader names. */
export function datesInvalid({ rows, directories: { year } }: PlanCheck): readonly Finding[] {
  return rows.flatMap(({ plan }) => {
    const outside = outsideYear(plan, year);
    if (outside.length > 0) return outside;
    const { start, end } = plan;
    if (start === null || end === null || compareDates(start, end) <= 0) return [];
    return [
      {
        ...planFinding(plan, "end", "dates-invalid", {
          article: PLAN_YEAR_ARTICLE,
          expected: formatDate(start),
          found: formatDate(end),
        }),
        details: { why: "end-before-start" },
      },
    ];
  });
}

function outsideYear(plan: PlanRow, year: number): readonly Finding[] {
  const sides: readonly (readonly ["start" | "end", CivilDate | null])[] = [
    ["start", plan.start],
    ["end", plan.end],
  ];
  return sides.flatMap(([field, date]) =>
    date === null || date.year === year
      ? []
      : [
          {
            ...planFinding(plan, field, "dates-invalid", {
              article: PLAN_YEAR_ARTICLE,
              expected: String(year),
              found: formatDate(date),
            }),
            details: { why: "outside-year" },
          },
        ],
  );
}
