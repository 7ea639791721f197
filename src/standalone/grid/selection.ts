import type { Area } from "../../sheets/snapshot";
import { nextShown, type Axis } from "./axis";

/** A cell, counted from 0. */
export type Place = { readonly row: number; readonly column: number };

/** What is selected: from the active cell, which is typed into, to the opposite corner. */
export type Selection = { readonly active: Place; readonly corner: Place };

/** The rows, columns and merged areas that a selection moves over. */
export type Ground = {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: readonly Area[];
};

/** One cell, or the merged area that it belongs to. */
export function selected(place: Place, ground: Ground): Selection {
  const anchor = anchorOf(place, ground.merges);
  return { active: anchor, corner: anchor };
}

/** The merged area over a cell, or null. */
export function mergeAt({ row, column }: Place, merges: readonly Area[]): Area | null {
  const covers = ({ top, left, bottom, right }: Area): boolean =>
    row >= top && row <= bottom && column >= left && column <= right;
  return merges.find(covers) ?? null;
}

/** The cell whose content is seen at a place: the first one of a merged area. */
export function anchorOf(place: Place, merges: readonly Area[]): Place {
  const merge = mergeAt(place, merges);
  return merge === null ? place : { row: merge.top, column: merge.left };
}

/** The rectangle that is selected; merged areas are never cut. */
export function areaOf({ active, corner }: Selection, merges: readonly Area[]): Area {
  let area: Area = {
    top: Math.min(active.row, corner.row),
    left: Math.min(active.column, corner.column),
    bottom: Math.max(active.row, corner.row),
    right: Math.max(active.column, corner.column),
  };
  for (;;) {
    const cut = merges.find((merge) => touches(merge, area) && !contains(area, merge));
    if (cut === undefined) return area;
    area = {
      top: Math.min(area.top, cut.top),
      left: Math.min(area.left, cut.left),
      bottom: Math.max(area.bottom, cut.bottom),
      right: Math.max(area.right, cut.right),
    };
  }
}

/** Whether both have a cell in common. */
export function touches(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** One step from a place: over hidden rows and columns, and out of the merged area that it belongs to. */
export function stepped(from: Place, rows: -1 | 0 | 1, columns: -1 | 0 | 1, ground: Ground): Place {
  const merge = mergeAt(from, ground.merges);
  const row = edge(from.row, merge?.top, merge?.bottom, rows);
  const column = edge(from.column, merge?.left, merge?.right, columns);
  return {
    row: rows === 0 ? row : nextShown(ground.rows, row, rows),
    column: columns === 0 ? column : nextShown(ground.columns, column, columns),
  };
}

function edge(
  from: number,
  first: number | undefined,
  last: number | undefined,
  step: -1 | 0 | 1,
): number {
  if (step === 0) return from;
  return (step > 0 ? last : first) ?? from;
}

/** The selection after a key or a click: moved to the place, or stretched to it. */
export function movedTo(
  selection: Selection,
  place: Place,
  isStretched: boolean,
  ground: Ground,
): Selection {
  return isStretched ? { active: selection.active, corner: place } : selected(place, ground);
}
