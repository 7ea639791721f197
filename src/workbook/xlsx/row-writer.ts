import { columnLetters } from "../../core/cell-ref";
import type { ModelRow, ModelValue, StyleName } from "../../sheets/sheet-model";
import type { ByteBuilder } from "./byte-builder";
import { fittingHeight } from "./row-height";
import type { StyleIds } from "./styles-patch";
import { escapeCellText, hasOuterSpace } from "./xml-text";

/** Excel's own limit (ECMA-376 part 1, 18.18.88); a longer text makes it call the workbook corrupt. */
export const LONGEST_CELL_TEXT = 32_767;

/** The first text that is too long for a cell, its row counted from the first of these; null where all fit. */
export function textTooLong(
  rows: readonly ModelRow[],
): { readonly row: number; readonly column: number } | null {
  for (const [row, { values }] of rows.entries()) {
    const column = values.findIndex(
      (value) => typeof value === "string" && value.length > LONGEST_CELL_TEXT,
    );
    if (column >= 0) return { row, column };
  }
  return null;
}

/** What stays the same for all rows of a sheet; `prefix` is the part's namespace prefix with its colon, or empty. */
export type RowContext = {
  readonly styleIds: StyleIds;
  readonly prefix: string;
  /** A cell's width in characters; row and column count from 0. */
  readonly widthAt: (row: number, column: number) => number;
};

/** How many cells a row writes: styled cells without a value are written too, for their borders. */
export function cellCount(row: ModelRow): number {
  return Math.max(row.values.length, row.styles.length);
}

/** Writes rows one below the other, the first at `firstRow` counted from 0; a row without anything is left out. */
export function writeRows(
  out: ByteBuilder,
  rows: readonly ModelRow[],
  firstRow: number,
  context: RowContext,
): void {
  const { prefix } = context;
  rows.forEach((row, index) => {
    const number = firstRow + index + 1;
    const cells = rowCells(row, number, context);
    if (cells === "" && row.height === undefined) return;
    const height = heightXml(row, (column) => context.widthAt(number - 1, column));
    out.write(`<${prefix}row r="${number}"${height}>${cells}</${prefix}row>`);
  });
}

/**
 * One cell; `number` is the row as Excel counts it, from 1. Empty for a cell that has neither value nor style.
 * Text is an inline string, so nothing in it can become a formula. Throws on a number that is not finite and on a
 * text longer than Excel holds, which must never be cut in silence.
 */
export function cellXml(
  value: ModelValue,
  style: StyleName | undefined,
  column: number,
  number: number,
  { styleIds, prefix }: RowContext,
): string {
  const styleId = style === undefined ? undefined : styleIds.get(style);
  const look = styleId === undefined ? "" : ` s="${styleId}"`;
  const start = `<${prefix}c r="${lettersOf(column)}${number}"${look}`;
  if (value === null) return look === "" ? "" : `${start}/>`;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`not a number for a cell: ${value}`);
    return `${start}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  }
  if (value.length > LONGEST_CELL_TEXT) {
    throw new Error(`a text is too long for a cell: ${lettersOf(column)}${number}`);
  }
  // As Excel writes it; the published schema does not know the attribute here, so only where it must be.
  const space = hasOuterSpace(value) ? ' xml:space="preserve"' : "";
  return (
    `${start} t="inlineStr"><${prefix}is><${prefix}t${space}>${escapeCellText(value)}` +
    `</${prefix}t></${prefix}is></${prefix}c>`
  );
}

function rowCells(row: ModelRow, number: number, context: RowContext): string {
  const count = cellCount(row);
  let cells = "";
  for (let column = 0; column < count; column += 1) {
    cells += cellXml(row.values[column] ?? null, row.styles[column], column, number, context);
  }
  return cells;
}

/** A fitted height does not say that it is custom, so that the row goes on growing with what is typed into it. */
function heightXml(row: ModelRow, widthOf: (column: number) => number): string {
  if (row.height !== undefined) return ` ht="${row.height}" customHeight="1"`;
  const height = fittingHeight(row, widthOf);
  return height === undefined ? "" : ` ht="${height}"`;
}

const LETTERS: readonly string[] = Array.from({ length: 256 }, (_, column) =>
  columnLetters(column),
);

function lettersOf(column: number): string {
  return LETTERS[column] ?? columnLetters(column);
}
