import { utf8ToBytes } from "@noble/hashes/utils.js";

/** The UTF-8 bytes of a text without lone surrogates. */
export function utf8(text: string): Uint8Array {
  return utf8ToBytes(text);
}
