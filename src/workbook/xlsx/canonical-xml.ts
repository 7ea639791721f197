import { attributesOf } from "./xml-attribute";
import { childrenOf, localName, type XmlElement } from "./xml-element";

/** xsd:boolean allows words where everybody writes digits. */
const BOOLEANS: ReadonlyMap<string, string> = new Map([
  ["true", "1"],
  ["false", "0"],
]);

/**
 * A text that is equal for two elements that say the same: without prefixes, white space, namespace declarations
 * and the order of attributes. Character data is left out; style elements hold none.
 */
export function canonicalXml(bytes: Uint8Array, element: XmlElement): string {
  const attributes = [...attributesOf(bytes, element)]
    .filter(([name]) => name !== "xmlns" && !name.startsWith("xmlns:"))
    .map(([name, value]) => `${name}=${JSON.stringify(BOOLEANS.get(value) ?? value)}`)
    .toSorted();
  const children = childrenOf(bytes, element).map((child) => canonicalXml(bytes, child));
  return `(${[localName(element), ...attributes, ...children].join(" ")})`;
}
