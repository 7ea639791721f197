import type { CellValue } from "../../sheets/snapshot";
import { MAX_COLUMNS } from "./cell-reference";
import { cellType, cellValue, type CellType } from "./cell-value";
import { scanRichText } from "./rich-text";
import { formulaReader, type FormulaReader } from "./shared-formulas";
import type { SheetBuilder } from "./sheet-builder";
import * as xml from "./xml-cursor";
import { decodeText } from "./xml-cursor-text";
import { isHiddenRow } from "./xml-values";

/** What the cells of a sheet refer to: the shared strings, and a format code for every style. */
export type CellContext = {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
};

const SHEET_DATA = xml.asciiBytes("sheetData");
const ROW = xml.asciiBytes("row");
const CELL = xml.asciiBytes("c");
const VALUE = xml.asciiBytes("v");
const FORMULA = xml.asciiBytes("f");
const INLINE = xml.asciiBytes("is");
const ATTRIBUTE_R = xml.asciiBytes("r");
const ATTRIBUTE_S = xml.asciiBytes("s");
const ATTRIBUTE_T = xml.asciiBytes("t");
const ATTRIBUTE_SI = xml.asciiBytes("si");
const HIDDEN = xml.asciiBytes("hidden");
const HEIGHT = xml.asciiBytes("ht");
const ZERO = 0x30;
/** Integers of so many digits are exact as numbers. */
const EXACT_DIGITS = 15;

/**
 * Reads rows until the end of `sheetData`, and gives the offset at which its closing tag starts; -1 where
 * anything is unusual, so that the real parser must judge.
 */
export function scanRows(
  cursor: xml.XmlCursor,
  builder: SheetBuilder,
  context: CellContext,
): number {
  const readFormula = formulaReader();
  for (;;) {
    const kind = xml.nextTag(cursor);
    if (kind === xml.CLOSE && xml.isNamed(cursor, SHEET_DATA)) {
      return cursor.nameStart - "</".length;
    }
    if (kind !== xml.OPEN && kind !== xml.EMPTY) return -1;
    if (!xml.isNamed(cursor, ROW) || !startRow(cursor, builder)) return -1;
    if (kind === xml.OPEN && !scanCells(cursor, builder, context, readFormula)) return -1;
  }
}

function startRow(cursor: xml.XmlCursor, builder: SheetBuilder): boolean {
  const index = xml.attributeIndex(cursor, ATTRIBUTE_R);
  const number = index < 0 ? builder.row() + 2 : attributeInteger(cursor, index);
  if (number < 1) return false;
  const hidden = xml.attributeText(cursor, HIDDEN);
  const height = xml.attributeText(cursor, HEIGHT);
  return builder.startRow(number - 1, isHiddenRow(hidden, height));
}

function scanCells(
  cursor: xml.XmlCursor,
  builder: SheetBuilder,
  context: CellContext,
  readFormula: FormulaReader,
): boolean {
  for (;;) {
    const kind = xml.nextTag(cursor);
    if (kind === xml.CLOSE) return xml.isNamed(cursor, ROW);
    if (kind === xml.UNUSUAL || !xml.isNamed(cursor, CELL)) return false;
    const column = columnOf(cursor, builder);
    const style = xml.attributeIndex(cursor, ATTRIBUTE_S);
    const styleNumber = style < 0 ? 0 : attributeInteger(cursor, style);
    const type = cellType(xml.attributeText(cursor, ATTRIBUTE_T));
    if (column < 0 || styleNumber < 0 || type === undefined) return false;
    const cell: ScannedCell = { value: null, formula: null };
    if (kind === xml.OPEN && !scanCell(cursor, type, context, readFormula, cell)) return false;
    const format = context.formats[styleNumber] ?? "General";
    if (!builder.addCell(column, format, cell.value)) return false;
    if (cell.formula !== null) builder.addFormula(cell.formula);
  }
}

type ScannedCell = { value: CellValue; formula: string | null };

function scanCell(
  cursor: xml.XmlCursor,
  type: CellType,
  context: CellContext,
  readFormula: FormulaReader,
  cell: ScannedCell,
): boolean {
  for (;;) {
    const kind = xml.nextTag(cursor);
    if (kind === xml.CLOSE) return xml.isNamed(cursor, CELL);
    if (kind === xml.UNUSUAL) return false;
    if (xml.isNamed(cursor, VALUE)) {
      const value = kind === xml.EMPTY ? null : scanValue(cursor, type, context.strings);
      if (value === undefined) return false;
      cell.value = value;
    } else if (xml.isNamed(cursor, FORMULA)) {
      const formula = scanFormula(cursor, kind, readFormula);
      if (formula === null) return false;
      cell.formula = formula;
    } else if (xml.isNamed(cursor, INLINE) && type === "inlineStr") {
      const text = kind === xml.EMPTY ? "" : scanRichText(cursor, INLINE);
      if (text === null) return false;
      cell.value = text === "" ? null : text;
    } else return false;
  }
}

function scanFormula(
  cursor: xml.XmlCursor,
  kind: xml.TagKind,
  readFormula: FormulaReader,
): string | null {
  const type = xml.attributeText(cursor, ATTRIBUTE_T);
  const sharedIndex = xml.attributeText(cursor, ATTRIBUTE_SI);
  if (kind === xml.EMPTY) return readFormula(type, sharedIndex, "");
  const start = cursor.at;
  const text = decodeText(cursor.bytes, start, xml.skipText(cursor));
  if (text === null || !closes(cursor, FORMULA)) return null;
  return readFormula(type, sharedIndex, text);
}

/** The value of the `v` whose opening tag was read last; undefined where the real parser must judge. */
function scanValue(
  cursor: xml.XmlCursor,
  type: CellType,
  strings: readonly string[],
): CellValue | undefined {
  const start = cursor.at;
  const end = xml.skipText(cursor);
  // Nearly all values are short integers: serial numbers, counts, and places of shared strings.
  const integer = type === "s" || type === "n" ? digits(cursor.bytes, start, end) : -1;
  if (!closes(cursor, VALUE)) return undefined;
  if (integer < 0) {
    const text = decodeText(cursor.bytes, start, end);
    return text === null ? undefined : cellValue(type, text, strings);
  }
  if (type === "n") return integer;
  const string = strings[integer];
  return string === "" ? null : string;
}

function closes(cursor: xml.XmlCursor, name: Uint8Array): boolean {
  return xml.nextTag(cursor) === xml.CLOSE && xml.isNamed(cursor, name);
}

function attributeInteger(cursor: xml.XmlCursor, index: number): number {
  return digits(cursor.bytes, xml.valueStart(cursor, index), xml.valueEnd(cursor, index));
}

/** The integer that stands there in plain digits; -1 where something else does. */
function digits(bytes: Uint8Array, start: number, end: number): number {
  if (start === end || end - start > EXACT_DIGITS) return -1;
  let integer = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    integer = integer * 10 + digit;
  }
  return integer;
}

/** The column that `r="B7"` names, which must lie in the current row; the next one where `r` is missing. */
function columnOf(cursor: xml.XmlCursor, builder: SheetBuilder): number {
  const index = xml.attributeIndex(cursor, ATTRIBUTE_R);
  if (index < 0) return builder.column() + 1;
  const { bytes } = cursor;
  const end = xml.valueEnd(cursor, index);
  let at = xml.valueStart(cursor, index);
  let column = 0;
  for (; at < end && column <= MAX_COLUMNS; at += 1) {
    const letter = (bytes[at] ?? 0) - 0x40;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const isInRow = bytes[at] !== ZERO && digits(bytes, at, end) === builder.row() + 1;
  return isInRow && column > 0 && column <= MAX_COLUMNS ? column - 1 : -1;
}
