import fc from "fast-check";
import { pasted, rowsOfText, tableOfRows, textOfRows } from "../../src/standalone/grid/clipboard";

describe("text on the clipboard", () => {
  it("is read as Excel writes it", () => {
    expect(rowsOfText("甲\t乙\r\n丙\t丁\r\n")).toEqual([
      ["甲", "乙"],
      ["丙", "丁"],
    ]);
    expect(rowsOfText('"上\n下"\t"说""好"""\r\n')).toEqual([["上\n下", '说"好"']]);
    expect(rowsOfText("一个")).toEqual([["一个"]]);
    expect(rowsOfText("")).toEqual([]);
    expect(rowsOfText("甲\t\t丙\n")).toEqual([["甲", "", "丙"]]);
  });

  it("is the same after a way there and back, whatever stands in the cells", () => {
    const cell = fc
      .string({ unit: fc.constantFrom("甲", "a", "1", '"', "\n", ",", " ", "=") })
      .filter((text) => text !== "");
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(fc.property(rows, (all) => expect(rowsOfText(textOfRows(all))).toEqual(all)));
  });

  it("is a table for documents, in which nothing becomes markup", () => {
    expect(tableOfRows([["<b>", "甲\n乙"]])).toBe(
      "<table><tr><td>&lt;b&gt;</td><td>甲<br>乙</td></tr></table>",
    );
  });
});

describe("what is pasted", () => {
  const area = (top: number, left: number, bottom: number, right: number) => ({
    top,
    left,
    bottom,
    right,
  });

  it("fills a selection with a single text, and else begins at its first cell", () => {
    expect(pasted([["甲"]], area(1, 1, 2, 2))).toHaveLength(4);
    expect(pasted([["甲", "乙"]], area(1, 1, 1, 1))).toEqual([
      { row: 1, column: 1, text: "甲" },
      { row: 1, column: 2, text: "乙" },
    ]);
  });

  it("is laid again and again where the selection holds it so many times whole", () => {
    const cells = pasted([["甲"], ["乙"]], area(0, 0, 3, 1));
    expect(cells.map(({ text }) => text).join("")).toBe("甲甲乙乙甲甲乙乙");
    expect(pasted([["甲"], ["乙"]], area(0, 0, 2, 0))).toHaveLength(2);
  });
});
