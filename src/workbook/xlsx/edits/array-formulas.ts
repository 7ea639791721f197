import type { Area } from "../../../sheets/snapshot";
import { parseArea } from "../area-text";
import { indexOfBytes } from "../file-kind";
import { attributeOf } from "../xml-attribute";
import type { EditedRows } from "./locate-edits";
import { formulasOf } from "./formula-cells";

/** The types of formulas that fill an area: array formulas, and what-if tables. */
const AREA_TYPES = ["array", "dataTable"];
const SIGNS = AREA_TYPES.map((type) => [...new TextEncoder().encode(type)]);

/**
 * An edited cell, counted from 0, that belongs to a formula over an area of which other cells are not edited; null
 * where there is none. Excel refuses such an edit too: the formula would write over it again.
 */
export function cutArray(
  bytes: Uint8Array,
  rows: EditedRows,
): { readonly row: number; readonly column: number } | null {
  // Most sheets have none: that is seen without reading their cells.
  if (!SIGNS.some((sign) => indexOfBytes(bytes, sign, 0) >= 0)) return null;
  for (const { formula, row, column } of formulasOf(bytes)) {
    if (!AREA_TYPES.includes(attributeOf(bytes, formula, "t") ?? "")) continue;
    const area = parseArea(attributeOf(bytes, formula, "ref") ?? "");
    const edited = editedIn(area ?? { top: row, left: column, bottom: row, right: column }, rows);
    if (edited.first !== null && !edited.isWhole) return edited.first;
  }
  return null;
}

function editedIn(area: Area, rows: EditedRows) {
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  let first: { readonly row: number; readonly column: number } | null = null;
  let count = 0;
  for (const [row, cells] of rows) {
    if (row < area.top || row > area.bottom) continue;
    for (const column of cells.keys()) {
      if (column < area.left || column > area.right) continue;
      first ??= { row, column };
      count += 1;
    }
  }
  return { first, isWhole: count === size };
}
