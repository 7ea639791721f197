import { COLUMN_PADDING } from "./view-xml";
import { attributeOf } from "./xml-attribute";
import { childNamed, childrenOf, type XmlOutline } from "./xml-element";

/** The widths of a sheet's columns in characters; columns that it does not name, or hides, wrap nothing. */
export function columnWidths(bytes: Uint8Array, outline: XmlOutline): (column: number) => number {
  const list = childNamed(outline.children, "cols");
  const runs = (list === undefined ? [] : childrenOf(bytes, list)).map((element) => {
    const numberOf = (name: string): number => Number(attributeOf(bytes, element, name) ?? NaN);
    const hidden = attributeOf(bytes, element, "hidden");
    const isHidden = hidden === "1" || hidden === "true";
    const width = isHidden ? NaN : numberOf("width") - COLUMN_PADDING;
    return { first: numberOf("min") - 1, last: numberOf("max") - 1, width };
  });
  return (column) => {
    const run = runs.find(({ first, last }) => first <= column && column <= last);
    return run === undefined || Number.isNaN(run.width) ? Infinity : run.width;
  };
}
