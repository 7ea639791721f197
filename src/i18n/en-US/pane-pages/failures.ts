import { assertNever } from "../../../core/assert-never";
import { cellAddress } from "../../../core/cell-ref";
import type { SheetDifference } from "../../../jobs/compare-workbooks";
import { cellShown } from "../../cell-shown";
import type { FailureWords } from "../../pane-page-words";
import { notDue } from "../not-due";

/** The error area. */
export const FAILURES: FailureWords = {
  titles: {
    overview: "The workbook was not read",
    check: "Nothing was checked",
    "mark-plan": "Nothing was marked",
    "clear-marks": "The marks were not cleared",
    mend: "Nothing was changed",
    "preview-draw": "Nothing can be drawn now",
    draw: "Nothing was drawn",
    seal: "Nothing was sealed",
    "draw-sealed": "Nothing was drawn",
    verify: "Nothing was verified",
    visits: "The results were not read",
    figures: "Coverage and months were not worked out",
    "record-results": "The sheet for results was not brought up to date",
    void: "Nothing was voided",
    substitute: "No substitute was drawn",
    "replace-inspector": "Nobody was replaced",
    publish: "Nothing was published",
    export: "Nothing was exported",
    forms: "Forms were not made",
    report: "No report was made",
    query: "Nothing was found out",
    recover: "The last write was not closed",
    template: "No template was made",
    sample: "The sample was not inserted",
    settings: "The settings were not read",
    "change-setting": "The setting was not changed",
    select: "The cell was not shown",
  },
  changed:
    "The workbook has changed since the preview, and nothing was written. Look at the changes, then confirm again:",
  difference,
  unrecovered:
    "The workbook may hold the beginning of a write. Do not delete it by hand: the pane breaks it off when it is opened next.",
  unexpected: (detail) =>
    `The program failed (${detail}). Try again; if that fails, give this text to your administrator.`,
  shortfall: (rows) =>
    `Too few units may be drawn: ${rows
      .map(
        (row) =>
          `plan row ${row.planNumber} must draw ${row.required} and has ${row.eligible} eligible`,
      )
      .join("; ")}. Complete the directory, or agree to the shortfall when you confirm.`,
  refused: (count) =>
    `There are ${count} finding(s). Correct them, or leave out the plan rows that have them:`,
  nothingDue: "No plan row is due now:",
  notDue,
};

function difference(one: SheetDifference): string {
  switch (one.kind) {
    case "sheet-gone":
      return `sheet “${one.sheet}” was deleted or renamed`;
    case "sheet-new":
      return `sheet “${one.sheet}” is new`;
    case "rows-added":
      return `“${one.sheet}”: ${one.count} row(s) added from row ${one.row + 1} on`;
    case "rows-deleted":
      return `“${one.sheet}”: ${one.count} row(s) deleted from row ${one.row + 1} on`;
    case "cell-changed":
      return `“${one.sheet}” ${cellAddress(one.row, one.column)}: “${cellShown(one.before)}” became “${cellShown(one.now)}”`;
    case "more":
      return `“${one.sheet}”: ${one.count} more cell(s) have changed`;
    default:
      return assertNever(one);
  }
}
