/** The polynomial of zip's CRC-32, its bits reversed. */
const POLYNOMIAL = 0xedb88320;

/** Eight tables of 256: eight bytes a step, which is three times as fast as one. */
const STEPS = 8;

const TABLES: readonly Uint32Array[] = crcTables();

function crcTables(): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0);
    return crc;
  });
  const tables = [first];
  for (let step = 1; step < STEPS; step += 1) {
    const before = tables[step - 1] ?? first;
    tables.push(before.map((crc) => (crc >>> 8) ^ (first[crc & 0xff] ?? 0)));
  }
  return tables;
}

/** The CRC-32 that zip keeps of every entry, as an unsigned 32-bit integer; 0 for no bytes. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES;
  let crc = 0xffffffff;
  let at = 0;
  if (t0 && t1 && t2 && t3 && t4 && t5 && t6 && t7) {
    for (const end = bytes.length - STEPS; at <= end; at += STEPS) {
      const low = view.getUint32(at, true) ^ crc;
      const high = view.getUint32(at + 4, true);
      crc =
        (t7[low & 0xff] ?? 0) ^
        (t6[(low >>> 8) & 0xff] ?? 0) ^
        (t5[(low >>> 16) & 0xff] ?? 0) ^
        (t4[low >>> 24] ?? 0) ^
        (t3[high & 0xff] ?? 0) ^
        (t2[(high >>> 8) & 0xff] ?? 0) ^
        (t1[(high >>> 16) & 0xff] ?? 0) ^
        (t0[high >>> 24] ?? 0);
    }
  }
  for (; at < bytes.length; at += 1) {
    crc = (crc >>> 8) ^ (t0?.[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
