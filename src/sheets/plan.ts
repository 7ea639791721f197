import type { CellRef } from "../core/cell-ref";
import type { Finding } from "../core/finding";
import type { PlanField, PlanRow } from "../core/plan/plan-row";
import { findTable, type Table } from "./find-table";
import { findingAt } from "./finding-at";
import { PLAN_SHEET } from "./headings/plan-headings";
import { readPlanRow } from "./plan-table-row";
import { excelErrors, type SheetReading } from "./sheet-reading";
import type { SheetSnapshot } from "./snapshot";

/** 年度抽查计划, read: one plan row a row, and where its table stands. */
export type PlanReading = SheetReading & {
  readonly rows: readonly PlanRow[];
  /** Row of the (lower) headings, and the columns of the fields; both count from 0. */
  readonly headingRow: number;
  readonly columns: ReadonlyMap<PlanField, number>;
};

/**
 * Reads the plan of a year. Findings say only what cannot be read; what is read and breaks a rule is for the
 * check of the plan. `year` completes dates that are months only.
 */
export function readPlan(sheet: SheetSnapshot, date1904: boolean, year: number): PlanReading {
  const table = findTable(sheet, PLAN_SHEET);
  const readings = table.rows.map((row) => readPlanRow(table, row, date1904, year));
  const rows = readings.map((reading) => reading.planRow);
  return {
    rows,
    headingRow: table.headingRow,
    columns: table.columns,
    findings: [
      ...table.findings,
      ...readings.flatMap((reading) => reading.findings),
      ...excelErrors(table, ["item", "scope", "office", "jointOffice"]),
      ...duplicateNumbers(table, rows),
    ],
    rowsRead: table.rowsRead,
    hiddenRows: table.hiddenRows,
    leftOut: table.leftOut,
  };
}

function duplicateNumbers(table: Table<PlanField>, rows: readonly PlanRow[]): readonly Finding[] {
  const column = table.columns.get("number");
  if (column === undefined) return [];
  const cells = new Map<string, CellRef[]>();
  for (const { number, cell } of rows) {
    if (number === "") continue;
    const same = cells.get(number) ?? [];
    same.push({ ...cell, column });
    cells.set(number, same);
  }
  return [...cells].flatMap(([number, [first, ...others]]) =>
    first === undefined || others.length === 0
      ? []
      : [
          findingAt("duplicate-plan-number", "error", first, {
            article: 8,
            found: number,
            others,
          }),
        ],
  );
}
