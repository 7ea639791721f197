import {
  lastPublications,
  nextCorrection,
  nextPublication,
  publicationNumber,
  publicationSheetName,
} from "../../../src/sheets/publication/publication-name";

const FIRST = { publication: 1, correction: 0 };

describe("the numbers of publications", () => {
  it("begin at the first, whose sheet has none", () => {
    expect(nextPublication("plan", ["年度抽查计划", "公示-抽查结果"])).toEqual(FIRST);
    expect(publicationSheetName("plan", FIRST)).toBe("公示-年度计划");
  });

  it("go on behind the highest that is there; another publication is no correction", () => {
    const next = nextPublication("results", ["公示-抽查结果", "公示-抽查结果（第2次更正）"]);
    expect(next).toEqual({ publication: 2, correction: 0 });
    expect(publicationSheetName("results", next)).toBe("公示-抽查结果（2）");
    expect(nextPublication("results", ["公示-抽查结果（5）"]).publication).toBe(6);
  });

  it("count the corrections of each publication apart, whatever gaps staff left", () => {
    const names = ["公示-年度计划（第3次更正）", "公示-年度计划", "公示-年度计划（2）"];
    expect(nextCorrection("plan", 1, ["公示-年度计划"]).correction).toBe(1);
    expect(nextCorrection("plan", 1, names)).toEqual({ publication: 1, correction: 4 });
    const second = nextCorrection("plan", 2, names);
    expect(second).toEqual({ publication: 2, correction: 1 });
    expect(publicationSheetName("plan", second)).toBe("公示-年度计划（2）（第1次更正）");
  });

  it("are read back from the names of the sheets, and from nothing that only begins alike", () => {
    for (const number of [
      FIRST,
      { publication: 3, correction: 0 },
      { publication: 2, correction: 4 },
    ]) {
      expect(publicationNumber("draw", publicationSheetName("draw", number))).toEqual(number);
    }
    for (const name of [
      "公示-年度计划 旧",
      "公示-年度计划（草稿）",
      "公示-年度计划 (2)",
      "年度计划",
    ]) {
      expect(publicationNumber("plan", name)).toBeNull();
    }
  });

  it("tell the last state of each publication", () => {
    const sheets = [
      "公示-抽查结果（2）",
      "公示-抽查结果（第1次更正）",
      "公示-抽查结果",
      "公示-年度计划",
      "抽查结果",
    ].map((name) => ({ name }));
    expect(lastPublications("results", sheets).map(({ name }) => name)).toEqual([
      "公示-抽查结果（第1次更正）",
      "公示-抽查结果（2）",
    ]);
  });
});
