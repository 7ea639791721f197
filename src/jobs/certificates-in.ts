import { findInputSheets } from "../sheets/find-sheets";
import { readInspectors } from "../sheets/inspectors";
import { knownCertificates } from "../sheets/publication/personal-data";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { workbookEvidence } from "./evidence";

/**
 * The certificate numbers of a workbook that cannot be taken for mobile numbers: of the directory, and of earlier
 * draws.
 */
export function certificatesIn(workbook: WorkbookSnapshot): ReadonlySet<string> {
  const choice = findInputSheets(workbook).inspectors;
  const listed =
    choice.kind === "found" ? readInspectors(choice.sheet, workbook.date1904).inspectors : [];
  const recorded = workbookEvidence(workbook).inspectors.records;
  return knownCertificates([
    ...listed.map(({ certificate }) => certificate),
    ...recorded.map(({ record }) => record.certificate),
  ]);
}
