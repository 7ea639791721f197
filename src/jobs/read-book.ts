import type { Finding } from "../core/finding";
import { visitHistory, type VisitHistory } from "../core/ledger/visit-history";
import type { LedgerRow } from "../core/ledger/ledger-columns";
import type { Directories } from "../core/plan/directories";
import { numberPlanRows } from "../core/plan/number-plan-rows";
import type { PlanRow } from "../core/plan/plan-row";
import type { KnownSheets } from "../core/plan/rules/plan-check";
import { failed, ok, type Result } from "../core/result";
import type { CivilDate } from "../core/text/civil-date";
import { findInputSheets, type SheetChoice } from "../sheets/find-sheets";
import { headingOf } from "../sheets/find-table";
import { PLAN_SHEET } from "../sheets/headings/plan-headings";
import { readInspectors } from "../sheets/inspectors";
import { readItems } from "../sheets/items";
import { readPlan } from "../sheets/plan";
import { planYear } from "../sheets/plan-year";
import { readResultEntries, visitsInspected } from "../sheets/result-entries";
import { readSettings } from "../sheets/settings";
import type { SheetReading } from "../sheets/sheet-reading";
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../sheets/snapshot";
import { readTargets } from "../sheets/targets";
import { ledgerRows, resultRows, workbookEvidence, type WorkbookEvidence } from "./evidence";
import type { InputSheet, JobFailure } from "./failure";

/** A workbook, read: the directories, the plan, the evidence so far, and everything that was found wrong. */
export type Book = {
  readonly directories: Directories;
  /** Which of the directories hold anything. */
  readonly known: KnownSheets;
  readonly plan: readonly PlanRow[];
  /** How each sheet was read: nothing is lost without a reason. */
  readonly readings: readonly ReadSheet[];
  readonly findings: readonly Finding[];
  readonly evidence: WorkbookEvidence;
  readonly ledger: readonly LedgerRow[];
  readonly history: VisitHistory;
};

/** How one sheet was read: every row below its headings is a record or left out with a reason. */
export type ReadSheet = Pick<SheetReading, "rowsRead" | "hiddenRows" | "leftOut"> & {
  readonly sheet: string;
};

type Sheets = { readonly [Sheet in InputSheet]: SheetSnapshot | null };

const INPUT_SHEETS: readonly InputSheet[] = ["targets", "inspectors", "items", "plan"];

/**
 * Reads everything that a draw depends on; `today` decides the year where 设置 does not. `yearOfSeal` goes before
 * both: a draw that was sealed in a year stays in it. Refused where one of the four sheets is missing or empty.
 */
export function readBook(
  workbook: WorkbookSnapshot,
  today: CivilDate,
  yearOfSeal: number | null = null,
): Result<Book, JobFailure> {
  const sheets = chosenSheets(workbook, INPUT_SHEETS);
  if (!sheets.ok) return sheets;
  const book = readSheets(workbook, sheets.value, today.year, yearOfSeal);
  const { targets, inspectors, items } = book.directories;
  const records = { targets, inspectors, items, plan: book.plan };
  const empty = INPUT_SHEETS.find((sheet) => records[sheet].length === 0);
  if (empty === undefined) return ok(book);
  return failed({ code: "sheet-empty", sheet: empty, name: sheets.value[empty]?.name ?? "" });
}

/**
 * As `readBook`, for a check: any one of the four sheets will do. Each other one that is missing or empty is a
 * finding. The year is that of 设置, else of the plan's title, else of today. Refused where no sheet is known,
 * where a plan has no headings, or where two sheets may be meant.
 */
export function readBookForCheck(
  workbook: WorkbookSnapshot,
  today: CivilDate,
): Result<Book, JobFailure> {
  const sheets = chosenSheets(workbook, []);
  if (!sheets.ok) return sheets;
  const { plan } = sheets.value;
  if (INPUT_SHEETS.every((sheet) => sheets.value[sheet] === null)) {
    const nothing = chosenSheets(workbook, ["plan"]);
    if (!nothing.ok) return nothing;
  }
  const titleYear = plan === null ? null : planYear(plan);
  const book = readSheets(workbook, sheets.value, titleYear ?? today.year, null);
  if (plan !== null && book.plan.length === 0) {
    const isHeadless = book.findings.some(
      ({ rule, severity, sheet }) =>
        rule === "column-missing" && severity === "error" && sheet === plan.name,
    );
    return failed(
      isHeadless ? headless(plan) : { code: "sheet-empty", sheet: "plan", name: plan.name },
    );
  }
  return ok({ ...book, findings: [...missingSheets(workbook, book), ...book.findings] });
}

function readSheets(
  workbook: WorkbookSnapshot,
  sheets: Sheets,
  likelyYear: number,
  yearOfSeal: number | null,
): Book {
  const { date1904 } = workbook;
  const choice = findInputSheets(workbook).settings;
  const settings = readSettings(choice.kind === "found" ? choice.sheet : null, date1904);
  const year = yearOfSeal ?? settings.settings.year ?? likelyYear;
  const targets = sheets.targets === null ? null : readTargets(sheets.targets);
  const inspectors =
    sheets.inspectors === null ? null : readInspectors(sheets.inspectors, date1904);
  const items = sheets.items === null ? null : readItems(sheets.items);
  const plan = sheets.plan === null ? null : readPlan(sheets.plan, date1904, year);
  const evidence = workbookEvidence(workbook);
  const ledger = ledgerRows(evidence);
  const inspected = visitsInspected(readResultEntries(workbook));
  const directories = {
    targets: targets?.targets ?? [],
    inspectors: inspectors?.inspectors ?? [],
    items: items?.items ?? [],
    settings: settings.settings,
    year,
  };
  return {
    directories,
    known: knownSheets(directories),
    plan: numberPlanRows(plan?.rows ?? [], year),
    readings: INPUT_SHEETS.flatMap((sheet) =>
      readSheet(sheets[sheet], { targets, inspectors, items, plan }[sheet]),
    ),
    findings: [settings, targets, inspectors, items, plan].flatMap(
      (reading) => reading?.findings ?? [],
    ),
    evidence,
    ledger,
    history: visitHistory(ledger, resultRows(evidence), inspected, year),
  };
}

function readSheet(
  sheet: SheetSnapshot | null,
  reading: SheetReading | null,
): readonly ReadSheet[] {
  if (sheet === null || reading === null) return [];
  const { rowsRead, hiddenRows, leftOut } = reading;
  return [{ sheet: sheet.name, rowsRead, hiddenRows, leftOut }];
}

function knownSheets({ targets, inspectors, items }: Directories): KnownSheets {
  return {
    targets: targets.length > 0,
    inspectors: inspectors.length > 0,
    items: items.length > 0,
  };
}

/** The input sheets; those in `needed` have to be found, and none may be in doubt. */
function chosenSheets(
  workbook: WorkbookSnapshot,
  needed: readonly InputSheet[],
): Result<Sheets, JobFailure> {
  const choices = findInputSheets(workbook);
  for (const sheet of INPUT_SHEETS) {
    const failure = choiceFailure(sheet, choices[sheet], workbook);
    const isNeeded = needed.includes(sheet);
    if (failure !== null && (isNeeded || failure.code !== "sheet-missing")) return failed(failure);
  }
  return ok({
    targets: sheetOf(choices.targets),
    inspectors: sheetOf(choices.inspectors),
    items: sheetOf(choices.items),
    plan: sheetOf(choices.plan),
  });
}

function sheetOf(choice: SheetChoice): SheetSnapshot | null {
  return choice.kind === "found" ? choice.sheet : null;
}

function choiceFailure(
  sheet: InputSheet,
  choice: SheetChoice,
  workbook: WorkbookSnapshot,
): JobFailure | null {
  if (choice.kind === "found") return null;
  if (choice.kind === "ambiguous") {
    return { code: "sheet-ambiguous", sheet, candidates: choice.candidates };
  }
  const present = workbook.sheets.map(({ name }) => name);
  const { lookedFor, near } = choice;
  return { code: "sheet-missing", sheet, lookedFor, present, near };
}

/** What stands in the sheet's first filled row, against the headings that a plan has. */
function headless(sheet: SheetSnapshot): JobFailure {
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

const SHEET_NAMES = {
  targets: "检查对象名录库",
  items: "随机抽查事项清单",
  inspectors: "执法检查人员名录库",
  plan: "年度抽查计划",
} as const;

/**
 * One finding for each sheet that is not there. Without directory or item list the base of a plan's ratios is
 * unknown, so that nothing proves 5 %: undetermined, said once, at the first of them. What else is missing only
 * leaves rules out: a warning.
 */
function missingSheets(
  workbook: WorkbookSnapshot,
  { known, plan }: Pick<Book, "known" | "plan">,
): readonly Finding[] {
  const choices = findInputSheets(workbook);
  const isThere = { ...known, plan: plan.length > 0 };
  const missing = (["targets", "items", "inspectors", "plan"] as const).filter(
    (sheet) => !isThere[sheet],
  );
  const unknownBase = isThere.plan ? missing.find((sheet) => sheet !== "inspectors") : undefined;
  return missing.map((sheet) => {
    const choice = choices[sheet];
    const found = choice.kind === "found" ? choice.sheet.name : "";
    const isBase = sheet === unknownBase;
    return {
      rule: "sheet-missing",
      severity: isBase ? "undetermined" : "warning",
      sheet: found === "" ? SHEET_NAMES[sheet] : found,
      row: null,
      column: null,
      article: isBase ? 9 : null,
      expected: SHEET_NAMES[sheet],
      found,
      others: [],
      details: { missing: sheet },
    };
  });
}
