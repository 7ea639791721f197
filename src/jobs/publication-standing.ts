import type { Finding, Rule } from "../core/finding";
import type { CivilDate } from "../core/text/civil-date";
import type { PublicationKind } from "../sheets/publication/publication";
import { RESULT_ENTRY_SHEET } from "../sheets/result-entries";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { checkJob } from "./check-plan";
import { chosenSheet } from "./input-sheets";
import type { Standing } from "./publish-request";

/** To be late is no reason to wait longer: these are mended by publishing. */
const MENDED_BY_PUBLISHING: readonly Rule[] = ["result-overdue", "plan-late"];

/**
 * Counts what is wrong in the sheet that is published, so that it is said before the sheet leaves (Art. 4, 5, 8, 10).
 * Null where there is none to check: 抽取名单 is taken from locked evidence, and without a plan nothing is checked.
 */
export function publicationStanding(
  workbook: WorkbookSnapshot,
  kind: PublicationKind,
  today: CivilDate,
): Standing | null {
  const sheet = sheetOf(workbook, kind);
  if (sheet === null) return null;
  const checked = checkJob(workbook, today);
  if (!checked.ok) return null;
  const own = checked.value.findings.filter(
    (finding) => finding.sheet === sheet && !MENDED_BY_PUBLISHING.includes(finding.rule),
  );
  const count = (severity: Finding["severity"]) =>
    own.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), undetermined: count("undetermined") };
}

function sheetOf(workbook: WorkbookSnapshot, kind: PublicationKind): string | null {
  if (kind === "draw") return null;
  if (kind === "results") return RESULT_ENTRY_SHEET.names[0];
  const found = chosenSheet(workbook, kind);
  return found.ok ? found.value.name : null;
}
