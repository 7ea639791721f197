import type { Area } from "../../../src/sheets/snapshot";
import { ExcelError } from "./excel-error";
import { SHEET_COLUMNS, SHEET_ROWS } from "./limits";

export type { Area };

/** Every cell of a sheet. */
export const WHOLE_SHEET: Area = {
  top: 0,
  left: 0,
  bottom: SHEET_ROWS - 1,
  right: SHEET_COLUMNS - 1,
};

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);
export const hasAllRows = (area: Area): boolean => rowCount(area) === SHEET_ROWS;
export const hasAllColumns = (area: Area): boolean => columnCount(area) === SHEET_COLUMNS;

/** The area of so many rows and columns; refused where it is empty or leaves the sheet. */
export function areaAt(top: number, left: number, rows: number, columns: number): Area {
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const isInside = top >= 0 && left >= 0 && area.bottom < SHEET_ROWS && area.right < SHEET_COLUMNS;
  if (rows < 1 || columns < 1 || !isInside) throw new ExcelError("InvalidArgument");
  return area;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** What two areas share; null where they do not meet. */
export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

/** The smallest area around both. */
export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What is left of an area when another is cut out of it: at most four areas. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const parts: Area[] = [];
  if (area.top < cut.top) parts.push({ ...area, bottom: cut.top - 1 });
  if (cut.left > area.left)
    parts.push({ top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 });
  if (cut.right < area.right)
    parts.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right });
  if (area.bottom > cut.bottom) parts.push({ ...area, top: cut.bottom + 1 });
  return parts;
}
