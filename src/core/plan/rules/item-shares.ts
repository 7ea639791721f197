import type { CheckedRow } from "./checked-row";
import type { ItemPlan } from "./plan-check";
import type { LeastShare } from "./row-limits";

/** Rows of an item that are held against one least share. */
export type JudgedRows = { readonly rows: readonly CheckedRow[]; readonly least: LeastShare };

/** The rows of an item by the least share that holds for them: one group, or more where some cite a provision. */
export function judgedRows({ rows }: ItemPlan): readonly JudgedRows[] {
  const groups = new Map<string, { rows: CheckedRow[]; least: LeastShare }>();
  for (const row of rows) {
    const { least } = row.limits;
    if (least.kind === "none") continue;
    const key = JSON.stringify(least);
    const group = groups.get(key) ?? { rows: [], least };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * The typed ratios of all rows of an item times their frequencies; null where one is no share. A number of units
 * beside a ratio says nothing here: without a directory nobody knows what share it is.
 */
export function typedBasisPoints({ rows }: ItemPlan): number | null {
  let sum = 0;
  for (const { plan, times } of rows) {
    if (plan.ratio.kind !== "share" || plan.frequency.kind === "undetermined") return null;
    sum += plan.ratio.basisPoints * times.least;
  }
  return sum;
}
