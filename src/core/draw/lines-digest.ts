import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { compareBytes } from "../text/byte-order";
import { utf8 } from "../text/utf8";

/** Lines are hashed in pieces of about this many UTF-16 units, so that a long sheet never stands in memory twice. */
const PIECE_LENGTH = 65_536;

/**
 * SHA-256 of the lines, each followed by LF, as 64 lowercase hex digits: what `sha256sum` says of such a file.
 * A line holds no LF itself; no lines at all give the digest of nothing.
 */
export function linesDigest(lines: Iterable<string>): string {
  const hash = sha256.create();
  let piece = "";
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length >= PIECE_LENGTH) {
      hash.update(utf8(piece));
      piece = "";
    }
  }
  return bytesToHex(hash.update(utf8(piece)).digest());
}

/** `linesDigest` of the lines sorted by their bytes: what `LC_ALL=C sort | sha256sum` says. */
export function sortedLinesDigest(lines: Iterable<string>): string {
  return linesDigest(Array.from(lines).toSorted(compareBytes));
}
