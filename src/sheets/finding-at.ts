import type { CellRef } from "../core/cell-ref";
import type { Finding, Rule, Severity } from "../core/finding";

/** Where a finding stands: a cell, a row (no column), or a whole sheet. */
export type Place = {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
};

/** What else a finding says, where it says it. */
export type FindingFacts = {
  readonly article?: number | null;
  readonly expected?: string;
  readonly found?: string;
  readonly others?: readonly CellRef[];
  readonly details?: NonNullable<Finding["details"]>;
};

/** A finding at a place; what is left out of the details is empty. */
export function findingAt(
  rule: Rule,
  severity: Severity,
  { sheet, row, column }: Place,
  { article = null, expected = "", found = "", others = [], details }: FindingFacts = {},
): Finding {
  const finding = { rule, severity, sheet, row, column, article, expected, found, others };
  return details === undefined ? finding : { ...finding, details };
}
