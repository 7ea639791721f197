import type { MarkColour } from "../../../sheets/marks";
import type { Area } from "../../../sheets/snapshot";
import { sheetIndexOf } from "../sheet-index";
import { placedCells } from "../sheet-rows";
import { attributeOf } from "../xml-attribute";
import type { XmlElement } from "../xml-element";
import { xmlBoolean } from "../xml-values";
import { cellContent } from "./cell-content";
import type { CellLook } from "./cell-look";
import type { MarkedArea } from "./mark-areas";
import { shownText } from "./shown-text";

/** One cell as it is shown. */
export type ViewCell = {
  readonly column: number;
  readonly text: string;
  readonly kind: "empty" | "text" | "number" | "boolean" | "error";
  /** The number of its look among the workbook's. */
  readonly look: number;
  readonly isFormula: boolean;
  /** The colour that its number format gives to it, or null. */
  readonly colour: string | null;
  readonly mark: MarkColour | null;
};

/** A row with its cells in ascending order; `look` is that of cells that are not there, null where columns say it. */
export type ViewRow = {
  readonly index: number;
  readonly look: number | null;
  readonly cells: readonly ViewCell[];
};

/** What the cells of a sheet refer to. */
export type RowContext = {
  readonly strings: readonly string[];
  readonly looks: readonly CellLook[];
  readonly date1904: boolean;
  readonly marks: readonly MarkedArea[];
  /** The look of a cell that is not there, in a row that says nothing. */
  readonly columnLook: (column: number) => number;
};

/** The rows of an area that are there or marked. */
export function viewRows(bytes: Uint8Array, area: Area, context: RowContext): readonly ViewRow[] {
  const sheet = sheetIndexOf(bytes);
  const rows: ViewRow[] = [];
  const marks = context.marks.filter((mark) => overlaps(mark.area, area));
  let position = sheet.positionOf(area.top);
  for (let row = area.top; row <= area.bottom; row += 1) {
    const isThere = sheet.rowNumber(position) === row;
    const element = isThere ? sheet.rowAt(position).element : null;
    if (isThere) position += 1;
    const marked = marks.filter((mark) => mark.area.top <= row && row <= mark.area.bottom);
    if (element !== null || marked.length > 0) {
      rows.push(viewRow(bytes, { row, element, area, marks: marked }, context));
    }
  }
  return rows;
}

type RowPlace = {
  readonly row: number;
  readonly element: XmlElement | null;
  readonly area: Area;
  readonly marks: readonly MarkedArea[];
};

function viewRow(
  bytes: Uint8Array,
  { row, element, area, marks }: RowPlace,
  context: RowContext,
): ViewRow {
  const look = element === null ? null : rowLook(bytes, element);
  const cells = element === null ? [] : placedCells(bytes, element);
  const shown = cells
    .filter(({ index }) => index >= area.left && index <= area.right)
    .map(({ element: cell, index }) => viewCell(bytes, cell, index, marks, context));
  const columns = new Set(shown.map(({ column }) => column));
  const blank = marks
    .flatMap((mark) => columnsOf(mark.area, area))
    .filter((column) => !columns.has(column));
  const marked = [...new Set(blank)].map((column): ViewCell => ({
    column,
    text: "",
    kind: "empty",
    look: look ?? context.columnLook(column),
    isFormula: false,
    colour: null,
    mark: markAt(marks, column),
  }));
  return { index: row, look, cells: [...shown, ...marked].sort((a, b) => a.column - b.column) };
}

/** The look that a row gives to cells that are not there, or null. */
export function rowLook(bytes: Uint8Array, row: XmlElement): number | null {
  if (!xmlBoolean(attributeOf(bytes, row, "customFormat"))) return null;
  return Number(attributeOf(bytes, row, "s") ?? 0);
}

function viewCell(
  bytes: Uint8Array,
  cell: XmlElement,
  column: number,
  marks: readonly MarkedArea[],
  { strings, looks, date1904 }: RowContext,
): ViewCell {
  const { value, formula, format } = cellContent(bytes, cell, strings);
  const shown = shownText(value, looks[format]?.format ?? "General", date1904);
  return {
    column,
    text: shown.text,
    kind: value === null ? "empty" : kindOf(value),
    look: format,
    isFormula: formula !== null,
    colour: shown.colour,
    mark: markAt(marks, column),
  };
}

function kindOf(value: string | number | boolean | object): ViewCell["kind"] {
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : "error";
}

function markAt(marks: readonly MarkedArea[], column: number): MarkColour | null {
  const found = marks.find(({ area }) => area.left <= column && column <= area.right);
  return found?.colour ?? null;
}

function columnsOf(area: Area, within: Area): readonly number[] {
  const first = Math.max(area.left, within.left);
  const last = Math.min(area.right, within.right);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    one.bottom >= other.top &&
    one.left <= other.right &&
    one.right >= other.left
  );
}
