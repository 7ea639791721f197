import { cellAddress } from "../../../core/cell-ref";
import { areaText, parseArea, unionOf } from "../area-text";
import { attributeOf } from "../xml-attribute";
import { appendInside, removeAttribute, setAttribute, splice, type Edit } from "../xml-edit";
import { childNamed, prefixOf, type XmlElement } from "../xml-element";
import { contentOf, rewrittenCell } from "./cell-xml";
import type { EditedCell, EditedRow, EditPlaces } from "./locate-edits";

/** The cell format that a cell gets: another one only where its edit brings a number format. */
export type FormatOf = (cell: EditedCell) => number;

/**
 * The worksheet part with the cells written. A cell that is there keeps its format; rows, spans and dimension are
 * kept true. A cell that is emptied stays, for its look.
 */
export function withWrittenCells(
  bytes: Uint8Array,
  { sheet, rows }: EditPlaces,
  formatOf: FormatOf,
): Uint8Array {
  const edits: Edit[] = [...dimensionEdits(bytes, sheet.children, rows)];
  const prefix = prefixOf(sheet.sheetData);
  let behind = "";
  for (const row of rows) {
    if (row.element !== null) {
      edits.push(...rowEdits(bytes, row, row.element, formatOf));
      continue;
    }
    const cells = row.cells.map((cell) => newCell(cell, prefix, formatOf(cell))).join("");
    if (cells === "") continue;
    const xml = `<${prefix}row r="${row.index + 1}">${cells}</${prefix}row>`;
    if (row.next === null) behind += xml;
    else edits.push({ start: row.next.start, end: row.next.start, text: xml });
  }
  if (behind !== "") edits.push(...appendInside(sheet.sheetData, behind));
  return splice(bytes, edits);
}

function rowEdits(
  bytes: Uint8Array,
  row: EditedRow,
  element: XmlElement,
  formatOf: FormatOf,
): readonly Edit[] {
  const prefix = prefixOf(element);
  const edits: Edit[] = [];
  let behind = "";
  let isWider = false;
  for (const cell of row.cells) {
    if (cell.element !== null) {
      edits.push(...rewrittenCell(bytes, cell.element, cell.edit.value, formatOf(cell)));
      continue;
    }
    const xml = newCell(cell, prefix, formatOf(cell));
    if (xml === "") continue;
    isWider = true;
    const next = row.there.find(({ index }) => index > cell.edit.column);
    if (next === undefined) behind += xml;
    else edits.push({ start: next.element.start, end: next.element.start, text: xml });
  }
  // A hint that is wrong is worse than none; Excel computes it anew.
  if (isWider) edits.push(...removeAttribute(bytes, element, "spans"));
  if (behind !== "") edits.push(...behindCells(element, row, behind));
  return edits;
}

/** Behind the last cell: a row's extension list comes later. */
function behindCells(element: XmlElement, { there }: EditedRow, xml: string): readonly Edit[] {
  const last = there.at(-1)?.element;
  if (last !== undefined) return [{ start: last.end, end: last.end, text: xml }];
  if (element.isEmpty) return appendInside(element, xml);
  return [{ start: element.openEnd, end: element.openEnd, text: xml }];
}

/** A cell where there was none; nothing for one without value that would look as before. */
function newCell(cell: EditedCell, prefix: string, format: number): string {
  const { row, column, value } = cell.edit;
  const content = contentOf(value, prefix);
  if (content.xml === "" && format === cell.format) return "";
  const look = format === 0 ? "" : ` s="${format}"`;
  const type = content.type === null ? "" : ` t="${content.type}"`;
  const start = `<${prefix}c r="${cellAddress(row, column)}"${look}${type}`;
  return content.xml === "" ? `${start}/>` : `${start}>${content.xml}</${prefix}c>`;
}

function dimensionEdits(
  bytes: Uint8Array,
  children: readonly XmlElement[],
  rows: readonly EditedRow[],
): readonly Edit[] {
  const dimension = childNamed(children, "dimension");
  const reference = dimension === undefined ? undefined : attributeOf(bytes, dimension, "ref");
  const before = parseArea(reference ?? "");
  if (dimension === undefined || before === null) return [];
  const after = rows
    .flatMap(({ cells }) => cells)
    .filter(({ edit }) => edit.value !== null && edit.value !== "")
    .reduce(
      (area, { edit: { row, column } }) =>
        unionOf(area, { top: row, left: column, bottom: row, right: column }),
      before,
    );
  const text = areaText(after);
  return text === areaText(before) ? [] : [setAttribute(bytes, dimension, "ref", text)];
}
