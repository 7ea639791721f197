import { sheetIndexOf } from "../sheet-index";
import { placedCells } from "../sheet-rows";
import { childNamed, childrenOf, type XmlElement } from "../xml-element";

/** A formula element with the place of its cell, counted from 0. */
export type FormulaCell = {
  readonly formula: XmlElement;
  readonly row: number;
  readonly column: number;
};

/** All formula elements of a worksheet part, in the order of its cells. */
export function* formulasOf(bytes: Uint8Array): Generator<FormulaCell> {
  const sheet = sheetIndexOf(bytes);
  for (let position = 0; position < sheet.rowCount; position += 1) {
    yield* formulasOfRow(bytes, position);
  }
}

/** The formula elements of the row element at a position, from 0. */
export function* formulasOfRow(bytes: Uint8Array, position: number): Generator<FormulaCell> {
  const row = sheetIndexOf(bytes).rowAt(position);
  for (const cell of placedCells(bytes, row.element)) {
    const formula = childNamed(childrenOf(bytes, cell.element), "f");
    if (formula !== undefined) yield { formula, row: row.index, column: cell.index };
  }
}
