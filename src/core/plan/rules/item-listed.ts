import type { Finding } from "../../finding";
import { headingKey } from "../../text/canonical";
import { planFinding } from "../plan-finding";
import type { PlanCheck } from "./plan-check";

/** Article 4: inspections follow 随机抽查事项清单, which each 科室 keeps for its own duties. */
export const ITEM_LIST_ARTICLE = 4;

/** Names rows whose item is not in the list. */
export function itemNotListed({ rows, known }: PlanCheck): readonly Finding[] {
  if (!known.items) return [];
  return rows
    .filter(({ plan, items }) => plan.item !== "" && items.length === 0)
    .map(({ plan }) =>
      planFinding(plan, "item", "item-not-listed", {
        article: ITEM_LIST_ARTICLE,
        found: plan.item,
      }),
    );
}

/** Names rows whose item the list gives to other offices. */
export function officeDiffers({ rows }: PlanCheck): readonly Finding[] {
  return rows.flatMap(({ plan, items }) => {
    const listed = [...new Set(items.flatMap(({ offices }) => offices))];
    const known = new Set(listed.map(headingKey));
    const isOwn = plan.offices.some((office) => known.has(headingKey(office)));
    if (listed.length === 0 || plan.offices.length === 0 || isOwn) return [];
    return [
      planFinding(plan, "office", "office-differs", {
        article: ITEM_LIST_ARTICLE,
        expected: listed.join("、"),
        found: plan.offices.join("、"),
      }),
    ];
  });
}
