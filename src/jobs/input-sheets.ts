import { failed, ok, type Result } from "../core/result";
import { findInputSheets, type SheetChoice } from "../sheets/find-sheets";
import { headingOf } from "../sheets/find-table";
import { PLAN_SHEET } from "../sheets/headings/plan-headings";
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../sheets/snapshot";
import type { InputSheet, JobFailure } from "./failure";

/** The four input sheets and 设置, null where the workbook has none. */
export type Sheets = { readonly [Sheet in InputSheet | "settings"]: SheetSnapshot | null };

export const INPUT_SHEETS: readonly InputSheet[] = ["targets", "inspectors", "items", "plan"];

/** The input sheets; those in `needed` have to be found, and none may be in doubt. */
export function chosenSheets(
  workbook: WorkbookSnapshot,
  needed: readonly InputSheet[],
): Result<Sheets, JobFailure> {
  const choices = findInputSheets(workbook);
  for (const sheet of INPUT_SHEETS) {
    const choice = choices[sheet];
    if (choice.kind === "found") continue;
    if (choice.kind === "missing" && !needed.includes(sheet)) continue;
    return failed(choiceFailure(sheet, choice, workbook));
  }
  return ok({
    targets: sheetOf(choices.targets),
    inspectors: sheetOf(choices.inspectors),
    items: sheetOf(choices.items),
    plan: sheetOf(choices.plan),
    settings: sheetOf(choices.settings),
  });
}

/** One input sheet, which has to be found and not in doubt. */
export function chosenSheet(
  workbook: WorkbookSnapshot,
  sheet: InputSheet,
): Result<SheetSnapshot, JobFailure> {
  const choice = findInputSheets(workbook)[sheet];
  return choice.kind === "found"
    ? ok(choice.sheet)
    : failed(choiceFailure(sheet, choice, workbook));
}

function sheetOf(choice: SheetChoice): SheetSnapshot | null {
  return choice.kind === "found" ? choice.sheet : null;
}

function choiceFailure(
  sheet: InputSheet,
  choice: Exclude<SheetChoice, { kind: "found" }>,
  workbook: WorkbookSnapshot,
): JobFailure {
  if (choice.kind === "ambiguous") {
    return { code: "sheet-ambiguous", sheet, candidates: choice.candidates };
  }
  const present = workbook.sheets.map(({ name }) => name);
  const { lookedFor, near } = choice;
  return { code: "sheet-missing", sheet, lookedFor, present, near };
}

/** What stands in the sheet's first filled row, against the headings that a plan has. */
export function headless(sheet: SheetSnapshot): JobFailure {
  const fields = ["item", ...PLAN_SHEET.needed.flat()] as const;
  const top = sheet.values.findIndex((row) => row.some((value) => value !== null));
  const first = (sheet.values[top] ?? []).flatMap((_, column) => {
    const value = valueAt(sheet, top, column);
    return typeof value === "string" && value !== "" ? [value] : [];
  });
  const lookedFor = fields.map((field) => headingOf(PLAN_SHEET, field));
  return {
    code: "sheet-missing",
    sheet: "plan",
    lookedFor,
    present: [sheet.name, ...first],
    near: [],
  };
}
