import type { Finding } from "../../finding";
import { formatBasisPoints } from "../../text/ratio";
import { planFinding } from "../plan-finding";
import type { CheckedRow } from "./checked-row";
import type { PlanCheck } from "./plan-check";

/** Article 9: only a law, a rule or a demand from above may set a lower ratio or a higher frequency. */
export const SPECIAL_BASIS_ARTICLE = 9;

/** Names rows that use a weaker limit of the item list for which nobody gives a 特别规定依据. */
export function specialBasisMissing({ rows }: PlanCheck): readonly Finding[] {
  return rows.flatMap((row) => {
    const claim = row.isDirected || row.limits.isSpecial ? null : claimUsed(row);
    if (claim === null) return [];
    return [
      {
        ...planFinding(row.plan, "specialBasis", "special-basis-missing", {
          article: SPECIAL_BASIS_ARTICLE,
          found: claim.claimed,
        }),
        details: { why: claim.why },
      },
    ];
  });
}

/** The number of the list that a row stays within while it breaks the ordinary limit; null where there is none. */
function claimUsed({ plan, items, limits, times }: CheckedRow) {
  for (const { specialRatio, specialFrequency } of items) {
    const { least, maximumTimes } = limits;
    const isLowRatio =
      plan.ratio.kind === "share" &&
      least.kind === "share" &&
      plan.ratio.basisPoints < least.basisPoints;
    if (
      isLowRatio &&
      specialRatio.kind === "share" &&
      specialRatio.basisPoints < least.basisPoints
    ) {
      return { why: "ratio", claimed: formatBasisPoints(specialRatio.basisPoints) };
    }
    const isOften = maximumTimes !== null && times.least > maximumTimes;
    if (isOften && specialFrequency.kind === "times" && specialFrequency.times > maximumTimes) {
      return { why: "frequency", claimed: String(specialFrequency.times) };
    }
  }
  return null;
}
