import { cellAddress } from "../../../core/cell-ref";
import { failed, ok, type Result } from "../../../core/result";
import { CHECK_HEADINGS, type SheetMarks } from "../../../sheets/marks";
import type { ModelValue, StyleName } from "../../../sheets/sheet-model";
import { placedCells, placedRows, sheetDataOf, type Placed } from "../sheet-rows";
import type { StyleIds } from "../styles-patch";
import { setAttribute, splice, type Edit } from "../xml-edit";
import { outlineOf, prefixOf, type XmlElement } from "../xml-element";
import { isFilledCell, valueXml } from "./cell-content";
import { fillElement } from "./empty-element";
import { heightWith } from "./row-fit";
import { spansWith } from "./row-spans";

/** One cell of ours: its column, counted from 0, and what it says. */
type OwnCell = {
  readonly column: number;
  readonly value: ModelValue;
  readonly style: StyleName;
  /** Width of the column in characters. */
  readonly width: number;
};

/**
 * The worksheet part with headings and values of our columns. An empty cell that staff have formatted keeps its
 * format. Fails with the row, counted from 0, of a cell that is in the way.
 */
export function withOwnCells(
  bytes: Uint8Array,
  marks: SheetMarks,
  styleIds: StyleIds,
): Result<Uint8Array, number> {
  const sheetData = sheetDataOf(outlineOf(bytes));
  const wanted = cellsByRow(marks);
  const prefix = prefixOf(sheetData);
  const edits: Edit[] = [];
  const write = (row: number, cells: readonly OwnCell[]): string =>
    cells.map((cell) => cellXml(cell, row, styleIds, prefix)).join("");
  const pending = [...wanted.keys()].sort((a, b) => a - b);
  const newRowsUpTo = (end: number): string => {
    let rows = "";
    for (let row = pending[0]; row !== undefined && row < end; row = pending[0]) {
      rows += `<${prefix}row r="${row + 1}">${write(row, wanted.get(row) ?? [])}</${prefix}row>`;
      pending.shift();
    }
    return rows;
  };
  for (const placed of placedRows(bytes, sheetData)) {
    const { element, index } = placed;
    const before = newRowsUpTo(index);
    if (before !== "") edits.push({ start: element.start, end: element.start, text: before });
    if (pending[0] !== index) continue;
    pending.shift();
    const written = rowEdits(bytes, placed, wanted.get(index) ?? [], (cells) =>
      write(index, cells),
    );
    if (written === null) return failed(index);
    edits.push(...written);
  }
  const rest = newRowsUpTo(Infinity);
  if (rest !== "") edits.push(...fillElement(sheetData, rest));
  return ok(splice(bytes, edits));
}

function cellsByRow({ headingRow, firstColumn, columns }: SheetMarks): Map<number, OwnCell[]> {
  const rows = new Map<number, OwnCell[]>();
  const add = (row: number, cell: OwnCell): void => {
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  };
  columns.forEach(({ heading, width, values }, index) => {
    const column = firstColumn + index;
    add(headingRow, { column, value: heading, style: "heading", width });
    const words = heading === CHECK_HEADINGS[0] ? "centre" : "text";
    for (const [row, value] of values) {
      add(row, { column, value, style: typeof value === "number" ? "number" : words, width });
    }
  });
  return rows;
}

/** The edits of a row that is there; null where a cell in it is in the way. */
function rowEdits(
  bytes: Uint8Array,
  { element }: Placed,
  cells: readonly OwnCell[],
  write: (cells: readonly OwnCell[]) => string,
): readonly Edit[] | null {
  const columns = cells.map(({ column }) => column);
  const texts = cells.flatMap(({ value, width, style }) =>
    typeof value === "string" && style !== "heading" ? [{ text: value, width }] : [],
  );
  const edits: Edit[] = [
    ...spansWith(bytes, element, columns),
    ...heightWith(bytes, element, texts),
  ];
  let rest = cells;
  let behind: XmlElement | null = null;
  for (const there of placedCells(bytes, element)) {
    const before = rest.filter(({ column }) => column < there.index);
    if (before.length > 0) {
      const { start } = there.element;
      edits.push({ start, end: start, text: write(before) });
      rest = rest.slice(before.length);
    }
    behind = there.element;
    const [own] = rest;
    if (own?.column !== there.index) continue;
    if (isFilledCell(bytes, there.element)) return null;
    edits.push(...filledCell(bytes, there.element, own));
    rest = rest.slice(1);
  }
  if (rest.length === 0) return edits;
  const text = write(rest);
  if (behind !== null) return [...edits, { start: behind.end, end: behind.end, text }];
  return [...edits, ...fillElement(element, text)];
}

function filledCell(bytes: Uint8Array, cell: XmlElement, { value }: OwnCell): readonly Edit[] {
  if (isNothing(value)) return [];
  const { type, xml } = valueXml(value, prefixOf(cell));
  const typed = type === null ? [] : [setAttribute(bytes, cell, "t", type)];
  return [...typed, ...fillElement(cell, xml)];
}

function cellXml(cell: OwnCell, row: number, styleIds: StyleIds, prefix: string): string {
  const format = styleIds.get(cell.style) ?? 0;
  const start = `<${prefix}c r="${cellAddress(row, cell.column)}" s="${format}"`;
  // Empty cells are written too, for their borders.
  if (isNothing(cell.value)) return `${start}/>`;
  const { type, xml } = valueXml(cell.value, prefix);
  return `${start}${type === null ? "" : ` t="${type}"`}>${xml}</${prefix}c>`;
}

function isNothing(value: ModelValue): value is null | "" {
  return value === null || value === "";
}
