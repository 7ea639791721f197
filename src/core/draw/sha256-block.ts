/** SHA-256 works on blocks of 64 bytes: 16 big-endian words, stretched to 64 (FIPS 180-4, 6.2.2). */
export const BLOCK_BYTES = 64;
const BLOCK_WORDS = 16;
const ROUNDS = 64;
const STATE_WORDS = 8;
const DIGITS_PER_WORD = 8;

/** The padding is one byte 0x80, zeros, and the length in bits as a 64-bit number. */
const PADDING_MARK = 0x80;
const SMALLEST_PADDING = 9;
/** A message of this many bytes has 2^32 bits: the upper half of the bit length counts these. */
const BYTES_PER_HIGH_WORD = 0x2000_0000;

/** FIPS 180-4, 5.3.3. Read only. */
const INITIAL_STATE: readonly number[] = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

/** FIPS 180-4, 4.2.2. Read only; a typed array because reading one in the round loop is a plain load. */
const ROUND_CONSTANTS = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);

/** The character codes of the hex digits. Read only. */
const DIGIT_CODES = Uint8Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0));

/** Hashes messages that all begin with the same 64 bytes; each hasher has its own buffers. */
export type TailHasher = {
  /** The buffer for what follows the prefix, long enough for `length` bytes; growing it empties it. */
  readonly room: (length: number) => Uint8Array;
  /**
   * SHA-256 of the prefix and the first `length` bytes of the buffer, as 8 big-endian words; `length` is at
   * most what `room` was asked for. Bytes behind `length` are overwritten, and so are the words by the next call.
   */
  readonly digest: (length: number) => Int32Array;
};

/**
 * A hasher for one fixed prefix. A prefix of exactly one block leaves a state that does not depend on what
 * follows, so it is compressed here once, and a tail of up to 55 bytes costs one compression instead of two.
 * Throws a RangeError when the prefix is not 64 bytes.
 */
export function createTailHasher(prefix: Uint8Array): TailHasher {
  if (prefix.length !== BLOCK_BYTES) {
    throw new RangeError(`a prefix of ${BLOCK_BYTES} bytes is needed, not ${prefix.length}`);
  }
  const schedule = new Int32Array(ROUNDS);
  const midstate = Int32Array.from(INITIAL_STATE);
  absorb(midstate, schedule, viewOf(prefix), BLOCK_BYTES);
  const state = new Int32Array(STATE_WORDS);
  let bytes = new Uint8Array(BLOCK_BYTES);
  let view = viewOf(bytes);
  return {
    room: (length) => {
      if (paddedLength(length) > bytes.length) {
        bytes = new Uint8Array(paddedLength(2 * length));
        view = viewOf(bytes);
      }
      return bytes;
    },
    digest: (length) => {
      const end = pad(bytes, view, length, BLOCK_BYTES + length);
      state.set(midstate);
      absorb(state, schedule, view, end);
      return state;
    },
  };
}

/** SHA-256 of any bytes as 64 lowercase hex digits. */
export function sha256Hex(bytes: Uint8Array): string {
  const padded = new Uint8Array(paddedLength(bytes.length));
  padded.set(bytes);
  const view = viewOf(padded);
  const state = Int32Array.from(INITIAL_STATE);
  absorb(state, new Int32Array(ROUNDS), view, pad(padded, view, bytes.length, bytes.length));
  return createHexWriter()(state);
}

/**
 * A function that writes 8 words as 64 lowercase hex digits. The digits are gathered in one array and made
 * into a string at once: joining pieces would leave a tree of strings that every comparison has to flatten.
 * They are looked up, since a branch between 0–9 and a–f is a coin toss on digests: no processor foresees it.
 */
export function createHexWriter(): (words: Int32Array) => string {
  const codes: number[] = new Array<number>(STATE_WORDS * DIGITS_PER_WORD).fill(0);
  return (words) => {
    let written = 0;
    for (let word = 0; word < STATE_WORDS; word += 1) {
      let rest = words[word] ?? 0;
      for (let digit = 0; digit < DIGITS_PER_WORD; digit += 1) {
        // The highest four bits, and the next ones move up.
        codes[written] = DIGIT_CODES[rest >>> 28] ?? 0;
        rest <<= 4;
        written += 1;
      }
    }
    return String.fromCharCode(...codes);
  };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function paddedLength(length: number): number {
  return Math.ceil((length + SMALLEST_PADDING) / BLOCK_BYTES) * BLOCK_BYTES;
}

/** Pads `length` bytes in place, as the end of a message of `total` bytes; returns where the padding ends. */
function pad(bytes: Uint8Array, view: DataView, length: number, total: number): number {
  const end = paddedLength(length);
  bytes.fill(0, length, end);
  bytes[length] = PADDING_MARK;
  view.setUint32(end - 8, Math.floor(total / BYTES_PER_HIGH_WORD));
  // The shift drops what is beyond 32 bits, which is exactly what the upper word counts.
  view.setUint32(end - 4, total << 3);
  return end;
}

function absorb(state: Int32Array, schedule: Int32Array, view: DataView, end: number): void {
  for (let offset = 0; offset < end; offset += BLOCK_BYTES) {
    for (let index = 0; index < BLOCK_WORDS; index += 1) {
      // A DataView reads big-endian unless told otherwise, on every machine.
      schedule[index] = view.getInt32(offset + 4 * index);
    }
    stretch(schedule);
    compress(state, schedule);
  }
}

/**
 * Fills words 16–63 from words 0–15. In this file `?? 0` is never taken, since every index is in bounds: it
 * tells the compiler so without a cast, and engines compile it to nothing. `| 0` keeps sums in 32 bits:
 * at most five 32-bit terms stay far below 2^53, so no bit is lost before it is cut.
 */
function stretch(schedule: Int32Array): void {
  for (let t = BLOCK_WORDS; t < ROUNDS; t += 1) {
    const x = schedule[t - 15] ?? 0;
    const y = schedule[t - 2] ?? 0;
    const sigma0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const sigma1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    schedule[t] = (sigma0 + sigma1 + (schedule[t - 7] ?? 0) + (schedule[t - 16] ?? 0)) | 0;
  }
}

/** The 64 rounds over a stretched schedule; adds the outcome to the state. */
function compress(state: Int32Array, schedule: Int32Array): void {
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let t = 0; t < ROUNDS; t += 1) {
    const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    // Where e has a 1 take f, else g: three operations instead of the standard's four.
    const choice = g ^ (e & (f ^ g));
    // Where at least two of three agree on 1: equal to the standard's three-term form, bit by bit.
    const majority = (a & b) | (c & (a | b));
    const first = (h + sum1 + choice + (ROUND_CONSTANTS[t] ?? 0) + (schedule[t] ?? 0)) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + sum0 + majority) | 0;
  }
  // Storing into an Int32Array cuts to 32 bits by itself.
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
  state[5] = (state[5] ?? 0) + f;
  state[6] = (state[6] ?? 0) + g;
  state[7] = (state[7] ?? 0) + h;
}
