import type { Change } from "../sheets/changes";
import { NUMBER_HEADING } from "../sheets/marks";
import { isOwnSheet } from "../sheets/own-sheets";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { ledgerRows, workbookEvidence } from "./evidence";

/**
 * The changes that take the marks of a check off every sheet of the staff's. Numbers that the check gave to plan
 * rows stay once the ledger knows a draw: it names the rows by them.
 */
export function clearMarksJob(workbook: WorkbookSnapshot): readonly Change[] {
  const keep = ledgerRows(workbookEvidence(workbook)).length > 0 ? [NUMBER_HEADING] : [];
  return workbook.sheets
    .filter(({ name }) => !isOwnSheet(name))
    .map(({ name }) => ({ kind: "clear-marks", sheet: name, keep }));
}
