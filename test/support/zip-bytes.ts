const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;

/** The offsets of an entry's two headers: in the zip's directory, and before its bytes. */
export type EntryHeaders = { readonly central: number; readonly local: number };

/** Offsets of fields in a central header. */
export const CENTRAL = {
  flags: 8,
  method: 10,
  crc: 16,
  packedSize: 20,
  size: 24,
  name: 46,
} as const;

/** Offsets of fields in a local header. */
export const LOCAL = { flags: 6, method: 8, name: 30 } as const;

/** A copy of a zip in which the headers of one entry were rewritten. */
export function withHeaders(
  zip: Uint8Array,
  entry: string,
  rewrite: (view: DataView, headers: EntryHeaders) => void,
): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const central = headerOf(view, copy, CENTRAL_SIGNATURE, CENTRAL.name, entry);
  const local = headerOf(view, copy, LOCAL_SIGNATURE, LOCAL.name, entry);
  rewrite(view, { central, local });
  return copy;
}

function headerOf(
  view: DataView,
  bytes: Uint8Array,
  signature: number,
  nameOffset: number,
  entry: string,
): number {
  const name = Buffer.from(entry);
  for (let at = 0; at + nameOffset + name.length <= bytes.length; at += 1) {
    if (view.getUint32(at, true) !== signature) continue;
    const start = at + nameOffset;
    if (name.equals(bytes.subarray(start, start + name.length))) return at;
  }
  throw new Error(`no header of ${entry}`);
}

/** A copy of a zip in which an entry has another name, of the same length in bytes. */
export function renamed(zip: Uint8Array, entry: string, name: string): Uint8Array {
  const letters = Buffer.from(name);
  if (letters.length !== Buffer.byteLength(entry)) throw new Error("another length");
  return withHeaders(zip, entry, (view, { central, local }) => {
    letters.forEach((letter, index) => {
      view.setUint8(central + CENTRAL.name + index, letter);
      view.setUint8(local + LOCAL.name + index, letter);
    });
  });
}
