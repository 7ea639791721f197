import type { Fix } from "../core/finding";
import { failed, ok, type Result } from "../core/result";
import type { CivilDate } from "../core/text/civil-date";
import type { CellEdit, Change } from "../sheets/changes";
import {
  formatAt,
  sheetNamed,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../sheets/snapshot";
import { checkJob } from "./check-plan";
import type { JobFailure } from "./failure";

const PERCENT = /^(\d+(?:\.\d+)?)%$/u;
const WHOLE = /^\d{1,15}$/u;

/**
 * Writes the one certain mend of a finding into its cell, as the staff would have typed it there. Refused unless a
 * check of the workbook as it is now offers the same mend: the cell may have been edited since.
 */
export function mendJob(
  workbook: WorkbookSnapshot,
  today: CivilDate,
  fix: Fix,
): Result<readonly Change[], JobFailure> {
  const checked = checkJob(workbook, today);
  if (!checked.ok) return checked;
  const sheet = sheetNamed(workbook, fix.cell.sheet);
  const isOffered = checked.value.findings.some((finding) => sameFix(finding.fix, fix));
  if (sheet === undefined || !isOffered) return failed({ code: "mend-outdated", cell: fix.cell });
  return ok([{ kind: "edit-cells", sheet: sheet.name, edits: [editOf(sheet, fix)] }]);
}

function sameFix(offered: Fix | undefined, fix: Fix): boolean {
  if (offered === undefined || offered.value !== fix.value) return false;
  const { sheet, row, column } = offered.cell;
  return sheet === fix.cell.sheet && row === fix.cell.row && column === fix.cell.column;
}

/** Text stays text; a number stays one, with the look of a percentage where it is one. */
function editOf(sheet: SheetSnapshot, { cell: { row, column }, value }: Fix): CellEdit {
  const format = formatAt(sheet, row, column);
  if (format === "@" || typeof valueAt(sheet, row, column) === "string") {
    return { row, column, value };
  }
  const percent = PERCENT.exec(value)?.[1];
  if (percent !== undefined) {
    const [whole = "", decimals = ""] = percent.split(".");
    const shown = decimals === "" ? "0%" : `0.${"0".repeat(decimals.length)}%`;
    const share = Number(`${whole}${decimals}e-${decimals.length + 2}`);
    return { row, column, value: share, ...(format.includes("%") ? {} : { format: shown }) };
  }
  return { row, column, value: WHOLE.test(value) ? Number(value) : value };
}
