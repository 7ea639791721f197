import type { Area } from "../../../sheets/snapshot";
import { areaText, parseArea } from "../area-text";
import { placedCells, placedRows, sheetDataOf } from "../sheet-rows";
import { attributeOf } from "../xml-attribute";
import { setAttribute, splice } from "../xml-edit";
import { childNamed, outlineOf } from "../xml-element";

/**
 * Makes a change to the cells of a worksheet part, and takes its dimension along where that was true before: the
 * rightmost cell stood in its last column. A dimension that was wrong stays as it is; it is only a hint.
 */
export function withDimensionKept(
  before: Uint8Array,
  change: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const after = change(before);
  const area = dimensionOf(before);
  if (area === null || area.right !== lastColumn(before)) return after;
  const element = childNamed(outlineOf(after).children, "dimension");
  const right = lastColumn(after);
  if (element === undefined || right === area.right || right < area.left) return after;
  return splice(after, [setAttribute(after, element, "ref", areaText({ ...area, right }))]);
}

function dimensionOf(bytes: Uint8Array): Area | null {
  const element = childNamed(outlineOf(bytes).children, "dimension");
  return element === undefined ? null : parseArea(attributeOf(bytes, element, "ref") ?? "");
}

/** The last column in which any row has a cell, a formatted one too; counted from 0. */
function lastColumn(bytes: Uint8Array): number {
  return placedRows(bytes, sheetDataOf(outlineOf(bytes))).reduce((last, { element }) => {
    const cell = placedCells(bytes, element).at(-1);
    return Math.max(last, cell?.index ?? -1);
  }, -1);
}
