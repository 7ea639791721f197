import type { Finding } from "../../finding";
import { formatBasisPoints } from "../../text/ratio";
import { planFinding } from "../plan-finding";
import { plannedUnits, unitsOfOneDraw, type CheckedRow } from "./checked-row";
import { judgedRows, typedBasisPoints } from "./item-shares";
import { rowNumbers, type ItemPlan, type PlanCheck } from "./plan-check";
import { plannedField, plannedWords } from "./planned-words";
import { leastUnits, type LeastShare } from "./row-limits";

/** Article 9 does not say whether 5 % is meant of a draw or of the year. */
export const SINGLE_DRAW_ARTICLE = 9;

/**
 * Warns where the least share is only reached by adding rows or draws of the item (`sum`), or by rounding a lower
 * ratio up to whole units (`rounding`): 口径请确认.
 */
export function singleDrawBelowMinimum({ items }: PlanCheck): readonly Finding[] {
  return items.flatMap((item) =>
    judgedRows(item).flatMap(({ rows, least }) => {
      const why = item.base === null ? typedWhy(item, least) : plannedWhy(item, item.base, least);
      if (why === null) return [];
      return rows
        .filter(({ population }) => population !== 0)
        .map((row) => finding(item, row, least, why));
    }),
  );
}

type Why = "sum" | "rounding";

function plannedWhy(item: ItemPlan, base: number, least: LeastShare): Why | null {
  const wanted = leastUnits(least, base);
  const planned = item.rows.reduce((sum, row) => sum + (plannedUnits(row) ?? 0), 0);
  if (planned < wanted) return null;
  const largest = Math.max(0, ...item.rows.map((row) => unitsOfOneDraw(row) ?? 0));
  if (largest < wanted) return "sum";
  const typed = typedBasisPoints(item);
  const isLow = least.kind === "share" && typed !== null && typed < least.basisPoints;
  return isLow ? "rounding" : null;
}

function typedWhy(item: ItemPlan, least: LeastShare): Why | null {
  const typed = typedBasisPoints(item);
  if (least.kind !== "share" || typed === null || typed < least.basisPoints) return null;
  const isEachLow = item.rows.every(
    ({ plan }) => plan.ratio.kind === "share" && plan.ratio.basisPoints < least.basisPoints,
  );
  return isEachLow ? "sum" : null;
}

function finding(item: ItemPlan, { plan }: CheckedRow, least: LeastShare, why: Why): Finding {
  return {
    ...planFinding(plan, plannedField(plan), "single-draw-below-minimum", {
      severity: "warning",
      article: SINGLE_DRAW_ARTICLE,
      expected:
        least.kind === "share"
          ? formatBasisPoints(least.basisPoints)
          : `${leastUnits(least, item.base ?? 0)}家`,
      found: plannedWords(plan),
    }),
    details: { why, rows: rowNumbers(item.rows), base: item.base ?? 0 },
  };
}
