import type { Finding } from "../../finding";

/** From so many units on, a column that is empty throughout is one fact, and no longer a list of cells. */
export const UNITS_OF_ONE_FACT = 20;

/**
 * What is missing of every one of so many units, said once for the sheet (`details.units`); findings that do not
 * reach all units stay at their cells. `findings` are those of one rule, at most one a unit.
 */
export function saidOfColumn(findings: readonly Finding[], units: number): readonly Finding[] {
  const [first] = findings;
  if (first === undefined || findings.length < units || units < UNITS_OF_ONE_FACT) return findings;
  return [{ ...first, row: null, column: null, found: "", details: { ...first.details, units } }];
}
