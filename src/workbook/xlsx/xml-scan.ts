const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const DASH = 0x2d;
const BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const SPACE = 0x20;

/** One tag of a part; positions are byte offsets, `end` is just behind its `>`. */
export type Tag = {
  readonly kind: "open" | "close" | "empty";
  readonly start: number;
  readonly nameEnd: number;
  readonly end: number;
};

/**
 * The next tag at or behind `from`, or null; comments, CDATA and processing instructions are passed over. Works on
 * UTF-8 bytes, so that what is not changed is never decoded. Throws on a tag or comment that never ends: such a
 * part does not get past the reader.
 */
export function nextTag(bytes: Uint8Array, from: number): Tag | null {
  let start = bytes.indexOf(LESS, from);
  while (start >= 0) {
    const mark = bytes[start + 1];
    if (mark === QUESTION) start = bytes.indexOf(LESS, behind(bytes, start, QUESTION, 1));
    else if (mark === EXCLAMATION) start = bytes.indexOf(LESS, behindDeclaration(bytes, start));
    else return readTag(bytes, start);
  }
  return null;
}

function readTag(bytes: Uint8Array, start: number): Tag {
  const isClosing = bytes[start + 1] === SLASH;
  let nameEnd = 0;
  let quote = 0;
  for (let at = start + (isClosing ? 2 : 1); at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GREATER) {
      const isEmpty = bytes[at - 1] === SLASH && !isClosing;
      if (nameEnd === 0) nameEnd = isEmpty ? at - 1 : at;
      return {
        kind: isClosing ? "close" : isEmpty ? "empty" : "open",
        start,
        nameEnd,
        end: at + 1,
      };
    } else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    else if (nameEnd === 0 && byte <= SPACE) nameEnd = at;
  }
  throw new Error(`a tag does not end: byte ${start}`);
}

function behindDeclaration(bytes: Uint8Array, start: number): number {
  const mark = bytes[start + 2];
  if (mark === DASH) return behind(bytes, start + 2, DASH, 2);
  if (mark === BRACKET) return behind(bytes, start + 2, CLOSING_BRACKET, 2);
  return behind(bytes, start, GREATER, 0);
}

/** The position behind the first `>` that follows `count` times the byte `mark`. */
function behind(bytes: Uint8Array, from: number, mark: number, count: number): number {
  const isPreceded = (at: number): boolean => {
    for (let back = 1; back <= count; back += 1) if (bytes[at - back] !== mark) return false;
    return true;
  };
  for (let at = bytes.indexOf(GREATER, from + 2); at >= 0; at = bytes.indexOf(GREATER, at + 1)) {
    if (isPreceded(at) && at - count > from + 1) return at + 1;
  }
  throw new Error(`a declaration does not end: byte ${from}`);
}
