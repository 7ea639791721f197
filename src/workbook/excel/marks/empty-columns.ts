import { BYTES_OF_ACTION, type Step } from "../write/step";
import { layLook, type CellLook } from "./cell-look";
import type { LaidBlock, LaidColumn } from "./laid-block";

/** Actions that emptying one range of a column takes at the most. */
const ACTIONS_OF_RANGE = 30;

/** Empties the columns of a block, and gives them the looks and the widths that they had before. */
export function emptySteps(sheet: string, block: LaidBlock): readonly Step[] {
  if (block.columns.length === 0) return [];
  const ranges = block.rows.length + 1;
  const step: Step = {
    sheet,
    bytes:
      (block.columns.length * ranges * ACTIONS_OF_RANGE + block.textCells.length * 2) *
      BYTES_OF_ACTION,
    write: (_, target) => {
      for (const column of block.columns) emptyColumn(target(), block, column);
      for (const [row, column] of block.textCells) {
        target().getRangeByIndexes(row, column, 1, 1).numberFormat = [["@"]];
      }
    },
    proof: null,
    marks: true,
  };
  return [step];
}

/** Empties one column of a block in rows that are wanted no more; the others, and its heading, stay. */
export function staleSteps(
  sheet: string,
  block: LaidBlock,
  column: LaidColumn,
  isWanted: (row: number) => boolean,
): readonly Step[] {
  const rows = block.rows.flatMap(([first, last]) => gaps(first, last, isWanted));
  const stays = (row: number): boolean => row === block.headingRow || isWanted(row);
  if (rows.length === 0) return [];
  const step: Step = {
    sheet,
    bytes: rows.length * ACTIONS_OF_RANGE * BYTES_OF_ACTION,
    write: (_, target) => emptyRuns(target(), { ...block, rows }, column, stays),
    proof: null,
    marks: true,
  };
  return [step];
}

/** Runs of rows that are not wanted. */
function gaps(first: number, last: number, isWanted: (row: number) => boolean): LaidBlock["rows"] {
  const runs: [number, number][] = [];
  for (let row = first; row <= last; row += 1) {
    if (isWanted(row)) continue;
    const run = runs.at(-1);
    if (run?.[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

function emptyColumn(sheet: Excel.Worksheet, block: LaidBlock, laid: LaidColumn): void {
  const { column, isPainted, hadStandardWidth } = laid;
  const heading = sheet.getRangeByIndexes(block.headingRow, column, 1, 1);
  heading.clear("Contents");
  if (isPainted) {
    unpaint(heading, block.beside.heading, [...leftOf(block, laid), "EdgeRight", "EdgeBottom"]);
  }
  emptyRuns(sheet, block, laid, () => false);
  if (hadStandardWidth) heading.format.useStandardWidth = true;
}

/** Lines between a run and a row that stays are that row's. */
function emptyRuns(
  sheet: Excel.Worksheet,
  block: LaidBlock,
  laid: LaidColumn,
  stays: (row: number) => boolean,
): void {
  for (const [first, last] of block.rows) {
    const count = last - first + 1;
    const range = sheet.getRangeByIndexes(first, laid.column, count, 1);
    range.clear("Contents");
    if (!laid.isPainted) continue;
    unpaint(range, block.beside.body, [
      ...leftOf(block, laid),
      "EdgeRight",
      ...(stays(first - 1) ? [] : (["EdgeTop"] as const)),
      ...(stays(last + 1) ? [] : (["EdgeBottom"] as const)),
      ...(count > 1 ? (["InsideHorizontal"] as const) : []),
    ]);
  }
}

/** The edges above the headings and left of the first column belong to the staff's cells. */
function leftOf({ columns }: LaidBlock, { column }: LaidColumn): readonly "EdgeLeft"[] {
  return columns.some((one) => one.column === column - 1) ? ["EdgeLeft"] : [];
}

/** Gives cells the look of those beside them, and takes our lines off. */
function unpaint(
  range: Excel.Range,
  beside: CellLook | null,
  sides: readonly ("EdgeTop" | "EdgeLeft" | "EdgeRight" | "EdgeBottom" | "InsideHorizontal")[],
): void {
  for (const side of sides) {
    range.format.borders.getItem(side).style = "None";
  }
  if (beside === null) range.clear("Formats");
  else layLook(range, beside);
}
