import type { Finding } from "../core/finding";
import { visitHistory, type VisitHistory } from "../core/ledger/visit-history";
import type { LedgerRow } from "../core/ledger/ledger-columns";
import type { Directories } from "../core/plan/directories";
import { numberPlanRows } from "../core/plan/number-plan-rows";
import type { PlanRow } from "../core/plan/plan-row";
import type { KnownSheets } from "../core/plan/rules/plan-check";
import { failed, ok, type Result } from "../core/result";
import type { CivilDate } from "../core/text/civil-date";
import { readInspectors } from "../sheets/inspectors";
import { readItems } from "../sheets/items";
import { readPlan } from "../sheets/plan";
import { planYear } from "../sheets/plan-year";
import { readResultEntries, visitsInspected } from "../sheets/result-entries";
import { readSettings } from "../sheets/settings";
import type { SheetReading } from "../sheets/sheet-reading";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheets/snapshot";
import { readTargets } from "../sheets/targets";
import { ledgerRows, resultRows, workbookEvidence, type WorkbookEvidence } from "./evidence";
import type { InputSheet, JobFailure } from "./failure";
import { chosenSheets, headless, INPUT_SHEETS, type Sheets } from "./input-sheets";
import { missingSheets } from "./missing-sheets";

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

/**
 * Reads everything that a draw depends on; `today` decides the year where 设置 does not. `yearOfSeal` goes before
 * both: a draw that was sealed in a year stays in it. Refused where one of the sheets that are `needed` is missing or
 * empty.
 */
export function readBook(
  workbook: WorkbookSnapshot,
  today: CivilDate,
  yearOfSeal: number | null = null,
  needed: readonly InputSheet[] = INPUT_SHEETS,
): Result<Book, JobFailure> {
  const sheets = chosenSheets(workbook, needed);
  if (!sheets.ok) return sheets;
  const book = readSheets(workbook, sheets.value, today.year, yearOfSeal);
  const { targets, inspectors, items } = book.directories;
  const records = { targets, inspectors, items, plan: book.plan };
  const empty = needed.find((sheet) => records[sheet].length === 0);
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
  const isThere = { ...book.known, plan: book.plan.length > 0 };
  return ok({ ...book, findings: [...missingSheets(sheets.value, isThere), ...book.findings] });
}

function readSheets(
  workbook: WorkbookSnapshot,
  sheets: Sheets,
  likelyYear: number,
  yearOfSeal: number | null,
): Book {
  const { date1904 } = workbook;
  const settings = readSettings(sheets.settings, date1904);
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
