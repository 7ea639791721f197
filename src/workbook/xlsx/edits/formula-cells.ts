import { placedCells, placedRows, sheetDataOf } from "../sheet-rows";
import { childNamed, childrenOf, outlineOf, type XmlElement } from "../xml-element";

/** A formula element with the place of its cell, counted from 0. */
export type FormulaCell = {
  readonly formula: XmlElement;
  readonly row: number;
  readonly column: number;
};

/** All formula elements of a worksheet part, in the order of its cells. */
export function* formulasOf(bytes: Uint8Array): Generator<FormulaCell> {
  for (const row of placedRows(bytes, sheetDataOf(outlineOf(bytes)))) {
    for (const cell of placedCells(bytes, row.element)) {
      const formula = childNamed(childrenOf(bytes, cell.element), "f");
      if (formula !== undefined) yield { formula, row: row.index, column: cell.index };
    }
  }
}
