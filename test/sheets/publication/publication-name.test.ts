import {
  nextCorrection,
  publicationSheetName,
} from "../../../src/sheets/publication/publication-name";

describe("the numbers of corrected publications", () => {
  it("begin at the first publication, which has none", () => {
    expect(nextCorrection("plan", ["年度抽查计划", "公示-抽查结果"])).toBe(0);
    expect(publicationSheetName("plan", 0)).toBe("公示-年度计划");
  });

  it("go on behind the highest that is there, whatever gaps staff left", () => {
    expect(nextCorrection("plan", ["公示-年度计划"])).toBe(1);
    expect(nextCorrection("plan", ["公示-年度计划（第3次更正）", "公示-年度计划"])).toBe(4);
    expect(publicationSheetName("plan", 4)).toBe("公示-年度计划（第4次更正）");
  });

  it("count nothing that only begins alike", () => {
    expect(nextCorrection("plan", ["公示-年度计划 旧", "公示-年度计划（草稿）"])).toBe(0);
  });
});
