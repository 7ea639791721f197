/** Where the central directory starts, its length in bytes and its number of entries. */
export type DirectoryEnd = {
  readonly start: number;
  readonly size: number;
  readonly count: number;
};

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_SIZE = 20;
const END64_SIGNATURE = 0x06064b50;
const END64_SIZE = 56;
/** A field that does not hold its value: the zip64 record does. */
const IN_ZIP64_16 = 0xffff;
const IN_ZIP64_32 = 0xffffffff;

/** Finds the end record of a zip, from behind; null when there is none or it contradicts itself. */
export function findEnd(bytes: Uint8Array): DirectoryEnd | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lowest = Math.max(0, bytes.length - END_SIZE - MAX_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const end = endAt(view, at);
    if (end !== null) return end;
  }
  return null;
}

function endAt(view: DataView, at: number): DirectoryEnd | null {
  if (at + END_SIZE + view.getUint16(at + 20, true) > view.byteLength) return null;
  const isOneDisk = view.getUint16(at + 4, true) === 0 && view.getUint16(at + 6, true) === 0;
  const counted = view.getUint16(at + 10, true);
  const end = {
    count: counted,
    size: view.getUint32(at + 12, true),
    start: view.getUint32(at + 16, true),
  };
  if (end.count === IN_ZIP64_16 || end.size === IN_ZIP64_32 || end.start === IN_ZIP64_32) {
    return zip64End(view, at);
  }
  const isWhole = isOneDisk && view.getUint16(at + 8, true) === counted;
  return isWhole && end.start + end.size <= at ? end : null;
}

function zip64End(view: DataView, endAtByte: number): DirectoryEnd | null {
  const locator = endAtByte - LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_SIGNATURE) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + END64_SIZE > locator || view.getUint32(at, true) !== END64_SIGNATURE) return null;
  const end = {
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    start: Number(view.getBigUint64(at + 48, true)),
  };
  return end.start + end.size <= at ? end : null;
}
