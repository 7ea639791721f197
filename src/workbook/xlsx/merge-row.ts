import type { ModelRow } from "../../sheets/sheet-model";
import { cellCount, cellXml, type RowContext } from "./row-writer";
import { placedCells } from "./sheet-rows";
import { appendInside, removeAttribute, setAttribute, type Edit } from "./xml-edit";
import { childrenOf, localName, type XmlElement } from "./xml-element";

/**
 * Writes a row's cells into a row element that is there: an empty cell of the same column gives way, all others
 * keep their bytes. `index` counts from 0.
 */
export function mergedRowEdits(
  bytes: Uint8Array,
  element: XmlElement,
  row: ModelRow,
  index: number,
  context: RowContext,
): readonly Edit[] {
  // `spans` is only a hint, and would be wrong where the row gets wider.
  const edits: Edit[] = [
    ...removeAttribute(bytes, element, "spans"),
    ...heightEdits(bytes, element, row),
  ];
  let column = 0;
  const cellsUpTo = (end: number): string => {
    let cells = "";
    for (; column < end; column += 1) {
      const value = row.values[column] ?? null;
      cells += cellXml(value, row.styles[column], column, index + 1, context);
    }
    return cells;
  };
  const count = cellCount(row);
  for (const cell of placedCells(bytes, element)) {
    const { start, end } = cell.element;
    const before = cellsUpTo(Math.min(cell.index, count));
    if (before !== "") edits.push({ start, end: start, text: before });
    if (cell.index >= count) break;
    const own = cellsUpTo(cell.index + 1);
    if (own !== "") edits.push({ start, end, text: own });
  }
  const rest = cellsUpTo(count);
  if (rest !== "") edits.push(...behindCells(bytes, element, rest));
  return edits;
}

/** Behind the last cell, but before the row's extension list. */
function behindCells(bytes: Uint8Array, row: XmlElement, cells: string): readonly Edit[] {
  const other = childrenOf(bytes, row).find((child) => localName(child) !== "c");
  if (other === undefined) return appendInside(row, cells);
  return [{ start: other.start, end: other.start, text: cells }];
}

function heightEdits(bytes: Uint8Array, element: XmlElement, row: ModelRow): readonly Edit[] {
  if (row.height === undefined) return [];
  return [
    setAttribute(bytes, element, "ht", String(row.height)),
    setAttribute(bytes, element, "customHeight", "1"),
  ];
}
