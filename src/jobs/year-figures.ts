import { unitsOfOneDraw, type CheckedRow } from "../core/plan/rules/checked-row";
import { drawsOfRows, dueRowOf } from "../core/plan/draws-of-rows";
import { coverageOf, type CoverageTables } from "../core/results/coverage";
import { yearByMonths, type PlannedRow, type YearByMonths } from "../core/results/months";
import type { VisitRecord } from "../core/results/visit-records";
import type { CivilDate } from "../core/text/civil-date";
import { checkOf } from "./check-plan";
import type { Book } from "./read-book";

/** How far a year has come against the directory and against the plan: the same in 总结报告 and in the pane. */
export type YearFigures = {
  /** Rows of the plan that are drawn: directed cases are none (Art. 4). */
  readonly rows: readonly CheckedRow[];
  /** The days on which a row was drawn. */
  readonly drawsOf: (row: CheckedRow) => readonly CivilDate[];
  readonly coverage: CoverageTables;
  readonly months: YearByMonths;
};

/** Holds the visits in force of a workbook that has been read against its directory and its plan. */
export function yearFigures(
  book: Book,
  records: readonly VisitRecord[],
  today: CivilDate,
): YearFigures {
  const { settings, year, targets } = book.directories;
  const plan = checkOf(book, today).rows;
  const rows = plan.filter(({ isDirected }) => !isDirected);
  return {
    rows,
    drawsOf: drawsOfRows(plan, year, book.ledger),
    coverage: coverageOf(targets, records, settings.kindGroups),
    months: yearByMonths(
      year,
      rows.map((row) => plannedRow(row, year)),
      records,
    ),
  };
}

function plannedRow(row: CheckedRow, year: number): PlannedRow {
  const { start, end, times } = dueRowOf(row, year);
  return { start, end, times, units: unitsOfOneDraw(row) };
}
