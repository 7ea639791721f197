import { failed, ok, type Result } from "../../core/result";
import type { OpenFailure } from "./package";
import { foldedPartName } from "./package";
import { findEnd } from "./zip-end";

/** One entry as the central directory declares it; `start` is its local header, sizes are in bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly start: number;
};

/** The entries in the order of the directory, and where the directory starts. */
export type ZipDirectory = { readonly entries: readonly ZipEntry[]; readonly start: number };

const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const ZIP64_EXTRA = 0x0001;
const IN_ZIP64 = 0xffffffff;
/** More parts than any workbook has; the limit keeps a crafted directory from costing minutes. */
const MAX_ENTRIES = 50_000;

/** Reads the central directory without unpacking anything. Fails as `zip-truncated`, `zip-too-large` or `not-a-workbook`. */
export function readDirectory(bytes: Uint8Array): Result<ZipDirectory, OpenFailure> {
  const end = findEnd(bytes);
  if (end === null) return failed({ code: "zip-truncated", detail: "no end of directory" });
  if (end.count > MAX_ENTRIES) return failed({ code: "zip-too-large", detail: "entries" });
  const view = new DataView(bytes.buffer, bytes.byteOffset, end.start + end.size);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let at = end.start;
  for (let index = 0; index < end.count; index += 1) {
    const read = readEntry(view, at);
    if (read === null) return failed({ code: "zip-truncated", detail: `entry ${index}` });
    const { entry, next } = read;
    if (!isPlainName(entry.name)) return failed({ code: "not-a-workbook", detail: "entry name" });
    const folded = foldedPartName(entry.name);
    if (seen.has(folded)) return failed({ code: "not-a-workbook", detail: `twice ${entry.name}` });
    seen.add(folded);
    entries.push(entry);
    at = next;
  }
  if (at !== end.start + end.size) return failed({ code: "zip-truncated", detail: "directory" });
  return ok({ entries, start: end.start });
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; next: number } | null {
  if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE)
    return null;
  const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > view.byteLength) return null;
  const name = decodeName(view, at + ENTRY_SIZE, nameEnd);
  const sizes = readSizes(view, at, nameEnd, extraEnd);
  if (name === null || sizes === null) return null;
  const entry = {
    name,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...sizes,
  };
  return { entry, next };
}

type Sizes = Pick<ZipEntry, "packedSize" | "size" | "start">;

function readSizes(view: DataView, at: number, extra: number, extraEnd: number): Sizes | null {
  const size = view.getUint32(at + 24, true);
  const packedSize = view.getUint32(at + 20, true);
  const start = view.getUint32(at + 42, true);
  const fields = [size, packedSize, start];
  const large = fields.includes(IN_ZIP64) ? zip64Values(view, extra, extraEnd) : [];
  if (large.length < fields.filter((field) => field === IN_ZIP64).length) return null;
  let used = 0;
  const resolve = (field: number): number =>
    field === IN_ZIP64 ? (large[used++] ?? IN_ZIP64) : field;
  return { size: resolve(size), packedSize: resolve(packedSize), start: resolve(start) };
}

/** The 64-bit values of an entry's zip64 field, in its fixed order; empty where it has none. */
function zip64Values(view: DataView, extra: number, extraEnd: number): readonly number[] {
  for (let at = extra; at + 4 <= extraEnd;) {
    const length = view.getUint16(at + 2, true);
    const fieldEnd = at + 4 + length;
    if (fieldEnd > extraEnd) return [];
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      const values: number[] = [];
      for (let value = at + 4; value + 8 <= fieldEnd; value += 8) {
        values.push(Number(view.getBigUint64(value, true)));
      }
      return values;
    }
    at = fieldEnd;
  }
  return [];
}

function decodeName(view: DataView, start: number, end: number): string | null {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start, end - start);
  const name = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return name.includes("\uFFFD") ? null : name;
}

/** Part names are plain relative paths; anything else is a trick on whoever unpacks the file. */
function isPlainName(name: string): boolean {
  if (name === "" || name.startsWith("/") || /[\\:\u0000-\u001F]/.test(name)) return false;
  const segments = name.endsWith("/") ? name.slice(0, -1).split("/") : name.split("/");
  return segments.every((segment) => segment !== "" && segment !== "." && segment !== "..");
}
