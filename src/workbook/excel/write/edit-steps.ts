import type { CellEdit } from "../../../sheets/changes";
import { isAwkwardAsText, writeAwkward } from "./row-steps";
import { BYTES_OF_ACTION, type Step } from "./step";

/** An edit of a cell whose number format is known. */
export type KnownEdit = CellEdit & { readonly formatBefore: string };

/** Writes values into single cells; how they look stays, unless an edit brings a number format. */
export function editSteps(sheet: string, edits: readonly KnownEdit[]): readonly Step[] {
  return lastOfEachCell(edits).map((edit) => ({
    sheet,
    bytes: 6 * BYTES_OF_ACTION,
    write: (_, target) => writeEdit(target(), edit),
    proof: {
      row: edit.row,
      column: edit.column,
      rows: 1,
      columns: 1,
      values: () => [[edit.value]],
    },
  }));
}

function lastOfEachCell(edits: readonly KnownEdit[]): readonly KnownEdit[] {
  return [...new Map(edits.map((edit) => [`${edit.row},${edit.column}`, edit])).values()];
}

function writeEdit(sheet: Excel.Worksheet, edit: KnownEdit): void {
  const { row, column, value, format } = edit;
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  const code = format ?? edit.formatBefore;
  if (format !== undefined) cell.numberFormat = [[format]];
  if (value === null || value === "") cell.values = [[""]];
  else if (code === "@" && isAwkwardAsText(value)) writeAwkward(cell, value);
  // Behind an apostrophe a text stays one, whatever the format would make of it.
  else if (code !== "@" && typeof value === "string") cell.values = [[`'${value}`]];
  else cell.values = [[value]];
}
