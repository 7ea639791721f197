import { cellAddress } from "../../core/cell-ref";
import { MAXIMUM_ROWS, type CellValue } from "../../sheets/snapshot";
import { MAX_COLUMNS } from "./cell-reference";

/** The cells of a sheet, in the shape of a snapshot. */
export type SheetCells = {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly formulas: ReadonlyMap<string, string>;
  readonly hiddenRows: ReadonlySet<number>;
};

/** Takes rows and cells in ascending order; `false` means that they were not, or lie outside a sheet. */
export type SheetBuilder = {
  readonly startRow: (row: number, isHidden: boolean) => boolean;
  readonly addCell: (column: number, format: string, value: CellValue) => boolean;
  /** The formula of the cell that was added last. */
  readonly addFormula: (formula: string) => void;
  /** The row that was started last, -1 before the first; and its last column, -1 when it has none. */
  readonly row: () => number;
  readonly column: () => number;
  readonly finish: () => SheetCells;
};

/** Blank rows, and rows without a format, share one array: a formatted sheet can have a million of them. */
const NO_VALUES: readonly CellValue[] = [];
const NO_FORMATS: readonly string[] = [];
const GENERAL = "General";

type State = {
  readonly values: (readonly CellValue[])[];
  readonly formats: (readonly string[])[];
  readonly hidden: number[];
  rowValues: CellValue[];
  rowFormats: string[];
  lastFormats: readonly string[];
  row: number;
  column: number;
};

/** A builder for one sheet; rows and columns count from 0. Trailing blanks are left out. */
export function sheetBuilder(): SheetBuilder {
  const formulas = new Map<string, string>();
  const state: State = {
    values: [],
    formats: [],
    hidden: [],
    rowValues: [],
    rowFormats: [],
    lastFormats: NO_FORMATS,
    row: -1,
    column: -1,
  };
  return {
    startRow: (row, isHidden) => startRow(state, row, isHidden),
    addCell: (column, format, value) => addCell(state, column, format, value),
    addFormula: (formula) => formulas.set(cellAddress(state.row, state.column), formula),
    row: () => state.row,
    column: () => state.column,
    finish: () => {
      closeRow(state);
      const { values, formats, hidden } = state;
      const hiddenRows = new Set(hidden.filter((row) => row < values.length));
      return { values, formats, formulas, hiddenRows };
    },
  };
}

function startRow(state: State, row: number, isHidden: boolean): boolean {
  if (row <= state.row || row >= MAXIMUM_ROWS) return false;
  closeRow(state);
  state.row = row;
  state.column = -1;
  if (isHidden) state.hidden.push(row);
  return true;
}

function addCell(state: State, column: number, format: string, value: CellValue): boolean {
  if (column <= state.column || column >= MAX_COLUMNS) return false;
  state.column = column;
  const { rowFormats, rowValues } = state;
  if (format !== GENERAL) {
    while (rowFormats.length < column) rowFormats.push(GENERAL);
    rowFormats.push(format);
  }
  if (value !== null) {
    while (rowValues.length < column) rowValues.push(null);
    rowValues.push(value);
  }
  return true;
}

function closeRow(state: State): void {
  const { values, formats, rowValues } = state;
  if (rowValues.length > 0) {
    while (values.length < state.row) values.push(NO_VALUES);
    while (formats.length < state.row) formats.push(NO_FORMATS);
    const trimmed = trimmedFormats(state.rowFormats, rowValues.length);
    if (!isEqual(trimmed, state.lastFormats)) state.lastFormats = trimmed;
    values.push(rowValues.slice());
    formats.push(trimmed.length === 0 ? NO_FORMATS : state.lastFormats);
    state.rowValues = [];
  }
  state.rowFormats = [];
}

/** Only up to the last value: formats of empty cells beside the data say nothing about it. */
function trimmedFormats(formats: readonly string[], width: number): readonly string[] {
  let length = Math.min(formats.length, width);
  while (length > 0 && formats[length - 1] === GENERAL) length -= 1;
  return formats.slice(0, length);
}

function isEqual(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((format, index) => format === others[index]);
}
