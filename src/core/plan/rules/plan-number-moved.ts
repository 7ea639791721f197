import type { Finding } from "../../finding";
import { yearOfDraw } from "../../ledger/draw-history";
import { recordText } from "../../text/canonical";
import { planFinding } from "../plan-finding";
import type { PlanCheck } from "./plan-check";

/** Article 8: a plan is published and reported; its numbers keep their meaning for the year. */
export const PLAN_NUMBER_ARTICLE = 8;

/** Names rows whose number stands in this year's ledger for another item or another office. */
export function planNumberMoved({
  rows,
  ledger,
  directories: { year },
}: PlanCheck): readonly Finding[] {
  const recorded = new Map(
    ledger
      .filter(({ drawNumber }) => yearOfDraw(drawNumber) === year)
      .map((event) => [event.planNumber, event] as const),
  );
  return rows.flatMap(({ plan }) => {
    const event = recorded.get(plan.number);
    const office = recordText(plan.offices[0] ?? "");
    if (event === undefined || plan.number === "") return [];
    if (event.item === recordText(plan.item) && event.office === office) return [];
    return [
      {
        ...planFinding(plan, "number", "plan-number-moved", {
          article: PLAN_NUMBER_ARTICLE,
          expected: `${event.item}（${event.office}）`,
          found: `${recordText(plan.item)}（${office}）`,
        }),
        details: { number: plan.number, drawNumber: event.drawNumber },
      },
    ];
  });
}
