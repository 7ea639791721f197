import { Inflate } from "fflate";
import { failed, ok, type Result } from "../../core/result";
import { crc32 } from "./crc32";
import type { OpenFailure } from "./package";
import type { ZipEntry } from "./zip-directory";

const HEADER_SIGNATURE = 0x04034b50;
const HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/**
 * Packed bytes inflated at a time. Deflate makes at most 1032 bytes of one, so an entry that lies about its
 * size is stopped after some 30 MB too many, not after gigabytes.
 */
const STEP = 32_768;

/** Where an entry's packed bytes lie. Fails as `zip-truncated` where its local header says otherwise. */
export function locateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  limit: number,
): Result<{ readonly start: number; readonly end: number }, OpenFailure> {
  const broken = failed<OpenFailure>({ code: "zip-truncated", detail: entry.name });
  if (entry.start + HEADER_SIZE > limit) return broken;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.start;
  if (view.getUint32(at, true) !== HEADER_SIGNATURE) return broken;
  if (view.getUint16(at + 8, true) !== entry.method) return broken;
  const nameEnd = at + HEADER_SIZE + view.getUint16(at + 26, true);
  const start = nameEnd + view.getUint16(at + 28, true);
  const end = start + entry.packedSize;
  if (end > limit) return broken;
  const name = new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    bytes.subarray(at + HEADER_SIZE, nameEnd),
  );
  return name === entry.name ? ok({ start, end }) : broken;
}

/** The entry's own bytes. Fails as `zip-checksum` where size or CRC-32 are not the declared ones. */
export function unpackEntry(packed: Uint8Array, entry: ZipEntry): Result<Uint8Array, OpenFailure> {
  const unpacked = unpack(packed, entry);
  if (unpacked === null || crc32(unpacked) !== entry.crc) {
    return failed({ code: "zip-checksum", detail: entry.name });
  }
  return ok(unpacked);
}

/** True for the two methods that an .xlsx may use. */
export function isKnownMethod(method: number): boolean {
  return method === STORED || method === DEFLATED;
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (entry.method === STORED) return packed.length === entry.size ? packed.slice() : null;
  const unpacked = new Uint8Array(entry.size);
  let filled = 0;
  let isTooLong = false;
  const inflate = new Inflate((chunk) => {
    isTooLong ||= filled + chunk.length > unpacked.length;
    if (!isTooLong) unpacked.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !isTooLong; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    // fflate throws on every kind of damaged stream, and on nothing else.
    return null;
  }
  return filled === unpacked.length ? unpacked : null;
}
