import { placeOfAttribute } from "./xml-attribute";
import type { XmlElement } from "./xml-element";
import { escapeXml } from "./xml-text";

/** Replaces the bytes from `start` to `end` by a text; the two are equal where something is only put in. */
export type Edit = {
  readonly start: number;
  readonly end: number;
  readonly text: string | Uint8Array;
};

const encoder = new TextEncoder();

/** The part with all edits made; everything between them keeps its bytes. Throws when two edits overlap. */
export function splice(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  return edits.length === 0 ? bytes : spliceWithin(bytes, 0, bytes.length, edits);
}

/** The bytes from `start` to `end` with edits made that lie between the two. Throws when two edits overlap. */
export function spliceWithin(
  bytes: Uint8Array,
  start: number,
  end: number,
  edits: readonly Edit[],
): Uint8Array {
  const pieces: Uint8Array[] = [];
  let position = start;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < position) throw new Error(`two edits overlap: byte ${edit.start}`);
    pieces.push(bytes.subarray(position, edit.start));
    pieces.push(typeof edit.text === "string" ? encoder.encode(edit.text) : edit.text);
    position = edit.end;
  }
  pieces.push(bytes.subarray(position, end));
  return joinBytes(pieces);
}

/** All pieces behind each other. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let position = 0;
  for (const piece of pieces) {
    joined.set(piece, position);
    position += piece.length;
  }
  return joined;
}

/** Gives an attribute a value: where it stands, or as the first one. */
export function setAttribute(
  bytes: Uint8Array,
  element: XmlElement,
  name: string,
  value: string,
): Edit {
  const place = placeOfAttribute(bytes, element, name);
  if (place === null) {
    const text = ` ${name}="${escapeXml(value)}"`;
    return { start: element.nameEnd, end: element.nameEnd, text };
  }
  // `escapeXml` leaves apostrophes alone: the quotes stay as they are unless the value holds one.
  if (!value.includes("'")) {
    return { start: place.valueStart, end: place.valueEnd, text: escapeXml(value) };
  }
  return { start: place.valueStart - 1, end: place.end, text: `"${escapeXml(value)}"` };
}

/** Takes an attribute out with the white space before it; nothing where there is none. */
export function removeAttribute(
  bytes: Uint8Array,
  element: XmlElement,
  name: string,
): readonly Edit[] {
  const place = placeOfAttribute(bytes, element, name);
  return place === null ? [] : [{ start: place.start - 1, end: place.end, text: "" }];
}

/** Puts XML behind the last child of an element; `<a/>` becomes `<a>…</a>`. */
export function appendInside(element: XmlElement, xml: string | Uint8Array): readonly Edit[] {
  if (!element.isEmpty) {
    return [{ start: element.closeStart, end: element.closeStart, text: xml }];
  }
  const { openEnd } = element;
  return [
    { start: openEnd - 2, end: openEnd, text: ">" },
    { start: openEnd, end: openEnd, text: xml },
    { start: openEnd, end: openEnd, text: `</${element.name}>` },
  ];
}

/** Puts XML just before an element. */
export function insertBefore(element: XmlElement, xml: string): Edit {
  return { start: element.start, end: element.start, text: xml };
}

/** Puts XML just behind an element. */
export function insertBehind(element: XmlElement, xml: string): Edit {
  return { start: element.end, end: element.end, text: xml };
}

/** Takes an element out. */
export function removeElement(element: XmlElement): Edit {
  return { start: element.start, end: element.end, text: "" };
}
