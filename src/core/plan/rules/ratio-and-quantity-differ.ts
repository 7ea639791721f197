import type { Finding } from "../../finding";
import { requiredCount } from "../../text/ratio";
import { planFinding } from "../plan-finding";
import type { CheckedRow } from "./checked-row";
import type { PlanCheck } from "./plan-check";
import { plannedWords } from "./planned-words";

/** Article 9: the ratio is what is planned; a number beside it that says otherwise makes the plan say two things. */
export const RATIO_AND_QUANTITY_ARTICLE = 9;

/** Warns where 抽查数量 is not what 抽查比例 comes to: 8 is not 5 % of 400. The larger of the two is drawn. */
export function ratioAndQuantityDiffer({ rows }: PlanCheck): readonly Finding[] {
  return rows.flatMap((row) => {
    const { plan, population } = row;
    const range = plannedRange(row);
    if (range === null || plan.quantity === null || population === null) return [];
    if (plan.quantity >= range.lower && plan.quantity <= range.upper) return [];
    return [
      {
        ...planFinding(plan, "quantity", "ratio-and-quantity-differ", {
          severity: "warning",
          article: RATIO_AND_QUANTITY_ARTICLE,
          expected: String(range.lower),
          found: String(plan.quantity),
        }),
        details: { ratio: plannedWords({ ...plan, quantity: null }), population },
      },
    ];
  });
}

/** What a row's ratio allows of its population; null where it has none. */
function plannedRange({
  plan: { ratio },
  population,
}: CheckedRow): { readonly lower: number; readonly upper: number } | null {
  if (population === null || population === 0) return null;
  if (ratio.kind === "count") return { lower: ratio.count, upper: ratio.count };
  if (ratio.kind !== "share") return null;
  const lower = requiredCount(population, ratio.basisPoints);
  if (ratio.bound === "exactly") return { lower, upper: lower };
  const upper =
    ratio.bound === "between" ? requiredCount(population, ratio.upperBasisPoints) : population;
  return { lower, upper };
}
