import { format as shown } from "numfmt";
import type { CellValue } from "../../../src/sheets/snapshot";
import { cellCount, columnCount, rowCount } from "../model/area";
import type { RangeRef } from "../model/book";
import { sharing, type CellFormat } from "../model/cell-format";
import { cellAt, ensureCell, formatAt } from "../model/cells";
import { told } from "../model/changes";
import { formatCells } from "../model/format-cells";
import { MATRIX_CELLS } from "../model/limits";
import { requireAllowed } from "../model/protection";
import type { Cell } from "../model/sheet";
import { forEachPlace, matrixReader, writeContents } from "../model/write-cells";
import { textOf } from "../protocol/arguments";
import type { Property, Stage } from "../protocol/host-object";
import { isArray, type Json } from "../protocol/json";
import { areaOf } from "./range-object";

type Reader = (cell: Cell | undefined, format: CellFormat) => Json;

/** A matrix over the range's cells; null where there are too many of them. */
function matrix(read: Reader): (range: RangeRef, stage: Stage) => Json {
  return (range, stage) => {
    const area = areaOf(stage, range);
    if (cellCount(area) > MATRIX_CELLS) return null;
    return Array.from({ length: rowCount(area) }, (_, row) =>
      Array.from({ length: columnCount(area) }, (__, column) => {
        const [y, x] = [area.top + row, area.left + column];
        return read(cellAt(range.sheet, y, x), formatAt(range.sheet, y, x));
      }),
    );
  };
}

function write(range: RangeRef, contents: Json, stage: Stage): void {
  const area = areaOf(stage, range);
  told(stage.book, range.sheet, area, () => writeContents(stage.book, range.sheet, area, contents));
}

/** How a value reads in formulas and values: an error by its name, nothing as the empty text. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** What the cell shows on the screen. */
export function displayed(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@"))
    return value;
  const code = numberFormat === "@" ? "General" : numberFormat;
  return shown(code, value, { throws: false, locale: "zh-CN" });
}

function typeName(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "object") return "Error";
  return typeof value === "string" ? "String" : "Boolean";
}

function setNumberFormat(range: RangeRef, codes: Json, stage: Stage): void {
  const area = areaOf(stage, range);
  requireAllowed(range.sheet, "allowFormatCells");
  if (!isArray(codes)) {
    const numberFormat = textOf(codes);
    formatCells(range.sheet, area, (format) => ({ ...format, numberFormat }));
    return;
  }
  const codeAt = matrixReader(area, codes);
  const changes = new Map<string, (format: CellFormat) => CellFormat>();
  forEachPlace(area, (row, column) => {
    const code = codeAt(row - area.top, column - area.left);
    if (code === null) return;
    const numberFormat = textOf(code);
    const change = changes.get(numberFormat) ?? sharing((format) => ({ ...format, numberFormat }));
    changes.set(numberFormat, change);
    const cell = ensureCell(range.sheet, row, column);
    cell.format = change(cell.format);
  });
}

const FORMULAS: Property<RangeRef> = {
  get: matrix((cell) => cell?.formula ?? plainValue(cell?.value ?? null)),
  set: write,
};
const NUMBER_FORMAT: Property<RangeRef> = {
  get: matrix((_, format) => format.numberFormat),
  set: setNumberFormat,
};

/** What is in the cells of a range. */
export const RANGE_CONTENTS: Readonly<Record<string, Property<RangeRef>>> = {
  Values: { get: matrix((cell) => plainValue(cell?.value ?? null)), set: write },
  Formulas: FORMULAS,
  NumberFormat: NUMBER_FORMAT,
  Text: { get: matrix((cell, format) => displayed(cell?.value ?? null, format.numberFormat)) },
  ValueTypes: { get: matrix((cell) => typeName(cell?.value ?? null)) },
};
