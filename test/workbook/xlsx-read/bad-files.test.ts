import fc from "fast-check";
import { badWorkbooks } from "../../support/zip-fixtures";
import { workbookZip } from "../../support/workbook-parts";
import { openAndRead } from "./opened";

describe("files that are refused by name", () => {
  test.each(badWorkbooks().map(({ name, bytes, code }) => ({ name, bytes, code })))(
    "$name: $code",
    ({ bytes, code }) => {
      const read = openAndRead(bytes);
      expect(read.ok ? "opened" : read.error.code).toBe(code);
    },
  );

  test("says where the trouble is", () => {
    const read = openAndRead(workbookZip({ "xl/worksheets/sheet1.xml": "<worksheet" }));
    expect(read.ok ? "" : read.error.detail).toContain("xl/worksheets/sheet1.xml");
  });
});

describe("files damaged by accident", () => {
  const whole = workbookZip();

  test("arbitrary bytes are refused, and nothing is thrown", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => !openAndRead(bytes).ok));
  });

  test("a zip's first bytes before arbitrary ones are refused, and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        return !openAndRead(Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes)).ok;
      }),
    );
  });

  test("a file cut anywhere is refused as cut", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole.length - 1 }), (length) => {
        const read = openAndRead(whole.subarray(0, length));
        return !read.ok && read.error.code === "zip-truncated";
      }),
    );
  });

  test("changed bytes either leave the cells as they were or are refused", () => {
    const honest = openAndRead(whole);
    const change = fc.record({
      at: fc.integer({ min: 0, max: whole.length - 1 }),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = whole.slice();
        for (const { at, byte } of changes) bytes[at] = byte;
        const read = openAndRead(bytes);
        if (read.ok) expect(read).toEqual(honest);
      }),
      { numRuns: 2_000 },
    );
  });
});
