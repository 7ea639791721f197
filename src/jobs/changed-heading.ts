import { EVIDENCE_HEADING_ROW } from "../sheets/evidence-sheet";
import type { WorkbookEvidence } from "./evidence";
import type { JobFailure } from "./failure";

type SheetNotOurs = Extract<JobFailure, { code: "sheet-not-ours" }>;

/**
 * The first heading of the four sheets of evidence that is not as it was written: the sheet is the staff's own
 * under one of our names, or was edited. Null where every sheet that exists may be added to.
 */
export function changedHeading(evidence: WorkbookEvidence): SheetNotOurs | null {
  for (const sheet of [
    evidence.ledger,
    evidence.results,
    evidence.populations,
    evidence.inspectors,
  ]) {
    const trouble = sheet.troubles.find(({ kind }) => kind === "heading-changed");
    if (trouble !== undefined) {
      return {
        code: "sheet-not-ours",
        sheet: sheet.layout.name,
        row: EVIDENCE_HEADING_ROW,
        column: trouble.cell.column,
        expected: trouble.expected,
        found: trouble.recorded,
      };
    }
  }
  return null;
}
