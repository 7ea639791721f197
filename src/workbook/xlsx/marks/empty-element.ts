import { textBetween, type XmlElement } from "../xml-element";
import type { Edit } from "../xml-edit";

/**
 * Puts XML into an element that may be empty. `<a/>` becomes `<a>…</a >`: the space in the closing tag means
 * nothing to readers, and tells us later that the element was empty, so that its bytes can be given back.
 */
export function fillElement(element: XmlElement, xml: string): readonly Edit[] {
  const { openEnd, closeStart, name } = element;
  if (!element.isEmpty) return [{ start: closeStart, end: closeStart, text: xml }];
  return [{ start: openEnd - 2, end: openEnd, text: `>${xml}</${name} >` }];
}

/** Takes everything out of an element, which is empty again as it was before `fillElement`. */
export function emptyElement(bytes: Uint8Array, element: XmlElement): readonly Edit[] {
  if (element.isEmpty) return [];
  if (wasEmpty(bytes, element)) {
    return [{ start: element.openEnd - 1, end: element.end, text: "/>" }];
  }
  return [{ start: element.openEnd, end: element.closeStart, text: "" }];
}

function wasEmpty(bytes: Uint8Array, element: XmlElement): boolean {
  return textBetween(bytes, element.closeStart, element.end).endsWith(" >");
}
