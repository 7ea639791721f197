import type { Result } from "../../src/core/result";
import type { JobFailure } from "../../src/jobs/failure";
import type { LaterRequest } from "../../src/jobs/later-request";
import { replaceInspectorJob, type ReplaceReport } from "../../src/jobs/replace-inspector";
import { substituteJob, type SubstituteReport } from "../../src/jobs/substitute";
import { voidJob, type VoidReport } from "../../src/jobs/void-draw";
import type { Change } from "../../src/sheets/changes";
import type { CellValue, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { applied, onSheet, recordsOf, request, type Deed } from "./books";

/** What a job that writes comes to. */
export type Outcome<Report> = Result<
  { readonly changes: readonly Change[]; readonly report: Report },
  JobFailure
>;

/** A request for an event after a draw, of C2026-001 unless told, on a day of 2026. */
export function later(day: string, others: Partial<LaterRequest> = {}): LaterRequest {
  const { now, operator, witnesses } = request(day);
  return { now, operator, witnesses, drawNumber: "C2026-001", reason: "情况有变", ...others };
}

/** The workbook and report of a job that must succeed. */
export function done<Report>(workbook: WorkbookSnapshot, outcome: Outcome<Report>): Deed<Report> {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return { workbook: applied(workbook, outcome.value.changes), report: outcome.value.report };
}

/** Voids a draw, which must succeed. */
export function voided(workbook: WorkbookSnapshot, asked: LaterRequest): Deed<VoidReport> {
  return done(workbook, voidJob(workbook, asked));
}

/** Replaces a unit, which must succeed. */
export function substituted(
  workbook: WorkbookSnapshot,
  unit: string,
  asked: LaterRequest,
  acceptShortfall = false,
): Deed<SubstituteReport> {
  return done(workbook, substituteJob(workbook, { ...asked, unit, acceptShortfall }));
}

/** Replaces an inspector of a visit, which must succeed. */
export function replaced(
  workbook: WorkbookSnapshot,
  unit: string,
  inspector: string,
  asked: LaterRequest,
): Deed<ReplaceReport> {
  return done(workbook, replaceInspectorJob(workbook, { ...asked, unit, inspector }));
}

/** The workbook with one cell changed in every row of an input sheet whose cell under `by` has a value. */
export function withInput(
  workbook: WorkbookSnapshot,
  sheet: string,
  by: readonly [heading: string, value: string],
  heading: string,
  value: CellValue,
): WorkbookSnapshot {
  return onSheet(workbook, sheet, ([headings = [], ...rows]) => {
    const [key, column] = [headings.indexOf(by[0]), headings.indexOf(heading)];
    return [headings, ...rows.map((row) => (row[key] === by[1] ? row.with(column, value) : row))];
  });
}

/** The last row of 抽查结果 of a unit in a draw, by heading. */
export function lastRow(
  workbook: WorkbookSnapshot,
  unit: string,
  drawNumber = "C2026-001",
): Readonly<Record<string, string>> {
  const rows = recordsOf(workbook, "抽查结果").filter(
    (row) => row["抽取编号"] === drawNumber && row["统一社会信用代码"] === unit,
  );
  return rows.at(-1) ?? {};
}
