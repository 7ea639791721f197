import fc from "fast-check";
import { editText } from "../../../src/workbook/xlsx/view/edit-text";
import { shownText } from "../../../src/workbook/xlsx/view/shown-text";

const shown = (value: string | number | boolean | null, code: string) =>
  shownText(value, code, false).text;

describe("what a cell shows", () => {
  it.each([
    [0.05, "0%", "5%"],
    [0.0575, "0.0%", "5.8%"],
    [1234567.5, "#,##0.00", "1,234,567.50"],
    [123_456, '0!.0,"万"', "12.3万"],
    [25_000, '[>=10000]0!.0,"万";0', "2.5万"],
    [46_083, "yyyy/m/d", "2026/3/2"],
    [46_083, 'yyyy"年"m"月"d"日"', "2026年3月2日"],
    [46_083.6, '上午/下午h"时"mm"分"', "下午2时24分"],
    [46_083, "[$-804]aaaa", "星期一"],
    [46_083, "[$-F800]dddd", "星期一"],
    ["12150600460501234X", "@", "12150600460501234X"],
    ["甲校", "General", "甲校"],
    ["甲校", "0.00", "甲校"],
    [true, "General", "TRUE"],
    [null, "0", ""],
    [5, ";;;", ""],
    [7, "这不是[格式", "7"],
    [0.1 + 0.2, "General", "0.3"],
  ])("is %j under %s as %s", (value, code, text) => {
    expect(shown(value, code)).toBe(text);
  });

  it("has the colour that its format gives to it", () => {
    expect(shownText(-5, "0;[Red]-0", false)).toEqual({ text: "-5", colour: "red" });
    expect(shownText(5, "0;[Red]-0", false).colour).toBe(null);
  });

  it("counts days from 1904 where the workbook does", () => {
    expect(shownText(46_083 - 1_462, "yyyy/m/d", true).text).toBe("2026/3/2");
    expect(shownText(5, "0", true).text).toBe("5");
  });

  it("is the name of an error", () => {
    expect(shownText({ error: "#REF!" }, "0%", false).text).toBe("#REF!");
  });

  it("never fails, whatever a workbook calls a format", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.double({ noNaN: true }), (code, value) => {
        expect(typeof shown(value, code)).toBe("string");
      }),
    );
  });
});

describe("what an editor begins with", () => {
  it.each([
    [0.07, "0%", "7%"],
    [0.575, "0%", "57.5%"],
    [46_083, "m月", "2026/3/2"],
    [0.5, "h:mm", "12:00:00"],
    [46_083.25, "yyyy/m/d", "2026/3/2 6:00:00"],
    [1 / 3, "0.0", "0.333333333333333"],
    [1e21, "General", "1e+21"],
  ])("of %d under %s is %s", (value, code, text) => {
    expect(editText(value, code, false)).toBe(text);
  });
});
