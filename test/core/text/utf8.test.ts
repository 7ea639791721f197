import { createHash } from "node:crypto";
import fc from "fast-check";
import { utf8 } from "../../../src/core/text/utf8";

test("encodes every well-formed text as Node does", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect([...utf8(text)]).toEqual([...Buffer.from(text, "utf8")]);
    }),
  );
});

test("gives the bytes that the published key of the draw format was hashed from", () => {
  const statement = "SSJ1|target|2026-EDU-03|1|7.12.19.22.30.33./06./";
  expect(createHash("sha256").update(utf8(statement)).digest("hex")).toBe(
    "6b16e5b203a095e43a2da0dc017877be291b1111863344bfd3c901dabd6fea13",
  );
});
