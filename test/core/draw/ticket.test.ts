import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { createTicketer, isWeight, MAXIMUM_WEIGHT } from "../../../src/core/draw/ticket";
import { utf8 } from "../../../src/core/text/utf8";

const KEY = "6b16e5b203a095e43a2da0dc017877be291b1111863344bfd3c901dabd6fea13";

/** The definition, word by word, over an audited implementation. */
function ticketByDefinition(key: string, id: string, weight: number): string {
  const digests = Array.from({ length: weight }, (_, index) =>
    bytesToHex(sha256(utf8(`${key},${index + 1},${id}`))),
  );
  return digests.reduce((smallest, digest) => (digest < smallest ? digest : smallest));
}

const anyId = fc.string({ unit: "binary", maxLength: 300 });
const anyWeight = fc.integer({ min: 1, max: MAXIMUM_WEIGHT });

describe("a ticket", () => {
  it("is the published one for a unit of weight 3, whose second number is the smallest", () => {
    expect(createTicketer(KEY)("121506004605012345", 3)).toBe(
      "0437466c0532fc30aeed83d5f93c1642a69639dc7c6ac2b145679d20b9f36b6f",
    );
    expect(ticketByDefinition(KEY, "121506004605012345", 1)).not.toMatch(/^0437466c/);
  });

  it("is the published one for a unit of weight 4", () => {
    expect(createTicketer(KEY)("A", 4)).toBe(
      "a8f99a512d9774623559636876f43f4bdbc80b2e08f82cd761ef246bf3361d71",
    );
  });

  it("is the smallest of its numbers for any ID and weight, Chinese, emoji and endless names too", () => {
    const ticketOf = createTicketer(KEY);
    fc.assert(
      fc.property(anyId, anyWeight, (id, weight) => {
        expect(ticketOf(id, weight)).toBe(ticketByDefinition(KEY, id, weight));
      }),
      { seed: 20260302, numRuns: 400 },
    );
  });

  it("is right wherever the ID ends in a block, with numbers of one digit and of two", () => {
    const ticketOf = createTicketer(KEY);
    for (let length = 0; length <= 130; length += 1) {
      const id = "校A".repeat(65).slice(0, length);
      for (const weight of [1, 9, 10, 20]) {
        expect([id, weight, ticketOf(id, weight)]).toEqual([
          id,
          weight,
          ticketByDefinition(KEY, id, weight),
        ]);
      }
    }
  });

  it("does not depend on which tickets were asked for before", () => {
    const ticketOf = createTicketer(KEY);
    const fresh = (id: string, weight: number): string => createTicketer(KEY)(id, weight);
    fc.assert(
      fc.property(fc.array(fc.tuple(anyId, anyWeight), { maxLength: 8 }), (asked) => {
        for (const [id, weight] of asked) expect(ticketOf(id, weight)).toBe(fresh(id, weight));
      }),
      { seed: 20260302, numRuns: 40 },
    );
  });

  it("never grows when a unit gets more weight", () => {
    const ticketOf = createTicketer(KEY);
    fc.assert(
      fc.property(anyId, fc.integer({ min: 1, max: MAXIMUM_WEIGHT - 1 }), (id, weight) => {
        expect(ticketOf(id, weight + 1) <= ticketOf(id, weight)).toBe(true);
      }),
      { seed: 20260302, numRuns: 100 },
    );
  });

  test.each([0, -1, 1.5, 21, Number.NaN, Number.POSITIVE_INFINITY])(
    "is refused to a weight of %d",
    (weight) => {
      expect(isWeight(weight)).toBe(false);
      expect(() => createTicketer(KEY)("A", weight)).toThrow(RangeError);
    },
  );

  test.each(["", "6b16", KEY.toUpperCase(), `${KEY}0`, `${KEY}\n`])(
    "is refused to the key %j",
    (key) => {
      expect(() => createTicketer(key)).toThrow(RangeError);
    },
  );

  test.each(["\ud83d", "\udf93", "校\ud83d校", "\udf93\ud83d"])(
    "is refused to an ID with a lone surrogate",
    (id) => {
      expect(() => createTicketer(KEY)(id, 1)).toThrow(RangeError);
    },
  );
});
