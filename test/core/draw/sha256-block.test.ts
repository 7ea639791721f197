import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import {
  BLOCK_BYTES,
  createHexWriter,
  createTailHasher,
  sha256Hex,
} from "../../../src/core/draw/sha256-block";
import { utf8 } from "../../../src/core/text/utf8";

/** NIST: FIPS 180-4 examples, the CAVP short messages, and the additional SHA-256 vectors. */
const NIST: readonly (readonly [string, Uint8Array, string])[] = [
  ["no bytes", utf8(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", utf8("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "448 bits",
    utf8("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  [
    "896 bits",
    utf8(
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn" +
        "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
    ),
    "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
  ],
  [
    "one byte",
    Uint8Array.of(0xd3),
    "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1",
  ],
  [
    "two bytes",
    Uint8Array.of(0x11, 0xaf),
    "5ca7133fa735326081558ac312c620eeca9970d1e70a4b95533d956f072d1f98",
  ],
  [
    "three bytes",
    Uint8Array.of(0xb4, 0x19, 0x0e),
    "dff2e73091f6c05e528896c4c831b9448653dc2ff043528f6769437bc7b975c2",
  ],
  [
    "four bytes",
    Uint8Array.of(0xc9, 0x8c, 0x8e, 0x55),
    "7abc22c0ae5af26ce93dbb94433a0e0b2e119d014f8e7f65bd56c61ccccd9504",
  ],
  [
    "55 zeros",
    new Uint8Array(55),
    "02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7",
  ],
  [
    "56 zeros",
    new Uint8Array(56),
    "d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb",
  ],
  [
    "57 zeros",
    new Uint8Array(57),
    "65a16cb7861335d5ace3c60718b5052e44660726da4cd13bb745381b235a1785",
  ],
  [
    "64 zeros",
    new Uint8Array(64),
    "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b",
  ],
  [
    "1000 zeros",
    new Uint8Array(1000),
    "541b3e9daa09b20bf85fa273e5cbd3e80185aa4ec298e765db87742b70138a53",
  ],
  [
    "1000 A",
    utf8("A".repeat(1000)),
    "c2e686823489ced2017f6059b8b239318b6364f6dcd835d0a519105a1eadd6e4",
  ],
  [
    "1005 U",
    utf8("U".repeat(1005)),
    "f4d62ddec0f3dd90ea1380fa16a5ff8dc4c54b21740650f24afc4120903552b0",
  ],
  [
    "a million a",
    utf8("a".repeat(1_000_000)),
    "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
  ],
  [
    "a million zeros",
    new Uint8Array(1_000_000),
    "d29751f2649b32ff572b5e0a9f541ea660a50f94ff0beedfb0b692b924cc8025",
  ],
];

/** Bytes that are different at every place and in every length. */
function bytesOfLength(length: number): Uint8Array {
  return Uint8Array.from(
    { length },
    (_, index) => (index * 167 + length * 31 + (index >> 3)) & 255,
  );
}

describe("SHA-256", () => {
  test.each(NIST)("gives NIST's digest of %s", (_, message, digest) => {
    expect(sha256Hex(message)).toBe(digest);
  });

  it("agrees with an audited implementation on every length from 0 to 300", () => {
    for (let length = 0; length <= 300; length += 1) {
      const message = bytesOfLength(length);
      expect([length, sha256Hex(message)]).toEqual([length, bytesToHex(sha256(message))]);
    }
  });

  it("hashes a part of a larger buffer as what it is", () => {
    const whole = bytesOfLength(200);
    expect(sha256Hex(whole.subarray(33, 150))).toBe(sha256Hex(whole.slice(33, 150)));
  });

  it("leaves the message as it was", () => {
    const message = bytesOfLength(70);
    sha256Hex(message);
    expect(message).toEqual(bytesOfLength(70));
  });
});

describe("a hasher for one fixed block", () => {
  const prefix = bytesOfLength(BLOCK_BYTES);
  const hex = createHexWriter();

  function digestOf(hasher: ReturnType<typeof createTailHasher>, tail: Uint8Array): string {
    hasher.room(tail.length).set(tail);
    return hex(hasher.digest(tail.length));
  }

  it("gives the digest of block and tail together, for every length of tail from 0 to 300", () => {
    const hasher = createTailHasher(prefix);
    for (let length = 0; length <= 300; length += 1) {
      const tail = bytesOfLength(length);
      const whole = Uint8Array.of(...prefix, ...tail);
      expect([length, digestOf(hasher, tail)]).toEqual([length, bytesToHex(sha256(whole))]);
    }
  });

  it("remembers nothing of a longer tail that came before", () => {
    const used = createTailHasher(prefix);
    digestOf(used, bytesOfLength(250));
    const short = bytesOfLength(20);
    expect(digestOf(used, short)).toBe(digestOf(createTailHasher(prefix), short));
  });

  it("does not disturb another hasher that works in turn with it", () => {
    const one = createTailHasher(prefix);
    const other = createTailHasher(bytesOfLength(100).subarray(36));
    const tail = bytesOfLength(30);
    const alone = digestOf(one, tail);
    one.room(tail.length).set(tail);
    digestOf(other, bytesOfLength(90));
    expect(hex(one.digest(tail.length))).toBe(alone);
  });

  test.each([0, 63, 65, 128])("refuses a prefix of %i bytes", (length) => {
    expect(() => createTailHasher(bytesOfLength(length))).toThrow(RangeError);
  });
});
