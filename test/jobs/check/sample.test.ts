import { checkJob } from "../../../src/jobs/check-plan";
import { UNLAWFUL_ROWS } from "../../../src/jobs/sample/unlawful-rows";
import { sampleWorkbook } from "../../../src/jobs/sample-workbook";
import { snapshotOf } from "../../support/sample-snapshot";

const INTENDED: ReadonlyMap<string, string> = new Map([
  ["校外培训机构预收费监管检查", "frequency-above-maximum"],
  ["民办学校（幼儿园）办学许可检查", "ratio-undetermined"],
  ["体育健身场所经营行为检查", "ratio-below-minimum"],
  ["学校（幼儿园）食品安全管理检查", "field-missing"],
  ["学校（幼儿园）安全管理检查", "joint-consent-missing"],
]);

describe("the sample workbook", () => {
  it.each([
    [1, 5, "a"],
    [3, 2, "b"],
    [7, 15, "c"],
    [12, 31, "d"],
  ])(
    "breaks the rules that it means to break, and no other (checked %i-%i)",
    (month, day, seed) => {
      const today = { year: 2026, month, day };
      const book = snapshotOf(sampleWorkbook({ targets: 300, inspectors: 40, seed, today }));
      const report = checkJob(book, today);
      if (!report.ok) throw new Error(JSON.stringify(report.error));
      const plan = book.sheets.find(({ name }) => name === "年度抽查计划")?.values ?? [];
      const found = report.value.findings
        .filter(({ severity }) => severity !== "warning")
        .map(({ rule, row }) => {
          const item = plan[row ?? -1]?.find((cell) => INTENDED.has(String(cell)));
          return `${String(item)} ${rule}`;
        });
      expect(UNLAWFUL_ROWS).toHaveLength(INTENDED.size);
      expect(found.toSorted()).toEqual(
        [...INTENDED].map(([item, rule]) => `${item} ${rule}`).toSorted(),
      );
    },
  );
});
