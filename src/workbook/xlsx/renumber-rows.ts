import { nextTag } from "./xml-scan";

const LESS = 0x3c;
const GREATER = 0x3e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;
const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;
const LETTER_R = 0x72;
const ROW = [0x72, 0x6f, 0x77] as const;
const CELL = [0x63] as const;

/**
 * The bytes from `start` to `end`, which are rows, with every row and cell `count` rows further up: only the digits
 * of `r` change. `prefixLength` is that of the elements' prefix with its colon. It goes over the bytes once and
 * makes no objects on the way: a large sheet has millions of cells.
 */
export function movedUp(
  bytes: Uint8Array,
  start: number,
  end: number,
  count: number,
  prefixLength: number,
): Uint8Array {
  // Numbers only get smaller, so nothing gets longer.
  const out = new Uint8Array(end - start);
  let written = 0;
  let at = start;
  const copyUpTo = (stop: number): void => {
    for (; at < stop; at += 1, written += 1) out[written] = bytes[at] ?? 0;
  };
  while (at < end) {
    copyUpTo(tagStart(bytes, at, end));
    const digits = at < end ? rowDigits(bytes, at, prefixLength) : -1;
    copyUpTo(digits < 0 ? Math.min(at + 1, end) : digits);
    if (digits < 0) continue;
    let number = 0;
    for (; isDigit(bytes[at]); at += 1) number = number * 10 + (bytes[at] ?? 0) - ZERO;
    for (const digit of String(number - count)) {
      out[written] = digit.charCodeAt(0);
      written += 1;
    }
  }
  return out.subarray(0, written);
}

/** Where the next tag begins, at the latest `end`; comments and the like are passed over. */
function tagStart(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && bytes[at] !== LESS) at += 1;
  const mark = bytes[at + 1];
  if (at === end || (mark !== EXCLAMATION && mark !== QUESTION)) return at;
  return Math.min(nextTag(bytes, at)?.start ?? end, end);
}

/** Where the row number in the `r` of a row or cell begins; -1 for all other tags, and where there is none. */
function rowDigits(bytes: Uint8Array, tag: number, prefixLength: number): number {
  const name = tag + 1 + prefixLength;
  const isRow = isSpelt(bytes, name, ROW);
  if (!isRow && !isSpelt(bytes, name, CELL)) return -1;
  let quote = 0;
  for (let at = name; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GREATER) return -1;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    else if (byte === LETTER_R && isNameOfR(bytes, at)) return digitsBehind(bytes, at);
  }
  return -1;
}

/** White space before it, and an equals sign behind it, perhaps after white space. */
function isNameOfR(bytes: Uint8Array, at: number): boolean {
  if ((bytes[at - 1] ?? 0) > SPACE) return false;
  let behind = at + 1;
  while ((bytes[behind] ?? EQUALS) <= SPACE) behind += 1;
  return bytes[behind] === EQUALS;
}

function digitsBehind(bytes: Uint8Array, name: number): number {
  let at = name;
  while (!isDigit(bytes[at]) && bytes[at] !== GREATER && at < bytes.length) at += 1;
  return isDigit(bytes[at]) ? at : -1;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= NINE;
}

function isSpelt(bytes: Uint8Array, start: number, name: readonly number[]): boolean {
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[start + index] !== name[index]) return false;
  }
  return (bytes[start + name.length] ?? 0) <= SPACE;
}
