import type { Finding, Severity } from "../core/finding";
import { isBlank } from "./cell-text";
import type { MarkColour, SheetMarks } from "./marks";
import type { SheetSnapshot } from "./snapshot";

/** One cell that gets a colour; row and column count from 0. */
export type ColouredCell = {
  readonly row: number;
  readonly column: number;
  readonly colour: MarkColour;
};

const WORST_FIRST: readonly Severity[] = ["error", "undetermined", "warning"];

/** The worst severity among findings; null where there are none. */
export function worstSeverity(findings: readonly Finding[]): Severity | null {
  return WORST_FIRST.find((severity) => findings.some((one) => one.severity === severity)) ?? null;
}

/**
 * The cells of a sheet that findings name, with others that are given, in runs of one colour down a column; where
 * a cell is named twice the worst colour counts. A finding without a column means the first filled cell of its row.
 */
export function colouredCells(
  sheet: SheetSnapshot,
  findings: readonly Finding[],
  more: readonly ColouredCell[],
): SheetMarks["cells"] {
  const columns = new Map<number, Map<number, MarkColour>>();
  const add = ({ row, column, colour }: ColouredCell): void => {
    const cells = columns.get(column) ?? new Map<number, MarkColour>();
    const before = cells.get(row);
    const isWorse =
      before === undefined || WORST_FIRST.indexOf(colour) < WORST_FIRST.indexOf(before);
    if (isWorse) cells.set(row, colour);
    columns.set(column, cells);
  };
  for (const finding of findings) {
    if (finding.row !== null) {
      const column = finding.column ?? firstFilled(sheet, finding.row);
      add({ row: finding.row, column, colour: finding.severity });
    }
    for (const other of finding.others) {
      if (other.sheet === sheet.name) add({ ...other, colour: finding.severity });
    }
  }
  more.forEach(add);
  return [...columns].sort(([a], [b]) => a - b).flatMap(([column, cells]) => runsOf(column, cells));
}

function runsOf(column: number, cells: ReadonlyMap<number, MarkColour>): SheetMarks["cells"] {
  const runs: { top: number; bottom: number; colour: MarkColour }[] = [];
  for (const [row, colour] of [...cells].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.bottom === row - 1 && run.colour === colour) run.bottom = row;
    else runs.push({ top: row, bottom: row, colour });
  }
  return runs.map(({ top, bottom, colour }) => ({
    area: { top, left: column, bottom, right: column },
    colour,
  }));
}

function firstFilled(sheet: SheetSnapshot, row: number): number {
  const column = (sheet.values[row] ?? []).findIndex((value) => !isBlank(value));
  return Math.max(0, column);
}
