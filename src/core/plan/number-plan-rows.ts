import type { PlanRow } from "./plan-row";

const DIGITS = 3;

/**
 * Gives the rows of a plan that has no numbers theirs: `2026-001`, `2026-002` … by the rows' places, passing
 * over numbers that the plan already uses. Rows with a number keep it.
 */
export function numberPlanRows(rows: readonly PlanRow[], year: number): readonly PlanRow[] {
  const taken = new Set(rows.map(({ number }) => number));
  let next = 0;
  return rows.map((row) => {
    if (row.number !== "") return row;
    let number: string;
    do {
      next += 1;
      number = `${year}-${String(next).padStart(DIGITS, "0")}`;
    } while (taken.has(number));
    return { ...row, number };
  });
}
