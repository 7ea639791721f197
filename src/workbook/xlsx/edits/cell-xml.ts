import type { CellEdit } from "../../../sheets/changes";
import { valueXml } from "../marks/cell-content";
import { attributeOf } from "../xml-attribute";
import { appendInside, removeAttribute, removeElement, setAttribute, type Edit } from "../xml-edit";
import { childrenOf, localName, prefixOf, type XmlElement } from "../xml-element";

/** What a cell element can hold: formula, value, inline text. What else stands in it, an extension list, stays. */
const CONTENT = ["f", "v", "is"];

/** What stands inside a cell element that holds the value, and the type that it names; nothing for an empty cell. */
export function contentOf(
  value: CellEdit["value"],
  prefix: string,
): { readonly type: string | null; readonly xml: string } {
  if (value === null || value === "") return { type: null, xml: "" };
  if (typeof value !== "boolean") return valueXml(value, prefix);
  return { type: "b", xml: `<${prefix}v>${value ? 1 : 0}</${prefix}v>` };
}

/** Gives a cell that is there a value and a cell format; nothing where it says all that already. */
export function rewrittenCell(
  bytes: Uint8Array,
  cell: XmlElement,
  value: CellEdit["value"],
  format: number,
): readonly Edit[] {
  const { type, xml } = contentOf(value, prefixOf(cell));
  return [
    ...typeEdits(bytes, cell, type),
    ...formatEdits(bytes, cell, format),
    // Both tell of the value that goes: dynamic arrays, and pictures or data types in the cell.
    ...removeAttribute(bytes, cell, "cm"),
    ...removeAttribute(bytes, cell, "vm"),
    ...contentEdits(bytes, cell, xml),
  ];
}

function typeEdits(bytes: Uint8Array, cell: XmlElement, type: string | null): readonly Edit[] {
  if (type === null) return removeAttribute(bytes, cell, "t");
  return attributeOf(bytes, cell, "t") === type ? [] : [setAttribute(bytes, cell, "t", type)];
}

function formatEdits(bytes: Uint8Array, cell: XmlElement, format: number): readonly Edit[] {
  const before = Number(attributeOf(bytes, cell, "s") ?? 0);
  return before === format ? [] : [setAttribute(bytes, cell, "s", String(format))];
}

function contentEdits(bytes: Uint8Array, cell: XmlElement, xml: string): readonly Edit[] {
  if (cell.isEmpty) return xml === "" ? [] : appendInside(cell, xml);
  const children = childrenOf(bytes, cell);
  const isOnlyContent = children.every((child) => CONTENT.includes(localName(child)));
  if (isOnlyContent && xml === "") {
    return [{ start: cell.openEnd - 1, end: cell.end, text: "/>" }];
  }
  if (isOnlyContent) return [{ start: cell.openEnd, end: cell.closeStart, text: xml }];
  return [
    { start: cell.openEnd, end: cell.openEnd, text: xml },
    ...children.filter((child) => CONTENT.includes(localName(child))).map(removeElement),
  ];
}
