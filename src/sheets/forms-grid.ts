import type { ModelRow, ModelValue, StyleName } from "./sheet-model";
import type { Area } from "./snapshot";
import { STYLE_LOOKS } from "./style-looks";

/** Forms, records and reports are laid out on so many equal columns. */
export const GRID_COLUMNS = 12;

/**
 * In characters of the body font: twelve of these are 15.3 cm wide, as the text of official documents is, and fit
 * between narrow margins also where 宋体 is missing and columns grow with another face.
 */
const COLUMN_WIDTH = 5.3;
/** What Excel leaves free between two columns, in characters; a merged cell has it at its edges only. */
const COLUMN_GAP = 0.71;
/** Characters that a line of text leaves free at its end, because no Chinese character hangs over the edge. */
const SLACK = 1;

/** Points of the font in which a character of the body is one character of a column wide. */
const BODY_POINTS = 11;
/** A Chinese character of 11 points is 1.83 digits of 宋体 wide, by which columns are measured. */
const CHARACTER_WIDTH = 0.95;
const LINE_SPACING = 1.38;
const ROW_PADDING = 5;
const LEAST_HEIGHT = 20;
/** Excel's own limit is 409.5 points. */
const GREATEST_HEIGHT = 409;
/** From here on characters are as wide as they are high. */
const FIRST_WIDE_CHARACTER = 0x1100;
/** □, which Chinese faces draw as wide as a character. */
const BOX = 0x25a1;

/** Text over some columns of the grid. */
export type Span = {
  readonly text: ModelValue;
  readonly style: StyleName;
  readonly columns: number;
  /** Rows that the cell covers; the rows below have a span without text in its place. */
  readonly rows?: number;
};

/** One row of the grid; its spans fill all columns. In points; left out, as high as its texts need. */
export type GridLine = { readonly spans: readonly Span[]; readonly height?: number };

/** Rows of a sheet with its columns, and the areas that are merged in it. */
export type GridRows = {
  readonly widths: readonly number[];
  readonly rows: readonly ModelRow[];
  readonly merges: readonly Area[];
};

/** Margins in centimetres to the left and right, between which the grid stands centred. */
export const GRID_MARGIN = 1.4;

/** One text over all columns. */
export function wholeLine(text: ModelValue, style: StyleName, height?: number): GridLine {
  const spans = [{ text, style, columns: GRID_COLUMNS }];
  return height === undefined ? { spans } : { spans, height };
}

/**
 * Lays lines out below each other from the first row on. Columns of the grid at whose edge no span ends are one column
 * of the sheet: thousands of pages are written with half the cells.
 */
export function laidOut(lines: readonly GridLine[]): GridRows {
  const ends = spanEnds(lines);
  const columnAt = new Map(ends.map((end, column) => [end, column]));
  const merges: Area[] = [];
  const rows = lines.map((line, row): ModelRow => {
    const values: ModelValue[] = [];
    const styles: StyleName[] = [];
    let edge = 0;
    for (const { text, style, columns, rows: covered = 1 } of line.spans) {
      const left = values.length;
      edge += columns;
      const right = columnAt.get(edge) ?? left;
      if (text !== null && (right > left || covered > 1)) {
        merges.push({ top: row, left, bottom: row + covered - 1, right });
      }
      for (let column = left; column <= right; column += 1) {
        values.push(column === left ? text : null);
        styles.push(style);
      }
    }
    return { values, styles, height: line.height ?? heightOf(line) };
  });
  const widths = ends.map((end, column) => cellWidth(end - (ends[column - 1] ?? 0)));
  return { widths, rows, merges };
}

/** Where spans end, in columns of the grid, ascending: the edges of the sheet's own columns. */
function spanEnds(lines: readonly GridLine[]): readonly number[] {
  const ends = new Set<number>();
  for (const { spans } of lines) {
    let edge = 0;
    for (const { columns } of spans) ends.add((edge += columns));
  }
  return [...ends].sort((a, b) => a - b);
}

/** The width of a cell over so many columns of the grid. */
function cellWidth(columns: number): number {
  return columns * COLUMN_WIDTH + (columns - 1) * COLUMN_GAP;
}

/** The line with its height worked out, for whoever adds heights up. */
export function fitted(line: GridLine): GridLine & { readonly height: number } {
  return { ...line, height: line.height ?? heightOf(line) };
}

/** The points that the texts of a line need: Excel itself fits no row of merged cells. */
function heightOf({ spans }: GridLine): number {
  const needed = spans.map(({ text, style, columns, rows = 1 }) => {
    if (typeof text !== "string" || rows > 1) return 0;
    const { points } = STYLE_LOOKS[style].font;
    return Math.ceil(lineCount(text, points, columns) * points * LINE_SPACING) + ROW_PADDING;
  });
  return Math.min(Math.max(LEAST_HEIGHT, ...needed), GREATEST_HEIGHT);
}

/** How many characters of a column a text of body size takes: two for each Chinese one. */
export function textWidth(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    count += code < FIRST_WIDE_CHARACTER && code !== BOX ? 1 : 2;
  }
  return count * CHARACTER_WIDTH;
}

/** How many characters some columns of the grid hold. */
export function spanWidth(columns: number): number {
  return cellWidth(columns) - SLACK;
}

function lineCount(text: string, points: number, columns: number): number {
  const room = (spanWidth(columns) * BODY_POINTS) / points;
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}
