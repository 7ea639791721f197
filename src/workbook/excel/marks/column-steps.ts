import { NUMBER_HEADING, OWN_WIDTHS, type OwnColumn } from "../../../sheets/marks";
import { editSteps } from "../write/edit-steps";
import { patchesOf } from "../write/paint";
import { paintPatches, valueSteps } from "../write/row-steps";
import { columnPoints } from "../write/sheet-frame";
import { BYTES_OF_ACTION, type Step } from "../write/step";
import { isPlain, layLook } from "./cell-look";
import { numbersKey } from "./first-look";
import { mayPaint, type LookedPlace } from "./laid-places";
import type { MarkLook } from "./mark-look";
import { ownRows } from "./own-rows";
import { growTable } from "./own-table-columns";

/** Edges that our columns share with cells of the staff's. */
const LEFT = ["EdgeLeft"] as const;
const TOP_LEFT = ["EdgeTop", "EdgeLeft"] as const;

/** Writes our columns: looks, headings and values, widths, and the staff's table stretched over them. */
export function columnSteps(
  sheet: string,
  columns: readonly OwnColumn[],
  place: LookedPlace,
  look: MarkLook,
): readonly Step[] {
  const cells = mayPaint(place, look.there)
    ? paintedCells(sheet, columns, place)
    : plainCells(sheet, columns, place);
  return [...cells, frameStep(sheet, columns, place, look)];
}

function paintedCells(
  sheet: string,
  columns: readonly OwnColumn[],
  place: LookedPlace,
): readonly Step[] {
  const { left } = place.block;
  const runs = ownRows(columns);
  const patches = runs
    .flatMap(({ row, rows }) => patchesOf(rows, { row, column: left }))
    .map((patch) => (patch.column === left ? { ...patch, spares: LEFT } : patch));
  return [
    headingLookStep(sheet, columns, place),
    ...headingTexts(sheet, columns, place, headingFormat(place)),
    ...paintPatches(sheet, patches),
    ...runs.flatMap(({ row, rows }) => valueSteps(sheet, rows, { row, column: left })),
  ];
}

/** Beside a heading that has a look, ours has the same; beside one that has none, that of our own headings. */
function headingLookStep(
  sheet: string,
  columns: readonly OwnColumn[],
  { block, look }: LookedPlace,
): Step {
  const { top: row, left: column } = block;
  const { neighbour } = look;
  if (neighbour === null || isPlain(neighbour)) {
    const size = { rows: 1, columns: columns.length };
    const patch = { row, column, ...size, style: "heading" as const, spares: TOP_LEFT };
    const [step] = paintPatches(sheet, [patch]);
    if (step !== undefined) return step;
  }
  return {
    sheet,
    bytes: 20 * BYTES_OF_ACTION,
    write: (_, target) => {
      const range = target().getRangeByIndexes(row, column, 1, columns.length);
      if (neighbour === null) return;
      layLook(range, neighbour);
      if (neighbour.border === "None") return;
      const inside = columns.length > 1 ? (["InsideVertical"] as const) : [];
      for (const side of ["EdgeBottom", "EdgeRight", ...inside] as const) {
        range.format.borders.getItem(side).style = neighbour.border;
      }
    },
    proof: null,
  };
}

function headingFormat({ look: { neighbour } }: LookedPlace): string {
  return neighbour === null || isPlain(neighbour) ? "@" : neighbour.format;
}

function headingTexts(
  sheet: string,
  columns: readonly OwnColumn[],
  { block }: LookedPlace,
  formatBefore: string,
): readonly Step[] {
  const edits = columns.map(({ heading }, index) => ({
    row: block.top,
    column: block.left + index,
    value: heading,
    formatBefore,
  }));
  return editSteps(sheet, edits);
}

/** Values only, each as its cell's own format lets it be written. */
function plainCells(
  sheet: string,
  columns: readonly OwnColumn[],
  { block, look }: LookedPlace,
): readonly Step[] {
  const { top, left } = block;
  const cells = columns.flatMap(({ heading, values }, index) =>
    [[top, heading] as const, ...values].map(([row, value]) => {
      const format: unknown = look.formats[row - top]?.[index];
      const formatBefore = typeof format === "string" ? format : "General";
      return { row, column: left + index, value, formatBefore };
    }),
  );
  return editSteps(sheet, cells);
}

function frameStep(
  sheet: string,
  columns: readonly OwnColumn[],
  { block, look }: LookedPlace,
  marks: MarkLook,
): Step {
  const ours = [...OWN_WIDTHS.values()].map(columnPoints);
  return {
    sheet,
    bytes: (20 + columns.length * 3) * BYTES_OF_ACTION,
    write: ({ workbook }, target) => {
      columns.forEach(({ width }, index) => {
        const { isStandard, points } = look.widths[index] ?? { isStandard: true, points: 0 };
        // A width that staff have given to one of these very columns stays.
        if (!isStandard && !ours.includes(points)) return;
        const column = target().getRangeByIndexes(block.top, block.left + index, 1, 1);
        column.format.columnWidth = columnPoints(width);
      });
      growTable(target(), marks, block, columns);
      if (columns[0]?.heading === NUMBER_HEADING) {
        workbook.settings.add(numbersKey(marks.sheetId), true);
      }
    },
    proof: null,
  };
}
