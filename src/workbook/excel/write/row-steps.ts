import type { ModelRow, ModelValue } from "../../../sheets/sheet-model";
import { STYLE_LOOKS } from "../../../sheets/style-looks";
import { chunks } from "./chunks";
import { ACTIONS_OF_PATCH, paint, patchesOf, type Corner, type Patch } from "./paint";
import { BYTES_OF_ACTION, type Step } from "./step";

/** Office.js cuts anything larger into many actions of its own. */
const CELLS_AT_ONCE = 1_500;

/** A text behind an apostrophe is text also where the cell's format would make something else of it. */
const APOSTROPHE = "'";

/** The look of rows, before they are filled: text has to be written into text cells. */
export function paintSteps(
  sheet: string,
  rows: readonly ModelRow[],
  corner: Corner,
): readonly Step[] {
  return paintPatches(sheet, patchesOf(rows, corner));
}

/** The same of patches. */
export function paintPatches(sheet: string, patches: readonly Patch[]): readonly Step[] {
  return chunks(patches, PATCHES_AT_ONCE).map((some) => ({
    sheet,
    bytes: some.length * ACTIONS_OF_PATCH * BYTES_OF_ACTION,
    write: (_, target) => {
      for (const patch of some) paint(target(), patch);
    },
    proof: null,
  }));
}

const PATCHES_AT_ONCE = 20;

/** The values of rows, in blocks that Office.js takes in one action each. Empty cells are left alone. */
export function valueSteps(
  sheet: string,
  rows: readonly ModelRow[],
  corner: Corner,
): readonly Step[] {
  const columns = rows.reduce((most, { values }) => Math.max(most, values.length), 0);
  if (columns === 0) return [];
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  return chunks(rows, height).map((some, index) =>
    valueStep(sheet, some, { ...corner, row: corner.row + index * height }, columns),
  );
}

function valueStep(
  sheet: string,
  rows: readonly ModelRow[],
  corner: Corner,
  columns: number,
): Step {
  return {
    sheet,
    bytes: 4 * BYTES_OF_ACTION,
    write: (_, target) => writeRows(target(), rows, corner, columns),
    proof: {
      ...corner,
      rows: rows.length,
      columns,
      values: () => rows.map((one) => filledTo(one.values, columns)),
    },
  };
}

function writeRows(
  sheet: Excel.Worksheet,
  rows: readonly ModelRow[],
  { row, column: left }: Corner,
  columns: number,
): void {
  const range = sheet.getRangeByIndexes(row, left, rows.length, columns);
  range.values = rows.map((one) =>
    Array.from({ length: columns }, (_, column) => entryOf(one, column)),
  );
  rows.forEach((one, index) => {
    one.values.forEach((value, column) => {
      if (value === null || !isAwkward(one, value, column)) return;
      const cell = sheet.getRangeByIndexes(row + index, left + column, 1, 1);
      writeAwkward(cell, value);
    });
  });
}

/** What is handed to Excel for a cell; null leaves it as it is. */
function entryOf(row: ModelRow, column: number): ModelValue {
  const value = row.values[column] ?? null;
  if (value === null || value === "" || isAwkward(row, value, column)) return null;
  return typeof value === "string" && !isTextCell(row, column) ? `${APOSTROPHE}${value}` : value;
}

function isTextCell({ styles }: ModelRow, column: number): boolean {
  const style = styles[column];
  return style !== undefined && STYLE_LOOKS[style].numberFormat === "@";
}

/** What a text cell would not keep as it is. */
function isAwkward(row: ModelRow, value: ModelValue, column: number): boolean {
  return value !== null && isTextCell(row, column) && isAwkwardAsText(value);
}

/**
 * In a text cell a number becomes its digits, and nobody says whether an apostrophe at the start of a text is kept.
 */
export function isAwkwardAsText(value: string | number | boolean): boolean {
  return typeof value !== "string" || value.startsWith(APOSTROPHE);
}

/** Writes it while the cell's format is General: what a cell holds stays when it becomes a text cell. */
export function writeAwkward(cell: Excel.Range, value: string | number | boolean): void {
  cell.numberFormat = [["General"]];
  cell.values = [[typeof value === "string" ? `${APOSTROPHE}${value}` : value]];
  cell.numberFormat = [["@"]];
}

function filledTo(values: readonly ModelValue[], columns: number): readonly ModelValue[] {
  return Array.from({ length: columns }, (_, column) => values[column] ?? null);
}
