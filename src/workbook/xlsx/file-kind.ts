import type { OpenFailure } from "./package";

const ZIP_ENTRY = [0x50, 0x4b, 0x03, 0x04];
/** A «compound file»: what old .xls files are, and the wrapper of every encrypted .xlsx. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** First record of an Excel 2–4 file, which had no wrapper. */
const BARE_BIFF = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08],
];
/** Names of streams in a compound file, written there in UTF-16. */
const ENCRYPTED_STREAM = utf16("EncryptedPackage");
const BOOK_STREAMS = [utf16("Workbook"), utf16("Book")];

const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
/** As much of a file as is looked at to tell text from data. */
const TEXT_SAMPLE = 4_096;
const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const ESCAPE = 0x1b;
const SPACE = 0x20;
const PDF = [0x25, 0x50, 0x44, 0x46];

/** Why these bytes are no zip at all; null when they start as one. Fails for every other kind of file. */
export function whyNotZip(bytes: Uint8Array): OpenFailure | null {
  if (startsWith(bytes, ZIP_ENTRY)) return null;
  if (bytes.length === 0) return { code: "not-a-workbook", detail: "empty file" };
  if (bytes.length < ZIP_ENTRY.length && startsWith(bytes, ZIP_ENTRY.slice(0, bytes.length))) {
    return { code: "zip-truncated", detail: "first header" };
  }
  if (startsWith(bytes, COMPOUND_FILE)) return compoundKind(bytes);
  if (BARE_BIFF.some((record) => startsWith(bytes, record))) {
    return { code: "old-xls", detail: "bare records" };
  }
  if (isText(bytes)) return { code: "text-file", detail: "text" };
  return { code: "not-a-workbook", detail: "unknown first bytes" };
}

function compoundKind(bytes: Uint8Array): OpenFailure {
  if (indexOfBytes(bytes, ENCRYPTED_STREAM, 0) >= 0) {
    return { code: "encrypted", detail: "EncryptedPackage" };
  }
  if (BOOK_STREAMS.some((name) => indexOfBytes(bytes, name, 0) >= 0)) {
    return { code: "old-xls", detail: "compound file" };
  }
  return { code: "not-a-workbook", detail: "compound file without a workbook" };
}

function isText(bytes: Uint8Array): boolean {
  if (UTF16_MARKS.some((mark) => startsWith(bytes, mark))) return true;
  if (startsWith(bytes, PDF)) return false;
  return bytes.subarray(0, TEXT_SAMPLE).every(isTextByte);
}

/** Bytes from 0x80 on pass: they are Chinese in UTF-8 or GB 18030. */
function isTextByte(byte: number): boolean {
  return byte >= SPACE || (byte >= TAB && byte <= CARRIAGE_RETURN) || byte === ESCAPE;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

/** Where `wanted` first stands at or after `from`; -1 when nowhere. `wanted` holds at least one byte. */
export function indexOfBytes(bytes: Uint8Array, wanted: readonly number[], from: number): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

function utf16(name: string): readonly number[] {
  return [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
}
