import { cellAddress, type CellRef } from "../../core/cell-ref";
import type { Finding } from "../../core/finding";
import { findingCell } from "../../i18n/describe";

/** One finding as every `--json` shows it; `message` is what it says in the user's language. */
export function findingJson(finding: Finding, message: string) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.sheet,
    cell: findingCell(finding),
    article: finding.article,
    message,
    ...fixOf(finding),
  };
}

/** A cell as every `--json` shows it. */
export function cellJson({ sheet, row, column }: CellRef) {
  return { sheet, cell: cellAddress(row, column) };
}

/** The one certain mend of a finding, where it has one. */
function fixOf({ fix }: Finding) {
  if (fix === undefined) return {};
  const { sheet, row, column } = fix.cell;
  return { fix: { sheet, cell: cellAddress(row, column), value: fix.value } };
}
