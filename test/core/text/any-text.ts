import fc from "fast-check";

/** Any sequence of UTF-16 units, with controls and lone surrogates far more often than chance would have it. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0, max: 0xff }),
      fc.integer({ min: 0xd800, max: 0xdfff }),
      fc.constantFrom(0x200b, 0xfeff, 0x3000, 0xff5c, 0x7c, 0x0301),
    ),
    { maxLength: 30 },
  )
  .map((units) => String.fromCharCode(...units));
