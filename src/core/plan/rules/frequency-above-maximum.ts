import type { Finding, Fix } from "../../finding";
import { planFinding } from "../plan-finding";
import type { CheckedRow } from "./checked-row";
import { rowNumbers, type ItemPlan, type PlanCheck } from "./plan-check";

/** Article 9: an item is drawn at most twice a year, all its rows together. */
export const MAXIMUM_FREQUENCY_ARTICLE = 9;

/** Names the rows of an item that together plan more draws than a year allows; a provision's own limit prevails. */
export function frequencyAboveMaximum({ items }: PlanCheck): readonly Finding[] {
  return items.flatMap((item) =>
    [item.rows.filter(isOrdinary), item.rows.filter((row) => !isOrdinary(row))].flatMap((rows) =>
      tooOften(item, rows),
    ),
  );
}

function isOrdinary({ limits }: CheckedRow): boolean {
  return !limits.isSpecial;
}

function tooOften(item: ItemPlan, rows: readonly CheckedRow[]): readonly Finding[] {
  const limited = rows.filter(({ limits }) => limits.maximumTimes !== null);
  const sum = limited.reduce((times, row) => times + row.times.least, 0);
  const numbers = rowNumbers(limited);
  return limited.flatMap((row) => {
    const { maximumTimes } = row.limits;
    if (maximumTimes === null || sum <= maximumTimes) return [];
    const finding = {
      ...planFinding(row.plan, "frequency", "frequency-above-maximum", {
        article: MAXIMUM_FREQUENCY_ARTICLE,
        expected: String(maximumTimes),
        found: String(sum),
      }),
      details: { why: "planned", rows: numbers },
    };
    const fix = item.rows.length === 1 ? fixOf(row, maximumTimes) : null;
    return [fix === null ? finding : { ...finding, fix }];
  });
}

/** Where one row alone is too often, the most that is allowed mends it. */
function fixOf({ plan }: CheckedRow, maximumTimes: number): Fix | null {
  const cell = plan.cells.frequency;
  return cell === undefined ? null : { cell, value: String(maximumTimes) };
}
