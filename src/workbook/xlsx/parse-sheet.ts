import { failed, ok, type Result } from "../../core/result";
import type { Area, CellValue } from "../../sheets/snapshot";
import { parseArea, parseCell } from "./cell-reference";
import { cellType, cellValue, type CellType } from "./cell-value";
import { SPREADSHEET } from "./namespaces";
import type { OpenFailure } from "./package";
import { readXml, type XmlAttributes } from "./read-xml";
import { richTextCollector, type RichTextCollector } from "./rich-text";
import type { CellContext } from "./scan-rows";
import { formulaReader, type FormulaReader } from "./shared-formulas";
import type { SheetBuilder } from "./sheet-builder";
import { isHiddenRow, xmlBoolean } from "./xml-values";

/** What a sheet says beside its cells; `dataCount` is how many `sheetData` it has. */
export type SheetFrame = {
  readonly merges: readonly Area[];
  readonly isProtected: boolean;
  readonly dataCount: number;
};

/**
 * Reads a whole sheet with the real parser, its cells into `builder`. Fails as `xml-broken`, also for cells
 * out of order and for values that are none.
 */
export function parseSheet(
  part: string,
  pieces: readonly Uint8Array[],
  builder: SheetBuilder,
  context: CellContext,
): Result<SheetFrame, OpenFailure> {
  const merges: Area[] = [];
  const broken: string[] = [];
  let isProtected = false;
  let dataCount = 0;
  let isWorksheet = false;
  const cells = cellEvents(builder, context, (detail) => {
    if (broken.length === 0) broken.push(detail);
  });
  const read = readXml(part, pieces, SPREADSHEET, {
    open: (name, attributes, depth) => {
      if (depth === 0) isWorksheet = name === "worksheet";
      if (name === "sheetData" && depth === 1) dataCount += 1;
      if (name === "sheetProtection") isProtected = xmlBoolean(attributes.get("sheet"));
      if (name === "mergeCell") {
        const area = parseArea(attributes.get("ref") ?? "");
        if (area === null) broken.push("mergeCell");
        else merges.push(area);
      }
      cells.open(name, attributes, depth);
    },
    text: cells.text,
    close: cells.close,
  });
  if (!read.ok) return read;
  if (!isWorksheet) broken.push("no worksheet");
  const [detail] = broken;
  if (detail !== undefined) return failed({ code: "xml-broken", detail: `${part}: ${detail}` });
  return ok({ merges, isProtected, dataCount });
}

/** The cell that is being read; `text` of its `v` or `f`, whichever is open. */
type OpenCell = {
  readonly column: number;
  readonly format: string;
  readonly type: CellType;
  value: CellValue;
  formula: string | null;
};

type CellEvents = {
  readonly open: (name: string, attributes: XmlAttributes, depth: number) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string, depth: number) => void;
};

const ROW_DEPTH = 2;
const CELL_DEPTH = 3;
const CONTENT_DEPTH = 4;

function cellEvents(
  builder: SheetBuilder,
  context: CellContext,
  fail: (detail: string) => void,
): CellEvents {
  const inline = richTextCollector();
  const readFormula = formulaReader();
  let cell: OpenCell | null = null;
  let text = "";
  let formulaAttributes: XmlAttributes | null = null;
  return {
    open: (name, attributes, depth) => {
      if (name === "row" && depth === ROW_DEPTH) openRow(builder, attributes, fail);
      if (name === "c" && depth === CELL_DEPTH) cell = openCell(builder, context, attributes, fail);
      if (depth === CONTENT_DEPTH) text = "";
      if (name === "f" && depth === CONTENT_DEPTH) formulaAttributes = attributes;
      if (cell !== null && depth > CONTENT_DEPTH) inline.open(name, attributes);
    },
    text: (piece) => {
      if (cell === null) return;
      text += piece;
      inline.text(piece);
    },
    close: (name, depth) => {
      if (cell === null) return;
      if (depth > CONTENT_DEPTH) inline.close(name);
      else if (depth === CONTENT_DEPTH) {
        closeContent(name, cell, text, context, inline, fail);
        if (name === "f") cell.formula = formulaOf(formulaAttributes, text, readFormula);
      } else if (depth === CELL_DEPTH) {
        if (!builder.addCell(cell.column, cell.format, cell.value)) fail("cells out of order");
        if (cell.formula !== null) builder.addFormula(cell.formula);
        cell = null;
      }
    },
  };
}

function openRow(
  builder: SheetBuilder,
  attributes: XmlAttributes,
  fail: (detail: string) => void,
): void {
  const stated = attributes.get("r");
  const row = stated === undefined ? builder.row() + 1 : rowOf(stated);
  const isHidden = isHiddenRow(attributes.get("hidden"), attributes.get("ht"));
  if (!builder.startRow(row, isHidden)) fail(`row ${stated ?? row + 1}`);
}

/** Any address of the row will do to check its number; -1, which no row has, for what is no number. */
function rowOf(number: string): number {
  return parseCell(`A${number.replace(/^0+/, "")}`)?.row ?? -1;
}

function openCell(
  builder: SheetBuilder,
  context: CellContext,
  attributes: XmlAttributes,
  fail: (detail: string) => void,
): OpenCell {
  const reference = attributes.get("r");
  const next = { row: builder.row(), column: builder.column() + 1 };
  const place = reference === undefined ? next : parseCell(reference);
  if (place === null || place.row !== builder.row()) fail(`cell ${reference ?? ""}`);
  const type = cellType(attributes.get("t"));
  if (type === undefined) fail(`type of ${reference ?? ""}`);
  const format = context.formats[Number(attributes.get("s") ?? 0)] ?? "General";
  return {
    column: place?.column ?? next.column,
    format,
    type: type ?? "n",
    value: null,
    formula: null,
  };
}

function closeContent(
  name: string,
  cell: OpenCell,
  text: string,
  context: CellContext,
  inline: RichTextCollector,
  fail: (detail: string) => void,
): void {
  const inlineText = inline.take();
  if (name === "is" && cell.type === "inlineStr") {
    cell.value = inlineText === "" ? null : inlineText;
  }
  if (name !== "v") return;
  const value = cellValue(cell.type, text, context.strings);
  if (value === undefined) fail(`value ${text.slice(0, 40)}`);
  else cell.value = value;
}

function formulaOf(attributes: XmlAttributes | null, text: string, read: FormulaReader): string {
  return read(attributes?.get("t"), attributes?.get("si"), text);
}
