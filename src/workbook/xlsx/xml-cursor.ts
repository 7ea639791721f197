/**
 * A place in the bytes of a part, for the two readers that go over millions of elements: shared strings and
 * the cells of a sheet. It knows only the plain XML that spreadsheet programs write there. Whatever else it
 * meets — comments, CDATA, other entities, control characters — is `UNUSUAL`, and the part goes to the real
 * parser. It exists because the real parser takes some 7 s for 100,000 rows of 12
 * cells, and this takes 1 s.
 */
export type XmlCursor = {
  readonly bytes: Uint8Array;
  /** Prefixes that attributes may have: those that are declared. */
  readonly prefixes: readonly Uint8Array[];
  at: number;
  /** Of the tag that was read last; `names` and `values` of attributes as pairs of start and end. */
  nameStart: number;
  nameEnd: number;
  readonly attributes: Int32Array;
  attributeCount: number;
};

export const UNUSUAL = 0;
export const OPEN = 1;
export const EMPTY = 2;
export const CLOSE = 3;
export type TagKind = typeof UNUSUAL | typeof OPEN | typeof EMPTY | typeof CLOSE;

/** No element of a row has more attributes. */
const MAX_ATTRIBUTES = 32;
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const AMPERSAND = 0x26;
const SPACE = 0x20;
const COLON = 0x3a;

/** A cursor at a byte offset; `prefixes` are those declared around it. */
export function xmlCursor(
  bytes: Uint8Array,
  at: number,
  prefixes: readonly Uint8Array[] = [],
): XmlCursor {
  const attributes = new Int32Array(MAX_ATTRIBUTES * 4);
  const known = [...prefixes, XML];
  return { bytes, prefixes: known, at, nameStart: at, nameEnd: at, attributes, attributeCount: 0 };
}

/** Passes over white space between tags, and reads the tag that must follow it. */
export function nextTag(cursor: XmlCursor): TagKind {
  skipSpace(cursor);
  const { bytes } = cursor;
  if (bytes[cursor.at] !== LESS) return UNUSUAL;
  const isClosing = bytes[cursor.at + 1] === SLASH;
  let at = cursor.at + (isClosing ? 2 : 1);
  cursor.nameStart = at;
  while (isNameByte(bytes[at])) at += 1;
  cursor.nameEnd = at;
  cursor.attributeCount = 0;
  if (!isName(bytes, cursor.nameStart, at, NO_PREFIXES)) return UNUSUAL;
  cursor.at = at;
  return isClosing ? closeTag(cursor) : openTag(cursor);
}

function closeTag(cursor: XmlCursor): TagKind {
  skipSpace(cursor);
  if (cursor.bytes[cursor.at] !== GREATER) return UNUSUAL;
  cursor.at += 1;
  return CLOSE;
}

function openTag(cursor: XmlCursor): TagKind {
  const { bytes } = cursor;
  for (;;) {
    const before = cursor.at;
    skipSpace(cursor);
    const byte = bytes[cursor.at];
    if (byte === GREATER) {
      cursor.at += 1;
      return OPEN;
    }
    if (byte === SLASH) {
      if (bytes[cursor.at + 1] !== GREATER) return UNUSUAL;
      cursor.at += 2;
      return EMPTY;
    }
    if (cursor.at === before || !readAttribute(cursor)) return UNUSUAL;
  }
}

function readAttribute(cursor: XmlCursor): boolean {
  const { bytes, attributes } = cursor;
  const index = cursor.attributeCount * 4;
  if (index === attributes.length) return false;
  let at = cursor.at;
  attributes[index] = at;
  while (isNameByte(bytes[at])) at += 1;
  attributes[index + 1] = at;
  const quote = bytes[at + 1];
  if (at === cursor.at || bytes[at] !== EQUALS) return false;
  if (quote !== QUOTE && quote !== APOSTROPHE) return false;
  at += 2;
  attributes[index + 2] = at;
  for (let byte = bytes[at]; byte !== quote; byte = bytes[at]) {
    const isPlain = byte !== undefined && byte >= SPACE && byte < 0x80;
    if (!isPlain || byte === LESS || byte === AMPERSAND) return false;
    at += 1;
  }
  attributes[index + 3] = at;
  cursor.at = at + 1;
  cursor.attributeCount += 1;
  return !isRepeatedOrSpecial(cursor);
}

/** A repeated attribute is not well-formed, and `xmlns` would give the names another meaning. */
function isRepeatedOrSpecial({ bytes, prefixes, attributes, attributeCount }: XmlCursor): boolean {
  const last = (attributeCount - 1) * 4;
  const start = attributes[last] ?? 0;
  const length = (attributes[last + 1] ?? 0) - start;
  if (!isName(bytes, start, start + length, prefixes)) return true;
  if (length >= 5 && isSpelt(bytes, start, XMLNS)) return true;
  for (let other = 0; other < last; other += 4) {
    const otherStart = attributes[other] ?? 0;
    if ((attributes[other + 1] ?? 0) - otherStart !== length) continue;
    let same = 0;
    while (same < length && bytes[start + same] === bytes[otherStart + same]) same += 1;
    if (same === length) return true;
  }
  return false;
}

/** A plain name, or one with a declared prefix. */
function isName(
  bytes: Uint8Array,
  start: number,
  end: number,
  prefixes: readonly Uint8Array[],
): boolean {
  const colon = colonWithin(bytes, start, end);
  if (colon === end) return isNameStart(bytes[start]);
  const length = colon - start;
  const isDeclared = prefixes.some((name) => name.length === length && isSpelt(bytes, start, name));
  return isDeclared && isNameStart(bytes[colon + 1]) && colonWithin(bytes, colon + 1, end) === end;
}

function colonWithin(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] !== COLON) at += 1;
  return at;
}

const NO_PREFIXES: readonly Uint8Array[] = [];
const XML = asciiBytes("xml");
const XMLNS = asciiBytes("xmlns");

/** The bytes of a name in ASCII. */
export function asciiBytes(name: string): Uint8Array {
  return Uint8Array.from(name, (letter) => letter.charCodeAt(0));
}

function isSpelt(bytes: Uint8Array, start: number, name: Uint8Array): boolean {
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[start + index] !== name[index]) return false;
  }
  return true;
}

/** True when the tag that was read last has this name. */
export function isNamed(cursor: XmlCursor, name: Uint8Array): boolean {
  const { bytes, nameStart, nameEnd } = cursor;
  return nameEnd - nameStart === name.length && isSpelt(bytes, nameStart, name);
}

/** The index of an attribute of the last tag, for `valueStart` and `valueEnd`; -1 when it has none. */
export function attributeIndex(cursor: XmlCursor, name: Uint8Array): number {
  const { bytes, attributes, attributeCount } = cursor;
  for (let index = 0; index < attributeCount; index += 1) {
    const start = attributes[index * 4] ?? 0;
    const length = (attributes[index * 4 + 1] ?? 0) - start;
    if (length === name.length && isSpelt(bytes, start, name)) return index;
  }
  return -1;
}

/** Where an attribute's value starts in the bytes. */
export function valueStart(cursor: XmlCursor, index: number): number {
  return cursor.attributes[index * 4 + 2] ?? 0;
}

/** Where an attribute's value ends in the bytes. */
export function valueEnd(cursor: XmlCursor, index: number): number {
  return cursor.attributes[index * 4 + 3] ?? 0;
}

/** An attribute of the last tag as text; undefined when it has none. */
export function attributeText(cursor: XmlCursor, name: Uint8Array): string | undefined {
  const index = attributeIndex(cursor, name);
  if (index < 0) return undefined;
  let text = "";
  for (let at = valueStart(cursor, index); at < valueEnd(cursor, index); at += 1) {
    text += String.fromCharCode(cursor.bytes[at] ?? 0);
  }
  return text;
}

/** Moves to the next tag and gives the offset at which the text before it ends, which is also there. */
export function skipText(cursor: XmlCursor): number {
  const { bytes } = cursor;
  let at = cursor.at;
  while (at < bytes.length && bytes[at] !== LESS) at += 1;
  cursor.at = at;
  return at;
}

function skipSpace(cursor: XmlCursor): void {
  const { bytes } = cursor;
  let at = cursor.at;
  for (let byte = bytes[at]; byte === SPACE || byte === 10 || byte === 13 || byte === 9;) {
    at += 1;
    byte = bytes[at];
  }
  cursor.at = at;
}

function isNameStart(byte: number | undefined): boolean {
  return isNameByte(byte) && byte !== undefined && byte > COLON;
}

/** Letters, digits, and `-` `.` `:` `_`. */
function isNameByte(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x30 && byte <= 0x3a) ||
    byte === 0x2d ||
    byte === 0x2e ||
    byte === 0x5f
  );
}
