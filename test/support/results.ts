import type { CellValue, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { recordResultsJob, type RecordReport } from "../../src/jobs/record-results";
import type { Change } from "../../src/sheets/changes";
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

/** The workbook with a draw voided, as far as the ledger's words go. */
export function voided(workbook: WorkbookSnapshot, drawNumber: string): WorkbookSnapshot {
  return onSheet(workbook, "抽取台账", (values) => {
    const drawn = values.findLast((row) => row[0] === drawNumber) ?? [];
    return [...values, drawn.map((value, column) => (column === 1 ? "作废" : value))];
  });
}
