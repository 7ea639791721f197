import { textBetween, type XmlElement } from "./xml-element";
import { unescapeXml } from "./xml-text";

const EQUALS = 0x3d;
const SPACE = 0x20;

/** Where an attribute stands, in byte offsets: `start` at its name, `end` behind its closing quote. */
export type AttributePlace = {
  readonly start: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly end: number;
};

/** The values of all attributes of an element by name as written, in their order, entities resolved. */
export function attributesOf(bytes: Uint8Array, element: XmlElement): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  const limit = limitOf(element);
  for (
    let place = nextAttribute(bytes, element.nameEnd, limit);
    place !== null;
    place = nextAttribute(bytes, place.end, limit)
  ) {
    attributes.set(textBetween(bytes, place.start, place.nameEnd), valueAt(bytes, place));
  }
  return attributes;
}

/** The value of an attribute, or undefined. */
export function attributeOf(
  bytes: Uint8Array,
  element: XmlElement,
  name: string,
): string | undefined {
  const place = placeOfAttribute(bytes, element, name);
  return place === null ? undefined : valueAt(bytes, place);
}

/** Where the attribute of that name stands, or null. The name is compared byte by byte: it must be ASCII. */
export function placeOfAttribute(
  bytes: Uint8Array,
  element: XmlElement,
  name: string,
): AttributePlace | null {
  const limit = limitOf(element);
  let place = nextAttribute(bytes, element.nameEnd, limit);
  while (place !== null && !isNamed(bytes, place, name)) {
    place = nextAttribute(bytes, place.end, limit);
  }
  return place;
}

function limitOf(element: XmlElement): number {
  return element.openEnd - (element.isEmpty ? 2 : 1);
}

function nextAttribute(bytes: Uint8Array, from: number, limit: number): AttributePlace | null {
  const start = behindSpace(bytes, from);
  if (start >= limit) return null;
  let nameEnd = start;
  while ((bytes[nameEnd] ?? EQUALS) !== EQUALS && (bytes[nameEnd] ?? 0) > SPACE) nameEnd += 1;
  const equals = behindSpace(bytes, nameEnd);
  const quote = behindSpace(bytes, equals + 1);
  const valueEnd = bytes.indexOf(bytes[quote] ?? 0, quote + 1);
  if (valueEnd < 0) throw new Error(`an attribute does not end: byte ${start}`);
  return { start, nameEnd, valueStart: quote + 1, valueEnd, end: valueEnd + 1 };
}

function behindSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && (bytes[at] ?? 0) <= SPACE) at += 1;
  return at;
}

function isNamed(bytes: Uint8Array, place: AttributePlace, name: string): boolean {
  if (place.nameEnd - place.start !== name.length) return false;
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[place.start + index] !== name.charCodeAt(index)) return false;
  }
  return true;
}

function valueAt(bytes: Uint8Array, place: AttributePlace): string {
  return unescapeXml(textBetween(bytes, place.valueStart, place.valueEnd));
}
