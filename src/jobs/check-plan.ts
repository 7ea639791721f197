import { certificateExpired } from "../core/directory/rules/certificate-expired";
import type { Finding } from "../core/finding";
import { checkPlan } from "../core/plan/check-plan";
import { planCheck, type PlanCheck } from "../core/plan/rules/plan-check";
import { ARTICLE_8_FIELDS } from "../core/plan/rules/field-missing";
import { ok, type Result } from "../core/result";
import type { CivilDate } from "../core/text/civil-date";
import { headingOf } from "../sheets/find-table";
import { PLAN_SHEET } from "../sheets/headings/plan-headings";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import type { JobFailure } from "./failure";
import { readBookForCheck, type Book, type ReadSheet } from "./read-book";
import { resultFindings } from "./result-findings";

/** What the check found out about a plan row: the figures that stand beside the plan. */
export type PlanRowFigures = {
  readonly planNumber: string;
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  /** 范围解析; empty where the scope could not be resolved. */
  readonly resolvedScope: string;
  /** 对象总数; null where it cannot be known. */
  readonly population: number | null;
  /** 应抽数量 of one draw; null where it cannot be known. */
  readonly required: number | null;
};

/** What a workbook holds, and everything that was found in it. */
export type CheckReport = {
  readonly findings: readonly Finding[];
  readonly targets: number;
  readonly inspectors: number;
  readonly items: number;
  readonly planRows: number;
  readonly readings: readonly ReadSheet[];
  /** One for each plan row, in the order of the sheet. */
  readonly planRowFigures: readonly PlanRowFigures[];
};

/** Checks directories, plan and results against every rule; changes nothing. Only the plan has to be there. */
export function checkJob(
  workbook: WorkbookSnapshot,
  today: CivilDate,
): Result<CheckReport, JobFailure> {
  const read = readBookForCheck(workbook, today);
  return read.ok ? ok(checkBook(workbook, read.value, today)) : read;
}

/** The check of a workbook that has been read. */
export function checkBook(workbook: WorkbookSnapshot, book: Book, today: CivilDate): CheckReport {
  const check = checkOf(book, today);
  return {
    findings: [
      ...book.findings.filter((finding) => !isSaidByRow(finding, book)),
      ...certificateExpired(book.directories.inspectors, today),
      ...unsaid(checkPlan(check), book.findings),
      ...resultFindings(workbook, { ...book, settings: book.directories.settings }, today),
    ],
    targets: book.directories.targets.length,
    inspectors: book.directories.inspectors.length,
    items: book.directories.items.length,
    planRows: book.plan.length,
    readings: book.readings,
    planRowFigures: check.rows.map(({ plan, scope, population, required }) => ({
      planNumber: plan.number,
      sheet: plan.cell.sheet,
      row: plan.cell.row,
      resolvedScope: scope.kind === "resolved" ? scope.words : "",
      population,
      required,
    })),
  };
}

/** A book as the rules of the plan look at it. */
export function checkOf(book: Book, today: CivilDate): PlanCheck {
  const { plan, directories, known, ledger, history } = book;
  return planCheck({ plan, directories, known, ledger, history, today });
}

/** The findings that the readers of the sheets have not made already at the same place. */
export function unsaid(findings: readonly Finding[], said: readonly Finding[]): readonly Finding[] {
  const places = new Set(said.map(placeOf));
  return findings.filter((finding) => !places.has(placeOf(finding)));
}

const ARTICLE_8_HEADINGS: readonly string[] = ARTICLE_8_FIELDS.map((field) =>
  headingOf(PLAN_SHEET, field),
);

/** A column of Article 8 that the plan lacks is a missing field of each of its rows: once is enough. */
function isSaidByRow({ rule, sheet, expected }: Finding, { plan }: Book): boolean {
  const isOfPlan = rule === "column-missing" && sheet === plan[0]?.cell.sheet;
  return isOfPlan && ARTICLE_8_HEADINGS.includes(expected);
}

/** Several dates of a row may be wrong; any other rule is said once a row. */
function placeOf({ rule, sheet, row, column }: Finding): string {
  return [rule, sheet, row, rule === "dates-invalid" ? column : ""].join("\t");
}
