import type { Finding } from "../../finding";
import { planFinding } from "../plan-finding";
import type { PlanCheck } from "./plan-check";

/** Article 9: a ratio and a frequency are held against limits, so each has to be one number. */
export const READING_ARTICLE = 9;

/** Names ratios that are no one number: 按实际工作需要确定, two shares in one cell. */
export function ratioUndetermined({ rows }: PlanCheck): readonly Finding[] {
  return rows.flatMap(({ plan }) =>
    plan.ratio.kind === "undetermined"
      ? [
          planFinding(plan, "ratio", "ratio-undetermined", {
            severity: "undetermined",
            article: READING_ARTICLE,
            found: plan.ratio.text,
          }),
        ]
      : [],
  );
}

/**
 * Names frequencies that are no one number. A lower bound (`>=1`) is one too: «at most twice» cannot be proved
 * by it, unless a provision without an upper limit prevails or the bound alone is too high already.
 */
export function frequencyUndetermined({ rows }: PlanCheck): readonly Finding[] {
  return rows.flatMap(({ plan, times, limits, isDirected }) => {
    const { maximumTimes } = limits;
    const isBound = plan.frequency.kind === "times" && !times.isExact;
    const isOpen = isBound && maximumTimes !== null && times.least <= maximumTimes && !isDirected;
    if (plan.frequency.kind !== "undetermined" && !isOpen) return [];
    const found = plan.frequency.kind === "undetermined" ? plan.frequency.text : `≥${times.least}`;
    return [
      {
        ...planFinding(plan, "frequency", "frequency-undetermined", {
          severity: "undetermined",
          article: READING_ARTICLE,
          expected: maximumTimes === null ? "" : String(maximumTimes),
          found,
        }),
        details: { why: isOpen ? "no-upper-bound" : "no-number" },
      },
    ];
  });
}
