import { failed, ok, type Result } from "../../../core/result";
import { NUMBER_HEADING, type SheetMarks } from "../../../sheets/marks";
import type { ApplyFailure } from "../../workbook";
import type { PlannedSheet } from "../write/plan-state";
import type { Step } from "../write/step";
import { LONGEST_CELL_TEXT } from "../write/text-length";
import { clearNumberSteps, clearSteps, staleNumberSteps } from "./clear-steps";
import { columnSteps } from "./column-steps";
import type { LookedPlace } from "./laid-places";
import { writtenColumns, type MarkLook } from "./mark-look";
import { ruleSteps } from "./mark-rules";

/**
 * The work of laying marks; old ones come off first. Fails on a protected sheet, and as `rows-not-empty` where something
 * stands in the way of our columns.
 */
export function markSteps(
  { name, isProtected }: PlannedSheet,
  marks: SheetMarks,
  look: MarkLook,
): Result<readonly Step[], ApplyFailure> {
  if (isProtected) return failed({ code: "sheet-protected", sheet: name });
  const long = cellTooLong(marks);
  if (long !== null) return failed({ code: "text-too-long", sheet: name, ...long });
  const keep = keptBy(marks);
  const { wanted } = look;
  const obstacle = wanted === null ? null : obstacleIn(wanted, marks, look, keep);
  if (obstacle !== null) return failed({ code: "rows-not-empty", sheet: name, row: obstacle });
  const columns = wanted === null ? [] : columnsWithNumbers(name, marks, wanted, look);
  const steps = [
    ...clearSteps(name, look, [NUMBER_HEADING]),
    ...columns,
    ...ruleSteps(name, marks.cells),
  ];
  return ok(steps.map((step) => ({ ...step, marks: true })));
}

/**
 * The ledger may name rows by numbers that stand: those that are given anew are written over them, or, at another
 * place, before they go.
 */
function columnsWithNumbers(
  name: string,
  marks: SheetMarks,
  wanted: LookedPlace,
  look: MarkLook,
): readonly Step[] {
  const columns = writtenColumns(marks, look);
  const [first] = columns;
  const before = look.own?.columns.find(({ heading }) => heading === NUMBER_HEADING);
  const isInPlace = first?.heading === NUMBER_HEADING && before?.column === wanted.block.left;
  const isGone = before !== undefined && !isInPlace && keptBy(marks).length === 0;
  return [
    ...(isInPlace ? staleNumberSteps(name, look, first) : []),
    ...columnSteps(name, columns, wanted, look),
    ...(isGone ? clearNumberSteps(name, look) : []),
  ];
}

/** The work of taking marks off; a protected sheet that has some is refused. */
export function clearMarkSteps(
  { name, isProtected }: PlannedSheet,
  look: MarkLook,
  keep: readonly string[],
): Result<readonly Step[], ApplyFailure> {
  const steps = clearSteps(name, look, keep);
  if (isProtected && steps.length > 0) return failed({ code: "sheet-protected", sheet: name });
  return ok(steps);
}

/** Numbers that an earlier check gave stay where this one does not give them anew. */
export function keptBy({ columns }: SheetMarks): readonly string[] {
  return columns.some(({ heading }) => heading === NUMBER_HEADING) ? [] : [NUMBER_HEADING];
}

function cellTooLong({
  firstColumn,
  columns,
}: SheetMarks): { readonly row: number; readonly column: number } | null {
  for (const [index, { values }] of columns.entries()) {
    for (const [row, value] of values) {
      if (typeof value === "string" && value.length > LONGEST_CELL_TEXT) {
        return { row, column: firstColumn + index };
      }
    }
  }
  return null;
}

/** The first row, counted from 0, in which a cell that is to be written holds something that is not ours. */
function obstacleIn(
  { block, look }: LookedPlace,
  marks: SheetMarks,
  { own }: MarkLook,
  keep: readonly string[],
): number | null {
  const going = (own?.columns ?? []).filter(({ heading }) => !keep.includes(heading));
  const written = new Set(marks.columns.flatMap(({ values }) => [...values.keys()]));
  const found = look.values.findIndex((cells, index) => {
    const row = block.top + index;
    if (row !== marks.headingRow && !written.has(row)) return false;
    return cells.some(
      (value, offset) =>
        value !== "" && !going.some(({ column }) => column === block.left + offset),
    );
  });
  return found < 0 ? null : block.top + found;
}
