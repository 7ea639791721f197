import { contains, type Area } from "./area";
import { SHEET_COLUMNS, SHEET_ROWS } from "./limits";

/** Cells taken out of a sheet, or pushed apart, along rows or columns. */
export type Move = {
  readonly area: Area;
  readonly axis: "rows" | "columns";
  readonly isInsertion: boolean;
};

/** Where an area is after a move; null where all of its cells are gone. Areas that reach beyond the move's band stay. */
export function shiftArea(area: Area, move: Move): Area | null {
  if (!contains(bandOf(move), { ...area, ...startOf(move) })) return area;
  const isRows = move.axis === "rows";
  const [first, last] = isRows ? [area.top, area.bottom] : [area.left, area.right];
  const span = move.isInsertion ? pushed(first, last, move) : pulled(first, last, move);
  if (span === null) return null;
  const [start, end] = span;
  return isRows ? { ...area, top: start, bottom: end } : { ...area, left: start, right: end };
}

/** The cells that can be moved: the area's columns from top to bottom, or its rows from left to right. */
function bandOf({ area, axis }: Move): Area {
  return axis === "rows"
    ? { ...area, top: 0, bottom: SHEET_ROWS - 1 }
    : { ...area, left: 0, right: SHEET_COLUMNS - 1 };
}

function startOf({ axis }: Move): Partial<Area> {
  return axis === "rows" ? { top: 0, bottom: 0 } : { left: 0, right: 0 };
}

function bounds({ area, axis }: Move): readonly [number, number] {
  return axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
}

function pushed(first: number, last: number, move: Move): readonly [number, number] | null {
  const [start, end] = bounds(move);
  const count = end - start + 1;
  const most = (move.axis === "rows" ? SHEET_ROWS : SHEET_COLUMNS) - 1;
  const top = first >= start ? first + count : first;
  const bottom = last >= start ? last + count : last;
  return top > most ? null : [top, Math.min(bottom, most)];
}

function pulled(first: number, last: number, move: Move): readonly [number, number] | null {
  const [start, end] = bounds(move);
  const count = end - start + 1;
  const after = (line: number): number => (line > end ? line - count : Math.min(line, start));
  const top = after(first);
  const bottom = last > end ? last - count : Math.min(last, start - 1);
  return top > bottom ? null : [top, bottom];
}
