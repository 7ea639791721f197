import { cellAddress } from "../../core/cell-ref";
import { areaText, areaWithoutRows, parseArea } from "./area-text";
import { movedUp } from "./renumber-rows";
import { placedCells, placedRows, sheetDataOf } from "./sheet-rows";
import { removeElement, setAttribute, splice, spliceWithin, type Edit } from "./xml-edit";
import { attributeOf } from "./xml-attribute";
import { childrenOf, localName, outlineOf, prefixOf, type XmlElement } from "./xml-element";

type Removal = { readonly firstRow: number; readonly count: number };

/** Elements whose children each cover areas, and the attribute that names these. */
const LISTS_OF_AREAS: ReadonlyMap<string, string> = new Map([
  ["mergeCells", "ref"],
  ["dataValidations", "sqref"],
]);

/** Elements that cover areas themselves. */
const AREAS: ReadonlyMap<string, string> = new Map([
  ["dimension", "ref"],
  ["autoFilter", "ref"],
  ["conditionalFormatting", "sqref"],
]);

/**
 * The worksheet part without `count` rows from `firstRow` on, counted from 0. Rows and cells below get new
 * numbers; merged areas, drop-downs, marks, the filter and the dimension move up with them or shrink, and go where
 * nothing is left of them. Formulas are not rewritten: a sheet of ours holds none.
 */
export function withoutRows(bytes: Uint8Array, removal: Removal): Uint8Array {
  const outline = outlineOf(bytes);
  const edits = [...rowEdits(bytes, sheetDataOf(outline), removal)];
  for (const child of outline.children) {
    const name = localName(child);
    const ownAreas = AREAS.get(name);
    const listed = LISTS_OF_AREAS.get(name);
    if (ownAreas !== undefined) edits.push(...areaEdits(bytes, child, ownAreas, removal));
    if (listed !== undefined) edits.push(...listEdits(bytes, child, listed, removal));
  }
  return splice(bytes, edits);
}

function rowEdits(
  bytes: Uint8Array,
  sheetData: XmlElement,
  { firstRow, count }: Removal,
): readonly Edit[] {
  const rows = placedRows(bytes, sheetData).filter(({ index }) => index >= firstRow);
  const removed = rows.filter(({ index }) => index < firstRow + count);
  const moved = rows.slice(removed.length);
  const [first] = moved;
  const gone = removed.map(({ element }) => removeElement(element));
  if (first === undefined) return gone;
  if (moved.some(({ element }) => attributeOf(bytes, element, "r") === undefined)) {
    const renumbered = moved.map(({ element: { start, end }, element, index }) => {
      return { start, end, text: renumberedRow(bytes, element, index - count) };
    });
    return [...gone, ...renumbered];
  }
  const { start } = first.element;
  const end = sheetData.closeStart;
  const text = movedUp(bytes, start, end, count, prefixOf(sheetData).length);
  return [...gone, { start, end, text }];
}

/** A row that leaves its number out gets one: what stood before it may be gone. */
function renumberedRow(bytes: Uint8Array, row: XmlElement, index: number): Uint8Array {
  const cells = placedCells(bytes, row).map((cell) =>
    setAttribute(bytes, cell.element, "r", cellAddress(index, cell.index)),
  );
  const edits = [setAttribute(bytes, row, "r", String(index + 1)), ...cells];
  return spliceWithin(bytes, row.start, row.end, edits);
}

/** Moves an element's areas; takes it out when none is left. */
function areaEdits(
  bytes: Uint8Array,
  element: XmlElement,
  attribute: string,
  removal: Removal,
): readonly Edit[] {
  const before = attributeOf(bytes, element, attribute);
  if (before === undefined) return [];
  const after = movedAreas(before, removal);
  if (after === "") return [removeElement(element)];
  return after === before ? [] : [setAttribute(bytes, element, attribute, after)];
}

function listEdits(
  bytes: Uint8Array,
  list: XmlElement,
  attribute: string,
  removal: Removal,
): readonly Edit[] {
  const entries = childrenOf(bytes, list);
  const edits: Edit[] = [];
  let left = 0;
  for (const entry of entries) {
    const before = attributeOf(bytes, entry, attribute) ?? "";
    const after = movedAreas(before, removal);
    // A merged area of one cell is none, and Excel would call the workbook corrupt.
    const isGone = after === "" || (localName(entry) === "mergeCell" && !after.includes(":"));
    if (isGone) edits.push(removeElement(entry));
    else if (after !== before) edits.push(setAttribute(bytes, entry, attribute, after));
    if (!isGone) left += 1;
  }
  if (left === 0) return [removeElement(list)];
  if (left < entries.length && attributeOf(bytes, list, "count") !== undefined) {
    edits.push(setAttribute(bytes, list, "count", String(left)));
  }
  return edits;
}

function movedAreas(areas: string, { firstRow, count }: Removal): string {
  return areas
    .split(/\s+/)
    .flatMap((text) => {
      const area = parseArea(text);
      if (area === null) return [text];
      const moved = areaWithoutRows(area, firstRow, count);
      return moved === null ? [] : [areaText(moved)];
    })
    .join(" ");
}
