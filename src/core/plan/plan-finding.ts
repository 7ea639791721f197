import type { Finding, Rule, Severity } from "../finding";
import type { PlanField, PlanRow } from "./plan-row";

/** A finding at a field of a plan row; at the row as a whole where the plan has no such column. */
export function planFinding(
  row: PlanRow,
  field: PlanField,
  rule: Rule,
  facts: {
    readonly severity?: Severity;
    readonly article?: number;
    readonly expected?: string;
    readonly found?: string;
  },
): Finding {
  return {
    rule,
    severity: facts.severity ?? "error",
    sheet: row.cell.sheet,
    row: row.cell.row,
    column: row.cells[field]?.column ?? null,
    article: facts.article ?? null,
    expected: facts.expected ?? "",
    found: facts.found ?? "",
    others: [],
  };
}
