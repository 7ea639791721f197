import type { CellEdit } from "../../../sheets/changes";
import { sheetIndexOf, type SheetIndex } from "../sheet-index";
import { placedCells, type Placed } from "../sheet-rows";
import { attributeOf } from "../xml-attribute";
import { childNamed, childrenOf, type XmlElement } from "../xml-element";
import { xmlBoolean } from "../xml-values";

/** Edits by row and column, both in ascending order; of two edits of one cell the later stays. */
export type EditedRows = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;

/** A cell that is to be written: its element, null where there is none yet, and the cell format that it has. */
export type EditedCell = {
  readonly edit: CellEdit;
  readonly element: XmlElement | null;
  readonly format: number;
};

/** A row that is to be written: its element and cells, null and none where there is no such row yet. */
export type EditedRow = {
  readonly index: number;
  readonly element: XmlElement | null;
  readonly there: readonly Placed[];
  readonly cells: readonly EditedCell[];
};

/** Where all edits of a sheet go; `next` is the row element that a new row has to stand before. */
export type EditPlaces = {
  readonly sheet: SheetIndex;
  readonly rows: readonly (EditedRow & { readonly next: XmlElement | null })[];
};

/** The edits of a sheet in the order in which its part names cells. */
export function editsByRow(edits: readonly CellEdit[]): EditedRows {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const edit of edits.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(edit.row) ?? new Map<number, CellEdit>();
    rows.set(edit.row, row.set(edit.column, edit));
  }
  return rows;
}

/** Finds rows and cells of a worksheet part that are to be written. */
export function locateEdits(bytes: Uint8Array, edits: EditedRows): EditPlaces {
  const sheet = sheetIndexOf(bytes);
  const columnFormat = columnFormats(bytes, sheet.children);
  const rows = [...edits].map(([index, cells]) => {
    const position = sheet.positionOf(index);
    const next = position < sheet.rowCount ? sheet.rowAt(position) : null;
    const element = next?.index === index ? next.element : null;
    const located = locateCells(bytes, { index, element }, cells, columnFormat);
    return { ...located, next: next?.element ?? null };
  });
  return { sheet, rows };
}

function locateCells(
  bytes: Uint8Array,
  { index, element }: Pick<EditedRow, "index" | "element">,
  edits: ReadonlyMap<number, CellEdit>,
  columnFormat: (column: number) => number,
): EditedRow {
  const there = element === null ? [] : placedCells(bytes, element);
  const rowFormat = element === null ? null : formatOfRow(bytes, element);
  const byColumn = new Map(there.map((cell) => [cell.index, cell.element]));
  const cells = [...edits].map(([column, edit]) => {
    const cell = byColumn.get(column) ?? null;
    // A cell that is not there looks as its row or else its column says.
    const format =
      cell === null
        ? (rowFormat ?? columnFormat(column))
        : Number(attributeOf(bytes, cell, "s") ?? 0);
    return { edit, element: cell, format };
  });
  return { index, element, there, cells };
}

function formatOfRow(bytes: Uint8Array, row: XmlElement): number | null {
  if (!xmlBoolean(attributeOf(bytes, row, "customFormat"))) return null;
  return Number(attributeOf(bytes, row, "s") ?? 0);
}

function columnFormats(
  bytes: Uint8Array,
  children: readonly XmlElement[],
): (column: number) => number {
  const list = childNamed(children, "cols");
  const runs = (list === undefined ? [] : childrenOf(bytes, list)).map((element) => {
    const numberOf = (name: string): number => Number(attributeOf(bytes, element, name) ?? 0);
    return { first: numberOf("min") - 1, last: numberOf("max") - 1, format: numberOf("style") };
  });
  return (column) => runs.find(({ first, last }) => first <= column && column <= last)?.format ?? 0;
}
