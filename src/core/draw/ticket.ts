import { utf8 } from "../text/utf8";
import { createHexWriter, createTailHasher } from "./sha256-block";

/** The largest weight a unit may have; each unit of weight is one more ticket. */
export const MAXIMUM_WEIGHT = 20;

/** A digest of 256 bits as 8 words. */
const DIGEST_WORDS = 8;
const KEY_FORM = /^[0-9a-f]{64}$/;

const COMMA = 0x2c;
const DIGIT_ZERO = 0x30;
/** The ID stands behind `,j,` while j has one digit, and one byte further once it has two. */
const ONE_DIGIT_HEAD = 3;
const TWO_DIGIT_HEAD = 4;
const FIRST_TWO_DIGIT_NUMBER = 10;
/** No UTF-16 unit takes more than three bytes in UTF-8; a surrogate pair takes four for its two. */
const BYTES_PER_UNIT = 3;

/** True for what a unit may weigh: a whole number from 1 to 20. */
export function isWeight(weight: number): boolean {
  return Number.isInteger(weight) && weight >= 1 && weight <= MAXIMUM_WEIGHT;
}

/**
 * Tickets (抽取号码) of one draw: the smallest SHA-256( key "," j "," ID ) over j = 1 … weight, in lowercase hex.
 * The key is the 64 hex digits of `keyOf`. Throws a RangeError for any other key, a weight that `isWeight`
 * refuses, or an ID with a lone surrogate: text that has no bytes must not get a ticket.
 */
export function createTicketer(key: string): (id: string, weight: number) => string {
  if (!KEY_FORM.test(key)) throw new RangeError("a key is 64 lowercase hex digits");
  const hasher = createTailHasher(utf8(key));
  const smallest = new Int32Array(DIGEST_WORDS);
  const hex = createHexWriter();
  return (id, weight) => {
    if (!isWeight(weight)) {
      throw new RangeError(`a weight is 1 to ${MAXIMUM_WEIGHT}, not ${weight}`);
    }
    const message = hasher.room(TWO_DIGIT_HEAD + BYTES_PER_UNIT * id.length);
    let end = writeUtf8(id, message, ONE_DIGIT_HEAD);
    for (let number = 1; number <= weight; number += 1) {
      if (number === FIRST_TWO_DIGIT_NUMBER) {
        message.copyWithin(TWO_DIGIT_HEAD, ONE_DIGIT_HEAD, end);
        end += 1;
      }
      writeHead(number, message);
      const digest = hasher.digest(end);
      if (number === 1 || isBelow(digest, smallest)) smallest.set(digest);
    }
    return hex(smallest);
  };
}

/** Writes `,number,` at the start; a number has one or two digits. */
function writeHead(number: number, bytes: Uint8Array): void {
  const tens = Math.floor(number / 10);
  const comma = tens === 0 ? ONE_DIGIT_HEAD - 1 : TWO_DIGIT_HEAD - 1;
  bytes[0] = COMMA;
  bytes[1] = DIGIT_ZERO + tens;
  bytes[comma - 1] = DIGIT_ZERO + (number % 10);
  bytes[comma] = COMMA;
}

/** Compares digests as unsigned big-endian numbers: the order of their hex texts and of their bytes alike. */
function isBelow(left: Int32Array, right: Int32Array): boolean {
  for (let index = 0; index < DIGEST_WORDS; index += 1) {
    const a = (left[index] ?? 0) >>> 0;
    const b = (right[index] ?? 0) >>> 0;
    if (a !== b) return a < b;
  }
  return false;
}

/**
 * Writes a text as UTF-8 from `start` on and returns where it ends. Encoding in place spares every ticket
 * the new array that a TextEncoder hands out.
 */
function writeUtf8(text: string, bytes: Uint8Array, start: number): number {
  let end = start;
  for (let index = 0; index < text.length; index += 1) {
    // Nearly every unit ID is ASCII, and reading a single unit is the faster call.
    const unit = text.charCodeAt(index);
    const point = unit < 0x80 ? unit : (text.codePointAt(index) ?? 0);
    if (point < 0x80) {
      bytes[end++] = point;
    } else if (point < 0x800) {
      bytes[end++] = 0xc0 | (point >>> 6);
      bytes[end++] = continuation(point);
    } else if (point < 0x10000) {
      if ((point & 0xf800) === 0xd800) throw new RangeError("an ID with a lone surrogate");
      bytes[end++] = 0xe0 | (point >>> 12);
      bytes[end++] = continuation(point >>> 6);
      bytes[end++] = continuation(point);
    } else {
      // A pair: two UTF-16 units were read at once.
      index += 1;
      bytes[end++] = 0xf0 | (point >>> 18);
      bytes[end++] = continuation(point >>> 12);
      bytes[end++] = continuation(point >>> 6);
      bytes[end++] = continuation(point);
    }
  }
  return end;
}

/** The byte that carries the lowest six bits of a code point. */
function continuation(bits: number): number {
  return 0x80 | (bits & 0x3f);
}
