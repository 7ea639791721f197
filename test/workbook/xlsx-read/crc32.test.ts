import { crc32 as zlibCrc32 } from "node:zlib";
import fc from "fast-check";
import { crc32 } from "../../../src/workbook/xlsx/crc32";

describe("the checksum of a zip entry", () => {
  test("is that of the published check word", () => {
    expect(crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });

  test("is that of zlib for all bytes, wherever they lie in a buffer", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(9), (bytes, skipped) => {
        expect(crc32(bytes.subarray(skipped))).toBe(zlibCrc32(bytes.subarray(skipped)));
      }),
    );
  });
});
