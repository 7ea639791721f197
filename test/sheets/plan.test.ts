import { readPlan } from "../../src/sheets/plan";
import type { CellValue } from "../../src/sheets/snapshot";
import { merge, sheetOf } from "../support/sheet-of";

const HEADINGS = [
  "计划编号",
  "抽查事项",
  "抽查范围",
  "抽查比例",
  "抽查数量",
  "抽查频次",
  "开始日期",
  "结束日期",
  "责任科室",
  "联合科室",
  "每组人数",
  "制定日期",
  "抽查方式",
  "检查内容",
];

function read(...rows: readonly (readonly CellValue[])[]) {
  return readPlan(sheetOf("年度抽查计划", [HEADINGS, ...rows]), false, 2026);
}

describe("reading the plan of a year", () => {
  it.each([
    ["2026年1月", { year: 2026, month: 1, day: 31 }],
    ["2026.2", { year: 2026, month: 2, day: 28 }],
    ["2026-1-20", { year: 2026, month: 1, day: 20 }],
  ])("takes a plan made in the month %s for made by its last day", (madeOn, day) => {
    const cells = [...Array<null>(11).fill(null), madeOn];
    const { rows, findings } = read(cells.with(1, "安全检查").with(2, "全市学校"));
    expect(rows).toMatchObject([{ madeOn: day }]);
    expect(findings.filter(({ rule }) => rule === "dates-invalid")).toEqual([]);
  });

  it("reads a row with the cells of its fields", () => {
    const { rows, findings } = read([
      "2026-01",
      "安全检查",
      "全市学校",
      "5%",
      "8家",
      "每年一次",
      "2026-3-1",
      "2026年11月30日",
      "督导室、基教科",
      "财务科",
      "3人",
      "2026.1.20",
    ]);
    expect(findings).toEqual([]);
    expect(rows).toMatchObject([
      {
        number: "2026-01",
        item: "安全检查",
        scope: "全市学校",
        ratio: { kind: "share", bound: "exactly", basisPoints: 500 },
        quantity: 8,
        frequency: { kind: "times", bound: "exactly", times: 1 },
        start: { year: 2026, month: 3, day: 1 },
        end: { year: 2026, month: 11, day: 30 },
        offices: ["督导室", "基教科"],
        jointOffices: ["财务科"],
        teamSize: 3,
        madeOn: { year: 2026, month: 1, day: 20 },
        cells: { ratio: { sheet: "年度抽查计划", row: 1, column: 3 } },
      },
    ]);
  });

  it("takes a running number for the plan number and knows a per cent cell by its format", () => {
    const { rows } = readPlan(
      sheetOf(
        "计划",
        [
          ["序号", "抽查事项", "检查对象", "抽查比例"],
          [1, "安全检查", "学校", 0.05],
          [2, "收费检查", "学校", 1],
        ],
        { formats: [[], [], ["General", "General", "General", "0%"]] },
      ),
      false,
      2026,
    );
    expect(rows).toMatchObject([
      { number: "1", ratio: { basisPoints: 500 } },
      { number: "2", ratio: { basisPoints: 10_000 } },
    ]);
  });

  it("reads ratio and frequency from one cell, and a window of months from one cell", () => {
    const { rows, findings } = readPlan(
      sheetOf("计划", [
        ["序号", "抽查事项", "检查对象", "抽查比例及频次", "检查时间", "检查主体"],
        [1, "安全检查", "学校", "抽查比例为5%,抽查2次", "3月—11月", "教育行政部门"],
      ]),
      false,
      2026,
    );
    expect(findings.filter(({ severity }) => severity !== "warning")).toEqual([]);
    expect(rows).toMatchObject([
      {
        ratio: { kind: "share", basisPoints: 500 },
        frequency: { kind: "times", times: 2 },
        start: { month: 3, day: 1 },
        end: { month: 11, day: 30 },
        offices: ["教育行政部门"],
      },
    ]);
  });

  it("reads a plan without number and frequency columns, with wrapped headings and notes below", () => {
    const { rows, leftOut, findings } = readPlan(
      sheetOf(
        "Sheet1",
        [
          ["某市教育局年度抽查工作计划表"],
          ["填报单位:某市教育局", null, "填报人:甲"],
          [
            "本部门\n计划名称",
            "任务\n名称",
            "任务类型",
            "抽查事项",
            "抽查对象范围",
            "抽取时间自",
            "抽取时间至",
            "抽查对象数量",
            "抽查对象比例",
            "分配任务的处(科)室",
          ],
          [
            "某市教育局",
            "保健检查",
            "定向\n抽查",
            "保健工作\n检查",
            "局管民办\n学校",
            "2026/5/20",
            "2026/12/20/",
            8,
            "2%",
            "体卫科、\n职成科",
          ],
          [
            null,
            "年检",
            "定向抽查",
            "年检",
            "幼儿园",
            "2026/5/20",
            "2026/12/20",
            5,
            "17%",
            "政审科",
          ],
          ["备注:"],
          ["1.任务类型分定向、不定向。"],
        ],
        { merges: [merge(3, 0, 4, 0)] },
      ),
      false,
      2026,
    );
    expect(rows.map(({ number, item, scope }) => [number, item, scope])).toEqual([
      ["", "保健工作检查", "局管民办学校"],
      ["", "年检", "幼儿园"],
    ]);
    expect(rows[0]).toMatchObject({ offices: ["体卫科", "职成科"], method: "定向抽查" });
    expect(leftOut.map(({ reason }) => reason)).toEqual(["note", "note"]);
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { rule: "dates-invalid", row: 3, column: 6, article: 8 },
    ]);
  });

  it("calls undetermined what no one number can be read from", () => {
    const { rows, findings } = read([1, "甲", "学校", "根据需要确定", null, "视情况"]);
    expect(rows).toMatchObject([
      { ratio: { kind: "undetermined" }, frequency: { kind: "undetermined" } },
    ]);
    expect(findings).toMatchObject([
      { rule: "ratio-undetermined", severity: "undetermined", row: 1, column: 3, article: 9 },
      { rule: "frequency-undetermined", severity: "undetermined", row: 1, column: 5, article: 9 },
    ]);
  });

  it("stops at numbers and dates that cannot be read, each at its cell", () => {
    const { findings } = read([
      "A|1",
      "甲",
      "学校",
      "5%",
      "若干",
      1,
      "春天",
      null,
      "督导室",
      null,
      "两三人",
      "年初",
    ]);
    expect(findings.map(({ rule, severity, column }) => [rule, severity, column])).toEqual([
      ["plan-number-unusable", "error", 0],
      ["quantity-unreadable", "error", 4],
      ["dates-invalid", "error", 6],
      ["number-unreadable", "error", 10],
      ["dates-invalid", "error", 11],
    ]);
  });

  it("stops at a plan number used twice, typed as a number or as text", () => {
    const { findings } = read([7, "甲", "学校", "5%"], ["7", "乙", "学校", "5%"]);
    expect(findings).toMatchObject([
      {
        rule: "duplicate-plan-number",
        severity: "error",
        row: 1,
        column: 0,
        found: "7",
        others: [{ row: 2, column: 0 }],
      },
    ]);
  });

  it("stops at an Excel error in a cell that decides who is drawn", () => {
    const { rows, findings } = read([
      "1",
      "甲",
      { error: "#REF!" },
      "5%",
      null,
      1,
      null,
      null,
      { error: "#N/A" },
    ]);
    expect(rows).toMatchObject([{ scope: "", offices: [] }]);
    expect(findings.map(({ rule, severity, found }) => [rule, severity, found])).toEqual([
      ["text-unusable", "error", "#REF!"],
      ["text-unusable", "error", "#N/A"],
    ]);
  });
});
