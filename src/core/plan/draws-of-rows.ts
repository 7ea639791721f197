import { allotDraws } from "../draw/allot-draws";
import type { DueRow } from "../draw/dueness";
import type { LedgerRow } from "../ledger/ledger-columns";
import { recordText } from "../text/canonical";
import type { CivilDate } from "../text/civil-date";
import type { CheckedRow } from "./rules/checked-row";

/** A plan row as the ledger would record it, for `dueness`. */
export function dueRowOf({ plan, scope, times }: CheckedRow, year: number): DueRow {
  return {
    planNumber: plan.number,
    item: recordText(plan.item),
    office: recordText(plan.offices[0] ?? ""),
    resolvedScope: scope.kind === "resolved" ? recordText(scope.words) : "",
    start: plan.start ?? { year, month: 1, day: 1 },
    end: plan.end ?? { year, month: 12, day: 31 },
    times: times.least,
  };
}

/**
 * The days of the year on which each row of a plan was drawn, by `allotDraws`; `rows` are all rows of the plan. A
 * directed case wants no random draw (Art. 4): it has those that were forced under its own number.
 */
export function drawsOfRows(
  rows: readonly CheckedRow[],
  year: number,
  ledger: readonly LedgerRow[],
): (row: CheckedRow) => readonly CivilDate[] {
  const dueRows = new Map(
    rows.map((row) => {
      const dueRow = dueRowOf(row, year);
      return [row, row.isDirected ? { ...dueRow, times: 0 } : dueRow];
    }),
  );
  const drawn = allotDraws([...dueRows.values()], year, ledger);
  return (row) => {
    const dueRow = dueRows.get(row);
    return (dueRow === undefined ? undefined : drawn.get(dueRow)) ?? [];
  };
}
