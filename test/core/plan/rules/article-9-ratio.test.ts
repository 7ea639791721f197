import { brief, findingsOf, found, units } from "./plans";

const SAFETY = { item: "园所安全检查", offices: ["安全科"] } as const;

describe("Article 9: at least 5 % of an item over the year", () => {
  const rules = (rows: Parameters<typeof findingsOf>[0], bureau = {}) =>
    findingsOf(rows, bureau)
      .filter(({ rule }) => rule === "ratio-below-minimum" || rule === "single-draw-below-minimum")
      .map(brief);

  it("mends a ratio that is too low by the least that is lawful", () => {
    expect(
      found("ratio-below-minimum", [{ ratio: "4%" }], { targets: units(100, "幼儿园") }),
    ).toMatchObject([
      {
        severity: "error",
        article: 9,
        expected: "5%",
        found: "4%",
        details: { base: 100, wanted: 5, planned: 4 },
        fix: { cell: { sheet: "计划", row: 1, column: 3 }, value: "5%" },
      },
    ]);
  });

  it("rounds up: of 21 units two, never one", () => {
    const targets = units(21, "幼儿园");
    expect(rules([{ ratio: "1家" }], { targets })).toEqual(["2 ratio-below-minimum error"]);
    expect(rules([{ ratio: "2家" }], { targets })).toEqual([]);
  });

  it("counts the whole item, not the row's narrower scope", () => {
    const targets = [
      ...units(20, "幼儿园"),
      ...units(80, "幼儿园", { district: "准格尔旗" }, "准"),
    ];
    const east = { scope: "东胜区幼儿园", ratio: "20%" };
    expect(rules([east], { targets })).toEqual(["2 ratio-below-minimum error"]);
    expect(found("ratio-below-minimum", [east], { targets })[0]?.fix).toBeUndefined();
    const other = { scope: "准格尔旗幼儿园", ratio: "5%" };
    expect(found("ratio-below-minimum", [east, other], { targets })).toEqual([]);
  });

  it("does not count units that are not in operation", () => {
    const gone = units(60, "幼儿园", { isInOperation: false }, "停");
    expect(rules([{ ratio: "2家" }], { targets: [...units(40, "幼儿园"), ...gone] })).toEqual([]);
  });

  it("adds up rows and draws, and asks whether that is meant", () => {
    const targets = units(100, "幼儿园");
    const twice = ["2 single-draw-below-minimum warning"];
    expect(rules([{ ratio: "3%", frequency: "2" }], { targets })).toEqual(twice);
    expect(rules([{ ratio: "3%" }, { ratio: "2%" }], { targets })).toEqual([
      ...twice,
      "3 single-draw-below-minimum warning",
    ]);
  });

  it("never counts more units of a draw than there are", () => {
    const targets = [...units(3, "幼儿园"), ...units(97, "幼儿园", { district: "准格尔旗" }, "准")];
    const rows = [{ scope: "东胜区幼儿园", ratio: "", quantity: 50 }];
    expect(rules(rows, { targets })).toEqual(["2 ratio-below-minimum error"]);
  });

  it("takes 2%-5% for 2 %", () => {
    expect(rules([{ ratio: "2%-5%" }], { targets: units(100, "幼儿园") })).toEqual([
      "2 ratio-below-minimum error",
    ]);
  });

  it("warns of a lower ratio that rounding lifts to the least share, and lets no range pass so", () => {
    const targets = units(40, "幼儿园");
    expect(found("single-draw-below-minimum", [{ ratio: "3%" }], { targets })).toMatchObject([
      { severity: "warning", details: { why: "rounding", base: 40 } },
    ]);
    expect(rules([{ ratio: "3%-8%" }], { targets })).toContain("2 ratio-below-minimum error");
  });

  it("proves nothing where another row of the item cannot be read", () => {
    const rows = [{ ratio: "2%" }, { ratio: "按实际工作需要确定" }];
    expect(findingsOf(rows, { targets: units(100, "幼儿园") }).map(brief)).toEqual([
      "2 ratio-below-minimum undetermined",
      "3 ratio-undetermined undetermined",
    ]);
  });

  it("holds a typed ratio against the limit by itself where there is no directory", () => {
    expect(
      rules([{ ratio: "3%" }, { ratio: "5%", ...SAFETY }], { targets: [], items: [] }),
    ).toEqual(["2 ratio-below-minimum error"]);
  });

  it("warns where ratio and number say different things", () => {
    const targets = units(400, "幼儿园");
    expect(
      found("ratio-and-quantity-differ", [{ ratio: "5%", quantity: 8 }], { targets }),
    ).toMatchObject([
      {
        severity: "warning",
        expected: "20",
        found: "8",
        details: { population: 400, ratio: "5%" },
      },
    ]);
    expect(
      found("ratio-and-quantity-differ", [{ ratio: "5%", quantity: 20 }], { targets }),
    ).toEqual([]);
    expect(
      found("ratio-and-quantity-differ", [{ ratio: "≥5%", quantity: 25 }], { targets }),
    ).toEqual([]);
  });
});
