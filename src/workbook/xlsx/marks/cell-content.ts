import { escapeCellText, hasOuterSpace, unescapeXml } from "../xml-text";
import { attributeOf } from "../xml-attribute";
import { childNamed, childrenOf, localName, textBetween, type XmlElement } from "../xml-element";
import type { ModelValue } from "../../../sheets/sheet-model";

/** The text of a cell, or empty; `strings` are the workbook's shared strings. Numbers give their digits. */
export function cellText(bytes: Uint8Array, cell: XmlElement, strings: readonly string[]): string {
  const children = childrenOf(bytes, cell);
  const inline = childNamed(children, "is");
  if (inline !== undefined) return runText(bytes, inline);
  const value = childNamed(children, "v");
  const text = value === undefined ? "" : contentOf(bytes, value);
  return attributeOf(bytes, cell, "t") === "s" ? (strings[Number(text)] ?? "") : text;
}

/** Whether a cell holds a value or a formula; a format is nothing. */
export function isFilledCell(bytes: Uint8Array, cell: XmlElement): boolean {
  return childrenOf(bytes, cell).some((child) => {
    const name = localName(child);
    return name === "f" || (name === "is" && runText(bytes, child) !== "") || hasValue(child);
  });
}

/** What stands inside a cell element, and the type that it needs; null values have nothing. */
export function valueXml(
  value: Exclude<ModelValue, null>,
  prefix: string,
): { readonly type: string | null; readonly xml: string } {
  if (typeof value === "number") return { type: null, xml: `<${prefix}v>${value}</${prefix}v>` };
  const space = hasOuterSpace(value) ? ' xml:space="preserve"' : "";
  const text = `<${prefix}t${space}>${escapeCellText(value)}</${prefix}t>`;
  return { type: "inlineStr", xml: `<${prefix}is>${text}</${prefix}is>` };
}

function hasValue(child: XmlElement): boolean {
  return localName(child) === "v" && child.closeStart > child.openEnd;
}

function runText(bytes: Uint8Array, element: XmlElement): string {
  return childrenOf(bytes, element)
    .map((child) => {
      const name = localName(child);
      if (name === "t") return contentOf(bytes, child);
      return name === "r" ? runText(bytes, child) : "";
    })
    .join("");
}

function contentOf(bytes: Uint8Array, element: XmlElement): string {
  return unescapeXml(textBetween(bytes, element.openEnd, element.closeStart));
}
