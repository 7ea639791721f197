import type { CellValue, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { recordResultsJob, type RecordReport } from "../../src/jobs/record-results";
import type { Change } from "../../src/sheets/changes";
import { replaceInspectorJob } from "../../src/jobs/replace-inspector";
import { substituteJob } from "../../src/jobs/substitute";
import { voidJob } from "../../src/jobs/void-draw";
import type { Result } from "../../src/core/result";
import type { CivilDate } from "../../src/core/text/civil-date";
import { applied, HEADING_ROW, onSheet } from "./books";

export const ENTRY_SHEET = "检查结果录入";

/** A day of 2026: `03-02`. */
export function day(text: string): CivilDate {
  const [month = "1", date = "1"] = text.split("-");
  return { year: 2026, month: Number(month), day: Number(date) };
}

/** Makes 检查结果录入, or makes it anew, which must succeed. */
export function recorded(
  workbook: WorkbookSnapshot,
  today: string,
): {
  readonly workbook: WorkbookSnapshot;
  readonly changes: readonly Change[];
  readonly report: RecordReport;
} {
  const outcome = recordResultsJob(workbook, day(today));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  const { changes, report } = outcome.value;
  return { workbook: applied(workbook, changes), changes, report };
}

/** The workbook with cells of one row of 检查结果录入 filled in, by heading; rows count from 0 below the headings. */
export function entered(
  workbook: WorkbookSnapshot,
  row: number,
  cells: Readonly<Record<string, CellValue>>,
): WorkbookSnapshot {
  return onSheet(workbook, ENTRY_SHEET, (values) => {
    const headings = values[HEADING_ROW] ?? [];
    return values.map((own, index) =>
      index === HEADING_ROW + 1 + row
        ? headings.map((heading, column) => cells[String(heading)] ?? own[column] ?? null)
        : own,
    );
  });
}

type Changed = Result<{ readonly changes: readonly Change[] }, unknown>;

function after(workbook: WorkbookSnapshot, outcome: Changed): WorkbookSnapshot {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return applied(workbook, outcome.value.changes);
}

/** Who does what after a draw, on a day of 2026. */
function later(drawNumber: string, today: string, reason: string) {
  const now = { date: day(today), hour: 10, minute: 0 };
  return { drawNumber, now, operator: "苏日娜", witnesses: ["高娃"], reason };
}

/** The workbook with a draw voided. */
export function voided(
  workbook: WorkbookSnapshot,
  drawNumber: string,
  today = "03-25",
): WorkbookSnapshot {
  return after(workbook, voidJob(workbook, later(drawNumber, today, "范围有误")));
}

/** The workbook with the next unit in the place of one that left. */
export function substituted(
  workbook: WorkbookSnapshot,
  drawNumber: string,
  unit: string,
  today: string,
): WorkbookSnapshot {
  const request = { ...later(drawNumber, today, "已停办"), unit, acceptShortfall: false };
  return after(workbook, substituteJob(workbook, request));
}

/** The workbook with another inspector in the place of one who left a visit. */
export function replaced(
  workbook: WorkbookSnapshot,
  drawNumber: string,
  unit: string,
  inspector: string,
  today: string,
): WorkbookSnapshot {
  const request = { ...later(drawNumber, today, "病假"), unit, inspector };
  return after(workbook, replaceInspectorJob(workbook, request));
}
