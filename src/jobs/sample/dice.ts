import { sha256 } from "@noble/hashes/sha2.js";
import { recordText } from "../../core/text/canonical";
import { utf8 } from "../../core/text/utf8";

/** Throws a die: a whole number from 0 to `sides` − 1, at most 2^31 sides. */
export type Dice = (sides: number) => number;

const WORD_BYTES = 4;
const WORD_VALUES = 2 ** 32;

/**
 * A die that falls the same way for the same seed and purpose: the words of SHA-256(purpose | seed | counter).
 * For invented data only: it favours some sides a little, as no draw may.
 */
export function sampleDice(seed: string, purpose: string): Dice {
  const name = recordText(`${purpose}|${seed}`);
  let block = new DataView(new ArrayBuffer(0));
  let counter = 0;
  let at = 0;
  return (sides) => {
    if (at >= block.byteLength) {
      const bytes = sha256(utf8(`${name}|${counter}`));
      block = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      counter += 1;
      at = 0;
    }
    const word = block.getUint32(at);
    at += WORD_BYTES;
    return Math.floor((word * sides) / WORD_VALUES);
  };
}

/** One entry of a list that has at least one. */
export function pick<Entry>(dice: Dice, list: readonly [Entry, ...Entry[]]): Entry {
  return list[dice(list.length)] ?? list[0];
}

/** One entry of a list, each as often as its `share` says. Shares are whole numbers. */
export function pickByShare<Entry extends { readonly share: number }>(
  dice: Dice,
  list: readonly [Entry, ...Entry[]],
): Entry {
  let rest = dice(list.reduce((sum, { share }) => sum + share, 0));
  for (const entry of list) {
    if (rest < entry.share) return entry;
    rest -= entry.share;
  }
  return list[0];
}
