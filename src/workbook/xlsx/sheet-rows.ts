import { parseCell } from "./area-text";
import { attributeOf } from "./xml-attribute";
import {
  childNamed,
  childrenOf,
  localName,
  textBetween,
  type XmlElement,
  type XmlOutline,
} from "./xml-element";

/** A row or cell element with its position counted from 0, also where the part leaves `r` out. */
export type Placed = { readonly element: XmlElement; readonly index: number };

/** The `sheetData` element. Throws where there is none: the schema demands it. */
export function sheetDataOf(outline: XmlOutline): XmlElement {
  const sheetData = childNamed(outline.children, "sheetData");
  if (sheetData === undefined) throw new Error("a worksheet part without sheetData");
  return sheetData;
}

/** The row elements of a sheet; one without `r` follows the one before it. */
export function placedRows(bytes: Uint8Array, sheetData: XmlElement): readonly Placed[] {
  let index = -1;
  return childrenOf(bytes, sheetData)
    .filter((element) => localName(element) === "row")
    .map((element) => {
      const number = attributeOf(bytes, element, "r");
      index = number === undefined ? index + 1 : Number(number) - 1;
      return { element, index };
    });
}

/** The cell elements of a row; one without `r` follows the one before it. */
export function placedCells(bytes: Uint8Array, row: XmlElement): readonly Placed[] {
  let index = -1;
  return childrenOf(bytes, row)
    .filter((element) => localName(element) === "c")
    .map((element) => {
      const cell = parseCell(attributeOf(bytes, element, "r") ?? "");
      index = cell === null ? index + 1 : cell.column;
      return { element, index };
    });
}

/** Whether a cell of the row holds anything: a formula, a value or a text, however short; a format is nothing. */
export function isFilled(bytes: Uint8Array, row: XmlElement): boolean {
  return placedCells(bytes, row).some(({ element }) =>
    childrenOf(bytes, element).some((child) => {
      const name = localName(child);
      if (name === "f") return true;
      if (name === "is") return childrenOf(bytes, child).length > 0;
      return name === "v" && textBetween(bytes, child.openEnd, child.closeStart) !== "";
    }),
  );
}
