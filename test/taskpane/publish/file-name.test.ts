import fc from "fast-check";
import { fileName } from "../../../src/taskpane/shell/file-name";

describe("a file name from words that people typed", () => {
  it.each([
    ["公示-抽查结果（第1次更正）", "公示-抽查结果（第1次更正）.xlsx"],
    ["../../etc/passwd", "_.._etc_passwd.xlsx"],
    ['C:\\a<b>|"?*', "C__a_b_____.xlsx"],
    ["  . ", "_.xlsx"],
    ["CON", "_CON.xlsx"],
    ["a\u202Exslx", "a_xslx.xlsx"],
  ])("%j becomes %j", (words, name) => {
    expect(fileName(words, "xlsx")).toBe(name);
  });

  it("never is a path, and never is refused by a file system", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (words) => {
        const name = fileName(words, "csv");
        expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}\s.][^\\/:*?"<>|\p{Cc}]*\.csv$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(4 * 80 + 5);
      }),
    );
  });
});
