import { failed, ok, type Result } from "../../../core/result";
import type { Change } from "../../../sheets/changes";
import { MAXIMUM_ROWS } from "../../../sheets/snapshot";
import type { ApplyFailure } from "../../workbook";
import { appendSteps } from "./append-steps";
import { editSteps } from "./edit-steps";
import type { PlannedSheet } from "./plan-state";
import { removeRowsStep } from "./small-steps";
import type { Step } from "./step";
import { LONGEST_CELL_TEXT, textTooLong } from "./text-length";

type ChangeOf<Kind extends Change["kind"]> = Extract<Change, { kind: Kind }>;

const MAXIMUM_COLUMNS = 16_384;

/** The work of appending rows below everything that a sheet holds. */
export function planAppendRows(
  { firstRow, rows }: ChangeOf<"append-rows">,
  sheet: PlannedSheet,
): Result<readonly Step[], ApplyFailure> {
  const { name } = sheet;
  if (rows.length === 0) return ok([]);
  const rowCount = firstRow + rows.length;
  if (rowCount > MAXIMUM_ROWS)
    return failed({ code: "too-many-rows", sheet: name, rows: rowCount });
  const long = textTooLong(rows);
  if (long !== null) {
    const place = { row: firstRow + long.row, column: long.column };
    return failed({ code: "text-too-long", sheet: name, ...place });
  }
  // The last row that is filled: one in the way as well as the first would be.
  if (sheet.bottom >= firstRow) {
    return failed({ code: "rows-not-empty", sheet: name, row: sheet.bottom });
  }
  const steps = appendSteps(name, firstRow, rows, { ...sheet });
  sheet.bottom = rowCount - 1;
  if (sheet.filter !== null) {
    sheet.filter = { ...sheet.filter, bottom: Math.max(sheet.filter.bottom, sheet.bottom) };
  }
  return ok(steps);
}

/** The work of taking rows out. */
export function planRemoveRows(
  { firstRow, count }: ChangeOf<"remove-rows">,
  sheet: PlannedSheet,
): readonly Step[] {
  if (count <= 0) return [];
  const behind = firstRow + count;
  const without = (bottom: number): number =>
    bottom >= behind ? bottom - count : Math.min(bottom, firstRow - 1);
  sheet.bottom = without(sheet.bottom);
  if (sheet.filter !== null) {
    sheet.filter = { ...sheet.filter, bottom: without(sheet.filter.bottom) };
  }
  return [removeRowsStep(sheet.name, firstRow, count)];
}

/** The work of editing single cells. Throws on a number that is not finite and on a column that no sheet has. */
export function planEditCells(
  { edits }: ChangeOf<"edit-cells">,
  sheet: PlannedSheet,
): Result<readonly Step[], ApplyFailure> {
  const { name } = sheet;
  for (const { row, column, value } of edits) {
    if (row >= MAXIMUM_ROWS) return failed({ code: "too-many-rows", sheet: name, rows: row + 1 });
    if (column >= MAXIMUM_COLUMNS) throw new Error(`no such column: ${column}`);
    if (typeof value === "number" && !Number.isFinite(value)) {
      throw new Error(`not a number for a cell: ${value}`);
    }
    if (typeof value === "string" && value.length > LONGEST_CELL_TEXT) {
      return failed({ code: "text-too-long", sheet: name, row, column });
    }
  }
  const known = edits.map((edit) => ({
    ...edit,
    formatBefore: sheet.formatAt(edit.row, edit.column),
  }));
  return ok(editSteps(name, known));
}
