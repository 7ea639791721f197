import fc from "fast-check";
import { typedValue } from "../../src/standalone/typing/typed-value";
import { editText } from "../../src/workbook/xlsx/view/edit-text";

const typed = (text: string, code = "General") => typedValue(text, code, false);

describe("what is typed into a cell without a format", () => {
  it.each([
    ["12", 12, undefined],
    ["-3.5", -3.5, undefined],
    ["1,234", 1234, "#,##0"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["12,34", "12,34", undefined],
    ["5%", 0.05, "0%"],
    ["57%", 0.57, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["５％", 0.05, "0%"],
    ["¥1,200", 1200, "¥#,##0"],
    ["2026-3-2", 46_083, "yyyy/m/d"],
    ["2026/03/02", 46_083, "yyyy/m/d"],
    ["2026.3.2", 46_083, "yyyy/m/d"],
    ["2026年3月2日", 46_083, 'yyyy"年"m"月"d"日"'],
    ["2026/3-2", "2026/3-2", undefined],
    ["2026-2-30", "2026-2-30", undefined],
    ["9:30", 9.5 / 24, "h:mm"],
    ["true", true, undefined],
    ["FALSE", false, undefined],
    ["", null, undefined],
    ["东胜区第一小学", "东胜区第一小学", undefined],
    [" 前后 ", " 前后 ", undefined],
    ["5%-10%", "5%-10%", undefined],
    ["≥10%", "≥10%", undefined],
    ["-", "-", undefined],
    [".", ".", undefined],
    ["=", "=", undefined],
    ["@x", "@x", undefined],
    ["+8613800000000", "+8613800000000", undefined],
    ["'=1+1", "=1+1", undefined],
    ["''", "'", undefined],
  ])("%j is %j", (text, value, format) => {
    const expected = format === undefined ? {} : { format };
    expect(typed(text)).toEqual({ kind: "value", value, keptAsText: false, ...expected });
  });

  it.each(["3-11", "3/11", "1-2", "2026-3", "Apr 3", "3月-11月"])(
    "%s stays text: it is a window or a count as often as a day",
    (text) => expect(typed(text)).toEqual({ kind: "value", value: text, keptAsText: false }),
  );

  it.each(["150602199001011234", "1234567890123456", "007", "0477-8580000".slice(0, 4), "00.5"])(
    "%s stays text, and that is said: a number would lose digits",
    (text) =>
      expect(typed(text)).toEqual({ kind: "value", value: text, format: "@", keptAsText: true }),
  );

  it("keeps codes that look like exponents", () => {
    expect(typed("150602E45")).toEqual({ kind: "value", value: "150602E45", keptAsText: false });
  });

  it("refuses formulas", () => {
    expect(typed("=SUM(A1:A3)")).toEqual({ kind: "formula" });
    expect(typed("=1")).toEqual({ kind: "formula" });
  });
});

describe("what is typed into a cell that has a format", () => {
  it("stays text where the cell is text", () => {
    for (const text of ["5%", "007", "=1+1", "2026-3-2", "150602199001011234"]) {
      expect(typed(text, "@")).toEqual({ kind: "value", value: text, keptAsText: false });
    }
  });

  it("means percentages where the cell shows percentages", () => {
    expect(typed("5", "0%")).toMatchObject({ value: 0.05 });
    expect(typed("0.05", "0%")).toMatchObject({ value: 0.05 });
    expect(typed("57", "0.00%")).toMatchObject({ value: 0.57 });
    expect(typed("5%", "0.00%")).toEqual({ kind: "value", value: 0.05, keptAsText: false });
  });

  it("brings a format where the cell's would hide what it is", () => {
    expect(typed("2026-3-2", "0.00")).toMatchObject({ format: "yyyy/m/d" });
    expect(typed("2026-3-2", "m月")).toEqual({ kind: "value", value: 46_083, keptAsText: false });
    expect(typed("5%", "0")).toMatchObject({ format: "0%" });
    expect(typed("1,200", "0")).toEqual({ kind: "value", value: 1200, keptAsText: false });
  });

  it("counts days from 1904 where the workbook does", () => {
    expect(typedValue("2026-3-2", "General", true)).toMatchObject({ value: 44_621 });
  });
});

describe("typed values, whatever is typed", () => {
  it("are never an invented number: a number says the digits that were typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,-%") }), (text) => {
        const result = typed(text);
        if (result.kind !== "value" || typeof result.value !== "number") return;
        if (result.format?.includes("y") === true) return;
        const said = Number(text.replace(/[,%]/g, ""));
        const shown = text.endsWith("%")
          ? Number((result.value * 100).toPrecision(15))
          : result.value;
        expect(shown).toBe(said);
      }),
    );
  });

  it("come back when what an editor shows is typed again", () => {
    const codes = fc.constantFrom("General", "0%", "0.0", "#,##0", "yyyy/m/d");
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_000_000 }), codes, (value, code) => {
        const again = typed(editText(value, code, false), code);
        expect(again).toMatchObject({ kind: "value", value });
      }),
    );
  });
});
