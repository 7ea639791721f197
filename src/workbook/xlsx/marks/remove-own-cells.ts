import { placedCells, placedRows, sheetDataOf, type Placed } from "../sheet-rows";
import { attributesOf } from "../xml-attribute";
import { removeAttribute, removeElement, splice, type Edit } from "../xml-edit";
import { outlineOf } from "../xml-element";
import { emptyElement } from "./empty-element";
import { formatOf, type Formats } from "./own-columns";
import { heightWithout } from "./row-fit";
import { spansWithout } from "./row-spans";

/**
 * The worksheet part without the cells of our columns (counted from 0) from the heading row on. A cell that staff
 * had formatted before stays, empty as it was; a row that was made for our cells goes.
 */
export function withoutOwnCells(
  bytes: Uint8Array,
  headingRow: number,
  columns: readonly number[],
  formats: Formats,
): Uint8Array {
  const sheetData = sheetDataOf(outlineOf(bytes));
  const rows = placedRows(bytes, sheetData).filter(({ index }) => index >= headingRow);
  return splice(
    bytes,
    rows.flatMap((row) => rowEdits(bytes, row, columns, formats)),
  );
}

function rowEdits(
  bytes: Uint8Array,
  { element }: Placed,
  columns: readonly number[],
  formats: Formats,
): readonly Edit[] {
  const cells = placedCells(bytes, element);
  const own = cells.filter(({ index }) => columns.includes(index));
  if (own.length === 0) return [];
  const added = own.filter((cell) => formats.isOwn(formatOf(bytes, cell.element)));
  const formatted = own.filter((cell) => !added.includes(cell));
  const emptied = formatted.flatMap(({ element: cell }) => [
    ...removeAttribute(bytes, cell, "t"),
    ...emptyElement(bytes, cell),
  ]);
  if (added.length === cells.length) {
    const isOurs = [...attributesOf(bytes, element).keys()].join() === "r";
    const spans = [...spansWithout(bytes, element, ownSpan(own)), ...heightWithout(bytes, element)];
    return isOurs && !isSpacedEnd(bytes, element.end)
      ? [removeElement(element)]
      : [...spans, ...emptyElement(bytes, element)];
  }
  return [
    ...spansWithout(bytes, element, ownSpan(own)),
    ...heightWithout(bytes, element),
    ...emptied,
    ...added.map(({ element: cell }) => removeElement(cell)),
  ];
}

function ownSpan(own: readonly Placed[]): readonly number[] {
  return own.map(({ index }) => index);
}

/** `</row >`: the row was there before, and empty. */
function isSpacedEnd(bytes: Uint8Array, end: number): boolean {
  return bytes[end - 2] === 0x20;
}
