import type { Area } from "../model/area";
import type { RangeRef } from "../model/book";
import { cellAt, isEmpty, usedArea } from "../model/cells";
import { NotPlayed } from "../model/excel-error";
import { textAt } from "../protocol/arguments";
import type { Argument, Method, Stage } from "../protocol/host-object";
import { areaOf, areasOrNull, newAreas } from "./range-object";

type Test = (range: RangeRef, row: number, column: number) => boolean;

const TESTS: Readonly<Record<string, Test>> = {
  Visible: ({ sheet }, row, column) =>
    !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column),
  Blanks: ({ sheet }, row, column) => {
    const cell = cellAt(sheet, row, column);
    return cell === undefined || isEmpty(cell);
  },
  Constants: ({ sheet }, row, column) => {
    const cell = cellAt(sheet, row, column);
    return cell !== undefined && cell.formula === null && cell.value !== null;
  },
  Formulas: ({ sheet }, row, column) => cellAt(sheet, row, column)?.formula != null,
};

/** Excel looks only inside the used range. */
function specialAreas(range: RangeRef, args: readonly Argument[], stage: Stage): readonly Area[] {
  const kind = textAt(args, 0);
  const test = TESTS[kind];
  if (test === undefined || args[1] != null) throw new NotPlayed(`special cells «${kind}»`);
  const used = usedArea(range.sheet, areaOf(stage, range), false);
  if (used === null) return [];
  const areas: Area[] = [];
  for (let row = used.top; row <= used.bottom; row += 1)
    for (const run of runsOf(used, (column) => test(range, row, column))) {
      const above = areas.findLastIndex(
        (area) => area.bottom === row - 1 && area.left === run.left && area.right === run.right,
      );
      const found = areas[above];
      if (found === undefined) areas.push({ top: row, bottom: row, ...run });
      else areas[above] = { ...found, bottom: row };
    }
  return areas;
}

function runsOf(
  area: Area,
  test: (column: number) => boolean,
): readonly { readonly left: number; readonly right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    if (!test(column)) continue;
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}

/** getSpecialCells: visible, blank, constant or formula cells. */
export const SPECIAL_CELLS: Readonly<Record<string, Method<RangeRef>>> = {
  GetSpecialCells: (range, args, stage) =>
    newAreas(stage, range.sheet, specialAreas(range, args, stage)),
  GetSpecialCellsOrNullObject: (range, args, stage) =>
    areasOrNull(stage, range.sheet, specialAreas(range, args, stage)),
};
