import { createHash } from "node:crypto";
import fc from "fast-check";
import { linesDigest, sortedLinesDigest } from "../../../src/core/draw/lines-digest";

function digestOfFile(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

const anyLine = fc
  .string({ unit: "grapheme", maxLength: 40 })
  .map((line) => line.replace(/\n/g, ""));

describe("the digest of lines", () => {
  it("is that of a file with an LF after each line", () => {
    expect(linesDigest(["12345\t1", "东胜区第一小学\t3"])).toBe(
      digestOfFile("12345\t1\n东胜区第一小学\t3\n"),
    );
  });

  it("is that of an empty file when there is no line", () => {
    expect(linesDigest([])).toBe(digestOfFile(""));
  });

  it("tells one empty line from none", () => {
    expect(linesDigest([""])).toBe(digestOfFile("\n"));
  });

  it("holds for any lines", () => {
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        expect(linesDigest(lines)).toBe(digestOfFile(lines.map((line) => `${line}\n`).join("")));
      }),
      { seed: 20260302 },
    );
  });

  it("is the same for a sheet that is far longer than one piece", () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `第${index}所🎓学校`);
    expect(linesDigest(lines)).toBe(digestOfFile(`${lines.join("\n")}\n`));
  });

  it("reads lines that are made one by one", () => {
    function* lines(): Generator<string> {
      yield "一";
      yield "二";
    }
    expect(linesDigest(lines())).toBe(digestOfFile("一\n二\n"));
  });

  it("changes when two lines change places", () => {
    expect(linesDigest(["a", "b"])).not.toBe(linesDigest(["b", "a"]));
  });
});

describe("the digest of a directory", () => {
  it("sorts lines by their bytes, so that emoji come after the private use area", () => {
    const sorted = ["-", "A", "a", "é", "东", "\ue000", "🎓"];
    expect(sortedLinesDigest(sorted.toReversed())).toBe(digestOfFile(`${sorted.join("\n")}\n`));
  });

  it("is the same whatever the row order", () => {
    const shuffled = fc
      .array(anyLine)
      .chain((lines) =>
        fc.tuple(
          fc.constant(lines),
          fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([lines, others]) => {
        expect(sortedLinesDigest(others)).toBe(sortedLinesDigest(lines));
      }),
      { seed: 20260302 },
    );
  });

  it("equals a sort by the encoded bytes, for any lines", () => {
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        const encoded = lines
          .map((line) => Buffer.from(line, "utf8"))
          .sort((left, right) => Buffer.compare(left, right));
        const file = encoded.map((line) => `${line.toString("utf8")}\n`).join("");
        expect(sortedLinesDigest(lines)).toBe(digestOfFile(file));
      }),
      { seed: 20260302 },
    );
  });

  it("does not sort the list that it is given", () => {
    const lines = ["b", "a"];
    sortedLinesDigest(lines);
    expect(lines).toEqual(["b", "a"]);
  });
});
