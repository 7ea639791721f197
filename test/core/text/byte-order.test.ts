import fc from "fast-check";
import { compareBytes } from "../../../src/core/text/byte-order";

const text = fc.string({ unit: "binary" });

test("orders texts as their UTF-8 bytes are ordered", () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      const bytes = Buffer.compare(Buffer.from(left, "utf8"), Buffer.from(right, "utf8"));
      expect(Math.sign(compareBytes(left, right))).toBe(bytes);
    }),
  );
});

test.each([
  ["𠮷", "\uFF21", "a character beyond U+FFFF after the full-width letters"],
  ["AB", "A", "a longer text after its beginning"],
  ["a", "Z", "small letters after capitals, whatever a language prefers"],
  ["2026-10", "2026-1", "numbers as texts"],
])("puts %j after %j: %s", (later, earlier) => {
  expect(compareBytes(later, earlier)).toBeGreaterThan(0);
  expect(compareBytes(earlier, later)).toBeLessThan(0);
});
