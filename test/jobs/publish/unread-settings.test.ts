import { recordResultsJob } from "../../../src/jobs/record-results";
import { yearReportJob } from "../../../src/jobs/year-report";
import type { CellValue } from "../../../src/sheets/snapshot";
import { drawn, request } from "../../support/books";
import { bureau } from "../../support/bureau";
import { published, refusal, withSettings } from "../../support/published";
import { day, entered, recorded } from "../../support/results";

const DRAWN = drawn(bureau(), request("03-02", { planNumbers: ["2026-001"] })).workbook;
const BOOK = entered(recorded(DRAWN, "03-10").workbook, 0, {
  检查日期: "2026-03-12",
  检查结果: "未发现问题",
});
const TODAY = day("04-10");

const withUnread = (...row: readonly CellValue[]) =>
  withSettings(BOOK, ["单位名称", "草原市教育体育局"], row);

describe("a setting that cannot be read", () => {
  it.each(["results", "inspectors"] as const)(
    "stops the publication of %s where it says how inspectors are named: a default would name them",
    (kind) => {
      for (const words of ["工号", "执法证号（不公示姓名）", "不公示"]) {
        expect(refusal(withUnread("人员公示方式", words), kind)).toMatchObject({
          code: "settings-unreadable",
          findings: [
            {
              sheet: "设置",
              row: 1,
              column: 1,
              found: words,
              details: { choices: "姓名、执法证号" },
            },
          ],
        });
      }
      expect(published(withUnread("人员公示方式", "工号"), "items").report.unreadSettings).toEqual(
        [],
      );
    },
  );

  it("stops 抽取名单 where it says whether it may leave", () => {
    expect(refusal(withUnread("检查前公示抽取名单", "必要时"), "draw")).toMatchObject({
      code: "settings-unreadable",
      findings: [{ row: 1, column: 1, details: { choices: "是、否" } }],
    });
  });

  it.each([
    ["公示期限", "一个月"],
    ["节假日", "2026-03-16至2026-03-20"],
    ["期限起算", "检查当日"],
  ])("is named by recording, publication and report alike: %s «%s»", (label, value) => {
    const book = withUnread(label, value);
    const named = [
      { rule: "setting-unreadable", row: 1, column: 1, expected: label, found: value },
    ];
    const recording = recordResultsJob(book, TODAY);
    expect(recording).toMatchObject({ value: { report: { unreadSettings: named } } });
    expect(published(book, "results").report.unreadSettings).toMatchObject(named);
    expect(yearReportJob(book, TODAY)).toMatchObject({ value: { unreadSettings: named } });
  });

  it("is no matter to what does not depend on it", () => {
    const book = withUnread("投诉举报权重", "很高");
    const recording = recordResultsJob(book, TODAY);
    expect(recording).toMatchObject({ value: { report: { unreadSettings: [] } } });
    expect(published(book, "results").report.unreadSettings).toEqual([]);
    expect(yearReportJob(book, TODAY)).toMatchObject({ value: { unreadSettings: [] } });
  });
});
