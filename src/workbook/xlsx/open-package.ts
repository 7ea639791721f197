import { failed, ok, type Result } from "../../core/result";
import { whyNotZip } from "./file-kind";
import { findMainPart } from "./main-part";
import { foldedPartName, type OpenFailure, type XlsxPackage } from "./package";
import { isKnownMethod, locateEntry, unpackEntry } from "./unpack-entry";
import { readDirectory, type ZipDirectory, type ZipEntry } from "./zip-directory";

/** A workbook that unpacks to more than this would not fit in a browser's memory. */
const MAX_TOTAL_BYTES = 1_073_741_824;
const MAX_PART_BYTES = 629_145_600;
/** Sheets of repeated cells pack to about 1:60; a part beyond 1:200 was made to fill memory. */
const MAX_RATIO = 200;
/** Below this size any ratio is harmless. */
const RATIO_FREE_BYTES = 16_777_216;
/** Zip's flags for encrypted content: traditional, strong, and masked headers. */
const ENCRYPTED_FLAGS = 0x0001 | 0x0040 | 0x2000;

/**
 * Unpacks an .xlsx or .xlsm. The zip's directory is checked before anything is unpacked, every part against
 * its CRC-32. Never throws; every other file fails with its code.
 */
export function openPackage(bytes: Uint8Array): Result<XlsxPackage, OpenFailure> {
  const notZip = whyNotZip(bytes);
  if (notZip !== null) return failed(notZip);
  const directory = readDirectory(bytes);
  if (!directory.ok) return directory;
  const refusal = whyRefused(directory.value.entries);
  if (refusal !== null) return failed(refusal);
  const parts = unpackAll(bytes, directory.value);
  if (!parts.ok) return parts;
  const pkg = { parts: parts.value };
  const main = findMainPart(pkg);
  return main.ok ? ok(pkg) : main;
}

function whyRefused(entries: readonly ZipEntry[]): OpenFailure | null {
  let total = 0;
  for (const entry of entries) {
    const { name, size, packedSize } = entry;
    if ((entry.flags & ENCRYPTED_FLAGS) !== 0) return { code: "encrypted", detail: name };
    if (!isKnownMethod(entry.method))
      return { code: "not-a-workbook", detail: `packing of ${name}` };
    total += size;
    const isBomb = size > RATIO_FREE_BYTES && size > MAX_RATIO * packedSize;
    if (isBomb || size > MAX_PART_BYTES || total > MAX_TOTAL_BYTES) {
      return { code: "zip-too-large", detail: name };
    }
  }
  const names = entries.map((entry) => foldedPartName(entry.name));
  if (!names.includes("[content_types].xml")) {
    return { code: "not-a-workbook", detail: "no [Content_Types].xml" };
  }
  const signature = names.find((name) => name.startsWith("_xmlsignatures/"));
  return signature === undefined ? null : { code: "signed", detail: signature };
}

function unpackAll(
  bytes: Uint8Array,
  directory: ZipDirectory,
): Result<ReadonlyMap<string, Uint8Array>, OpenFailure> {
  const located: { readonly entry: ZipEntry; readonly start: number; readonly end: number }[] = [];
  for (const entry of directory.entries) {
    const place = locateEntry(bytes, entry, directory.start);
    if (!place.ok) return place;
    located.push({ entry, ...place.value });
  }
  // Entries that share bytes are how a small file is made to unpack to a huge one.
  let free = 0;
  for (const { entry, end } of [...located].sort((a, b) => a.entry.start - b.entry.start)) {
    if (entry.start < free)
      return failed({ code: "zip-truncated", detail: `overlap ${entry.name}` });
    free = end;
  }
  const parts = new Map<string, Uint8Array>();
  for (const { entry, start, end } of located) {
    const unpacked = unpackEntry(bytes.subarray(start, end), entry);
    if (!unpacked.ok) return unpacked;
    if (!entry.name.endsWith("/")) parts.set(entry.name, unpacked.value);
  }
  return ok(parts);
}
