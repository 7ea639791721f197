import type { SheetModel } from "../../../src/sheets/sheet-model";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { printFormsJob } from "../../../src/jobs/print-forms";
import { yearReportJob } from "../../../src/jobs/year-report";
import { bureau, TARGETS, withRows } from "../../support/bureau";
import { drawn, HEADING_ROW, onSheet, recordsOf, request } from "../../support/books";
import { PAYLOADS } from "../../support/payloads";
import { day, entered, recorded, replaced, substituted, voided } from "../../support/results";
import { sheetsAdded } from "../../support/sample-snapshot";

function reported(workbook: WorkbookSnapshot, today = "05-20") {
  const report = yearReportJob(workbook, day(today));
  if (!report.ok) throw new Error(JSON.stringify(report.error));
  return report.value;
}

function textsOf(sheet: SheetModel | undefined): readonly string[] {
  return (sheet?.rows ?? []).flatMap(({ values }) =>
    values.flatMap((value) => (value === null ? [] : [String(value)])),
  );
}

const FIRST = drawn(bureau(), request("03-02", { planNumbers: ["2026-001"] })).workbook;
const BOTH = drawn(FIRST, request("03-20", { planNumbers: ["2026-003"] })).workbook;

const FOUND = {
  检查日期: "2026-03-25",
  检查结果: "发现问题已责令改正",
  发现问题: "消防通道堆物",
  处理意见: "限期整改",
  后续处置: "违反本部门规定，责令改正",
};
const CLEAN = { 检查日期: "2026-03-30", 检查结果: "未发现问题", 公示日期: "2026-04-10" };
const ENTERED = entered(entered(recorded(BOTH, "03-21").workbook, 0, FOUND), 1, CLEAN);

describe("总结报告", () => {
  const { facts, sheets } = reported(ENTERED);
  const [summary, figures] = sheets;
  const texts = textsOf(summary);

  it("has the parts that Article 11 asks for, in their order", () => {
    const sections = texts.filter((text) => /^[一二三四五六七]、/u.test(text));
    expect(sections).toEqual([
      "一、检查时间",
      "二、检查内容",
      "三、现场检查情况",
      "四、发现问题及处理情况",
      "五、抽查覆盖情况",
      "六、非随机检查情况",
      "七、处理意见和建议",
    ]);
  });

  it("counts what was drawn, entered and published", () => {
    const visits = recordsOf(BOTH, "抽查结果").length;
    expect(facts.statistics).toMatchObject({
      visits,
      underWay: 1,
      published: 1,
      toEnter: visits - 2,
      inspected: 2,
      overdue: 1,
    });
    expect(texts.join("\n")).toContain("现场检查时间为2026年3月25日至2026年3月30日");
    expect(texts).toContain("消防通道堆物");
    expect(facts.problems).toHaveLength(1);
    expect(texts.join("\n")).toContain("逾期未公示1家次");
  });

  it("gives every visit to the draws, items, months, kinds and districts", () => {
    const { statistics, draws, byItem, months, coverage } = facts;
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    expect(sum(draws.map(({ visits }) => visits))).toBe(statistics.visits);
    expect(sum(byItem.map((item) => item.statistics.visits))).toBe(statistics.visits);
    expect(sum(months.months.map(({ drawn: count }) => count))).toBe(statistics.visits);
    expect(sum(coverage.byDistrict.map((group) => group.drawn))).toBe(coverage.all.drawn);
    expect(coverage.all.units).toBe(56);
  });

  it("draws charts over the figures of its tables, totals left out", () => {
    const charts = figures?.charts ?? [];
    expect(charts.map(({ title }) => title.slice(0, 3))).toEqual([
      "按对象",
      "按所在",
      "按月份",
      "检查结",
    ]);
    for (const { source } of charts) {
      const names = (figures?.rows ?? [])
        .slice(source.top + 1, source.bottom + 1)
        .map(({ values }) => values[0]);
      expect(names.every((name) => typeof name === "string" && name !== "合计")).toBe(true);
      for (const { values } of (figures?.rows ?? []).slice(source.top + 1, source.bottom + 1)) {
        expect(values.slice(1, source.right + 1).every((value) => typeof value === "number")).toBe(
          true,
        );
      }
    }
  });

  it("is a web page too, with the charts and their words", () => {
    const { html } = reported(ENTERED);
    expect(html.match(/<svg role="img"/gu)).toHaveLength(4);
    expect(html).toContain("七、处理意见和建议");
    expect(html).toContain("抽查覆盖率");
  });
});

describe("what does not count in a report, and is said", () => {
  it("leaves voided draws and replaced visits out and says how many there were", () => {
    const [, second] = recordsOf(BOTH, "抽查结果").filter((row) => row["抽取编号"] === "C2026-002");
    const unit = second?.["统一社会信用代码"] ?? "";
    const changed = voided(substituted(BOTH, "C2026-002", unit, "03-22"), "C2026-001");
    const { facts, sheets } = reported(changed);
    const first = recordsOf(BOTH, "抽查结果").filter((row) => row["抽取编号"] === "C2026-001");
    expect(facts.drawCounts).toMatchObject({
      draws: 2,
      voided: 1,
      voidedVisits: first.length,
      replacedVisits: 1,
      substitutes: 1,
    });
    expect(facts.statistics.visits).toBe(recordsOf(BOTH, "抽查结果").length - first.length);
    const texts = textsOf(sheets[0]);
    expect(texts.join("\n")).toContain(
      `其中作废1次（${first.length}家次，除另由其他抽取抽中的外不计入以下统计）`,
    );
    expect(texts).toContain("已作废");
  });

  it("counts of a voided draw what was in force at the 作废, and apart what had left it by then", () => {
    const rows = recordsOf(BOTH, "抽查结果").filter((row) => row["抽取编号"] === "C2026-001");
    const [first, second] = rows.map((row) => row["统一社会信用代码"] ?? "");
    const one = substituted(BOTH, "C2026-001", first ?? "", "03-22");
    const [leader = ""] = rows[1]?.["执法证号"]?.split("、") ?? [];
    const two = replaced(one, "C2026-001", second ?? "", leader, "03-23");
    const { facts } = reported(voided(two, "C2026-001", "03-24"));
    expect(facts.drawCounts).toMatchObject({
      voided: 1,
      voidedVisits: rows.length,
      replacedVisits: 1,
      substitutes: 1,
      replacements: 1,
    });
  });

  it("counts cases that were not drawn apart, and in no figure of what was", () => {
    const made = recorded(BOTH, "03-21").workbook;
    const withCases = onSheet(made, "非随机检查", (values) => [
      ...values.slice(0, HEADING_ROW + 1),
      ["2026-03-05", "群众投诉", "东胜区第1幼儿园", null, "收费", null, "2026-03-06", "正常"],
      ["2026-04-05", "大数据监测预警", "东胜区第5幼儿园", null, "超范围", null, null, null],
      ["2026-04-06", "上级要求", "东胜区第9幼儿园", null, "专项", null, null, null],
    ]);
    const { facts } = reported(withCases);
    expect(facts.directed).toEqual({
      cases: 3,
      inspected: 1,
      bySource: [
        { source: "投诉举报", cases: 1, inspected: 1 },
        { source: "转办交办", cases: 0, inspected: 0 },
        { source: "大数据监测", cases: 1, inspected: 0 },
        { source: null, cases: 1, inspected: 0 },
      ],
    });
    expect(facts.statistics).toEqual(reported(made).facts.statistics);
    expect(facts.coverage).toEqual(reported(made).facts.coverage);
  });

  it("is refused where nothing was drawn", () => {
    expect(yearReportJob(bureau(), day("05-20"))).toMatchObject({ error: { code: "no-ledger" } });
  });
});

describe("words of people in forms and reports", () => {
  const units = withRows(TARGETS, (row, index) => ({
    ...row,
    单位名称: `${index}号${PAYLOADS[index % PAYLOADS.length]?.replace(/\p{Cc}/gu, "") ?? ""}`,
    住所: PAYLOADS[(index + 7) % PAYLOADS.length] ?? null,
  }));
  const all = drawn(bureau({ targets: units }), request("03-02", { planNumbers: ["2026-004"] }));
  const made = recorded(all.workbook, "03-03").workbook;
  const filled = PAYLOADS.reduce(
    (workbook, payload, row) =>
      entered(workbook, row, { 检查日期: "2026-03-05", 发现问题: payload, 处理意见: payload }),
    made,
  );

  it("are text, shown as they are", () => {
    const forms = printFormsJob(filled, "C2026-001", day("03-10"));
    const models = [
      ...(forms.ok ? sheetsAdded(forms.value.changes) : []),
      ...reported(filled).sheets,
    ];
    expect(models).toHaveLength(4);
    const texts = new Set(models.flatMap(textsOf));
    for (const row of recordsOf(all.workbook, "抽查结果")) {
      expect(texts).toContain(row["单位名称"]);
      expect(row["住所"] === "" || texts.has(row["住所"] ?? "")).toBe(true);
    }
  });

  it("run nothing in the web page", () => {
    const { html } = reported(filled);
    expect(html).not.toMatch(/<script|<img|<iframe|javascript:[^;]*"/iu);
    expect(html).toContain("&lt;script&gt;");
  });
});
