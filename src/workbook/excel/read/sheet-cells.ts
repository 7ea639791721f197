import { cellAddress } from "../../../core/cell-ref";
import type { CellValue, SheetSnapshot } from "../../../sheets/snapshot";
import { isSuspect, settled, valueOf, type Suspect } from "./suspects";

/** Cells as Excel gave them; `top` and `left` count from 0. */
export type CellBlock = {
  readonly top: number;
  readonly left: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
};

/** The cells of a sheet, gathered block by block from the top. */
export type SheetCells = {
  readonly add: (block: CellBlock) => void;
  readonly suspects: readonly Suspect[];
  readonly settle: (suspect: Suspect, value: unknown, type: unknown) => void;
  /** The cells in the shape of a snapshot: trailing blanks are left out. */
  readonly finish: () => Pick<SheetSnapshot, "values" | "formats" | "formulas">;
};

const GENERAL = "General";
/** Blank rows, and rows without a format, share one array. */
const NO_VALUES: readonly CellValue[] = [];
const NO_FORMATS: readonly string[] = [];

/** No cells yet. */
export function sheetCells(): SheetCells {
  const values: CellValue[][] = [];
  const formats: (readonly string[])[] = [];
  const formulas = new Map<string, string>();
  const suspects: Suspect[] = [];
  return {
    suspects,
    add: ({ top, left, formulas: contents, formats: codes }) => {
      contents.forEach((cells, index) => {
        const row = top + index;
        const rowFormats = formatsOf(codes[index] ?? [], left);
        values[row] = valuesOf(cells, left);
        formats[row] = isEqual(rowFormats, formats[row - 1])
          ? (formats[row - 1] ?? [])
          : rowFormats;
        cells.forEach((content, offset) => {
          const column = left + offset;
          const format = rowFormats[column] ?? GENERAL;
          if (isSuspect(content, format)) suspects.push({ row, column, formula: content });
        });
      });
    },
    settle: (suspect, value, type) => {
      const cell = settled(suspect, value, type);
      const { row, column } = suspect;
      const cells = values[row];
      if (cells !== undefined) cells[column] = cell.value;
      if (cell.formula !== null) formulas.set(cellAddress(row, column), cell.formula);
    },
    finish: () => ({ ...finished(values, formats), formulas }),
  };
}

function valuesOf(cells: readonly unknown[], left: number): CellValue[] {
  return [...Array.from({ length: left }, () => null), ...cells.map(valueOf)];
}

function formatsOf(codes: readonly unknown[], left: number): readonly string[] {
  const own = codes.map((code) => (typeof code === "string" && code !== "" ? code : GENERAL));
  return left === 0 ? own : [...Array.from({ length: left }, () => GENERAL), ...own];
}

/** Rows share their formats: what was trimmed for the row above is taken again. */
function finished(
  rows: readonly (readonly CellValue[] | undefined)[],
  formats: readonly (readonly string[] | undefined)[],
): Pick<SheetSnapshot, "values" | "formats"> {
  let height = rows.length;
  while (height > 0 && width(rows[height - 1]) === 0) height -= 1;
  const values: (readonly CellValue[])[] = [];
  const trimmed: (readonly string[])[] = [];
  let last = { codes: NO_FORMATS, filled: 0, trimmed: NO_FORMATS };
  for (let row = 0; row < height; row += 1) {
    const cells = rows[row] ?? NO_VALUES;
    const filled = width(cells);
    values.push(
      filled === 0 ? NO_VALUES : filled === cells.length ? cells : cells.slice(0, filled),
    );
    const codes = formats[row] ?? NO_FORMATS;
    if (codes !== last.codes || filled !== last.filled) {
      const own = trimmedFormats(codes, filled);
      last = { codes, filled, trimmed: isEqual(own, last.trimmed) ? last.trimmed : own };
    }
    trimmed.push(last.trimmed);
  }
  return { values, formats: trimmed };
}

function width(cells: readonly CellValue[] | undefined): number {
  let length = cells?.length ?? 0;
  while (length > 0 && (cells?.[length - 1] ?? null) === null) length -= 1;
  return length;
}

/** Only up to the last value: formats of empty cells beside the data say nothing about it. */
function trimmedFormats(formats: readonly string[], filled: number): readonly string[] {
  let length = Math.min(formats.length, filled);
  while (length > 0 && formats[length - 1] === GENERAL) length -= 1;
  return formats.slice(0, length);
}

function isEqual(some: readonly string[], others: readonly string[] | undefined): boolean {
  return some.length === others?.length && some.every((format, index) => format === others[index]);
}
