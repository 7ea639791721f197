import { readFrequency } from "../../../../src/core/text/frequency";
import { brief, findingsOf, found, item, units } from "./plans";

const SAFETY = { item: "园所安全检查", offices: ["安全科"] } as const;

describe("Article 9: at most twice a year", () => {
  it("mends a frequency of three by two", () => {
    expect(found("frequency-above-maximum", [{ frequency: "3" }])).toMatchObject([
      { severity: "error", expected: "2", found: "3", fix: { value: "2" } },
    ]);
  });

  it("adds up the rows of an item, and offers no mend where there are several", () => {
    const rows = [{ frequency: "2" }, { scope: "东胜区幼儿园" }, { ...SAFETY, frequency: "2" }];
    const findings = found("frequency-above-maximum", rows);
    expect(findings.map(brief)).toEqual([
      "2 frequency-above-maximum error",
      "3 frequency-above-maximum error",
    ]);
    expect(findings.some(({ fix }) => fix !== undefined)).toBe(false);
  });

  it("cannot be proved by a lower bound", () => {
    const rules = findingsOf([{ frequency: ">=1" }]).map(brief);
    expect(rules).toEqual(["2 frequency-undetermined undetermined"]);
    expect(findingsOf([{ frequency: ">=3" }]).map(brief)).toEqual([
      "2 frequency-above-maximum error",
    ]);
  });

  it("cannot be read out of 按需要", () => {
    expect(found("frequency-undetermined", [{ frequency: "按需要" }]).map(brief)).toEqual([
      "2 frequency-undetermined undetermined",
    ]);
  });
});

describe("Article 9: special provisions prevail, with their basis", () => {
  const basis = "《学校体育工作条例》";
  const special = (facts = {}) =>
    item("办园检查", { special: "2%", specialFrequency: readFrequency("4"), ...facts });
  const rows = [{ ratio: "2%", frequency: "4" }];
  const targets = units(100, "幼儿园");

  it("names the provision that nobody cites", () => {
    const rules = findingsOf(rows, { targets, items: [special()] }).map(brief);
    expect(rules).toContain("2 special-basis-missing error");
    expect(rules).toContain("2 frequency-above-maximum error");
  });

  it("holds the row against the provision's own numbers", () => {
    const items = [special({ specialBasis: basis })];
    expect(findingsOf(rows, { targets, items }).map(brief)).toEqual([]);
    const worse = [{ ratio: "1%", frequency: "5" }];
    expect(found("frequency-above-maximum", worse, { targets, items })).toMatchObject([
      { expected: "4", found: "5" },
    ]);
    const higher = [special({ specialBasis: basis, special: "30%" })];
    expect(found("ratio-below-minimum", [{ ratio: "20%" }], { items: higher })).toMatchObject([
      { expected: "30%", fix: { value: "30%" } },
    ]);
  });

  it("takes the row's own numbers where only the row cites a provision", () => {
    expect(findingsOf([{ ratio: "2%", frequency: "4", specialBasis: basis }], { targets })).toEqual(
      [],
    );
  });

  it("does not count the row towards the yearly cap of a unit", () => {
    const all = { ratio: "100%", frequency: "2" };
    const twice = [all, { ...all, ...SAFETY }];
    expect(found("unit-over-yearly-cap", twice)).toHaveLength(1);
    expect(
      found("unit-over-yearly-cap", [all, { ...all, ...SAFETY, specialBasis: basis }]),
    ).toEqual([]);
  });
});
