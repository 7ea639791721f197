import type { Area } from "../../sheets/snapshot";
import type { Axis } from "./axis";
import { COLUMN_HEADER, ROW_HEADER } from "./grid-css";
import { mergeAt, type Ground, type Place } from "./selection";

/** How far a sheet is scrolled, and how large the view is, in pixels. */
export type Scroll = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A rectangle of the view, in pixels from its corner. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Where the edge before a row or column is seen; moving ones vanish behind the frozen ones. */
function edgeAt(axis: Axis, index: number, scrolled: number, header: number): number {
  const start = axis.start(index);
  if (index <= axis.frozen) return header + start;
  return Math.max(header + axis.start(axis.frozen), header + start - scrolled);
}

/** Where an area is seen. */
export function boxOf(area: Area, { rows, columns }: Ground, { x, y }: Scroll): Box {
  const left = edgeAt(columns, area.left, x, ROW_HEADER);
  const top = edgeAt(rows, area.top, y, COLUMN_HEADER);
  const right = edgeAt(columns, area.right + 1, x, ROW_HEADER);
  const bottom = edgeAt(rows, area.bottom + 1, y, COLUMN_HEADER);
  return { left, top, width: right - left, height: bottom - top };
}

/** What is seen of a cell or of the merged area that it belongs to. */
export function cellBox(place: Place, ground: Ground, scroll: Scroll): Box {
  const { row, column } = place;
  const alone = { top: row, left: column, bottom: row, right: column };
  return boxOf(mergeAt(place, ground.merges) ?? alone, ground, scroll);
}

/** Where a point of the view lies: in the cells, on the row numbers, the column letters, or the corner of both. */
export type Hit = {
  readonly zone: "cells" | "rows" | "columns" | "corner";
  readonly place: Place;
};

/** What lies under a point, in pixels from the corner of the view. */
export function hitAt(
  point: { readonly x: number; readonly y: number },
  { rows, columns }: Ground,
  scroll: Scroll,
): Hit {
  const row = indexAt(rows, point.y - COLUMN_HEADER, scroll.y);
  const column = indexAt(columns, point.x - ROW_HEADER, scroll.x);
  const isRows = point.x < ROW_HEADER;
  const isColumns = point.y < COLUMN_HEADER;
  const zone = isRows && isColumns ? "corner" : isRows ? "rows" : isColumns ? "columns" : "cells";
  return { zone, place: { row, column } };
}

function indexAt(axis: Axis, offset: number, scrolled: number): number {
  return axis.at(offset < axis.start(axis.frozen) ? offset : offset + scrolled);
}

/** How a sheet must be scrolled for a cell to be seen whole: as little as possible. */
export function scrollTo(
  { row, column }: Place,
  { rows, columns }: Ground,
  scroll: Scroll,
): { readonly x: number; readonly y: number } {
  return {
    x: along(columns, column, scroll.x, scroll.width - ROW_HEADER),
    y: along(rows, row, scroll.y, scroll.height - COLUMN_HEADER),
  };
}

function along(axis: Axis, index: number, scrolled: number, room: number): number {
  if (index < axis.frozen) return scrolled;
  const first = axis.start(index) - axis.start(axis.frozen);
  const last = axis.start(index + 1) - room;
  if (scrolled > first) return first;
  return scrolled < last ? Math.min(last, first) : scrolled;
}

/** The last row that is seen whole when this one is the first: a page. */
export function pageFrom(axis: Axis, index: number, step: 1 | -1, room: number): number {
  const page = Math.max(1, room - axis.start(axis.frozen));
  const offset = axis.start(index) + step * page;
  return Math.min(axis.count - 1, axis.at(Math.max(0, offset)));
}
