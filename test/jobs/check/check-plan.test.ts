import { wordsOf } from "../../../src/i18n/words-of";
import { checkJob } from "../../../src/jobs/check-plan";
import { drawJob } from "../../../src/jobs/draw";
import type { CellValue, WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { bureau, PLAN, withRows } from "../../support/bureau";
import { sheetOf } from "../../support/sheet-of";
import { drawn, inspected, onSheet, RANDOM, request } from "../../support/books";

const TODAY = { year: 2026, month: 3, day: 2 };

function checked(workbook: WorkbookSnapshot, today = TODAY) {
  const report = checkJob(workbook, today);
  if (!report.ok) throw new Error(JSON.stringify(report.error));
  return report.value;
}

const severe = (workbook: WorkbookSnapshot) =>
  checked(workbook)
    .findings.filter(({ severity }) => severity !== "warning")
    .map(({ rule, row }) => [rule, row]);

const changed = (index: number, cells: Record<string, CellValue>) =>
  withRows(PLAN, (row, at) => (at === index ? { ...row, ...cells } : row));

function only(workbook: WorkbookSnapshot, ...names: readonly string[]): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => names.includes(name)) };
}

describe("the check of a workbook", () => {
  it("gives each plan row its scope, its units and the number to be drawn", () => {
    expect(checked(bureau()).planRowFigures[1]).toEqual({
      planNumber: "2026-002",
      sheet: "年度抽查计划",
      row: 2,
      resolvedScope: "类别：教育培训机构；旗区：东胜区、康巴什区、达拉特旗",
      population: 10,
      required: 4,
    });
  });

  it("finds the same whatever the order of the directory", () => {
    const plan = changed(0, { 抽查比例: "3%", 抽查频次: 1 });
    const book = bureau({ plan });
    const [targets, ...others] = book.sheets;
    const [headings = [], ...rows] = targets?.values ?? [];
    const backwards = {
      ...book,
      sheets: [sheetOf("检查对象名录库", [headings, ...rows.reverse()]), ...others],
    };
    const ofPlan = (workbook: WorkbookSnapshot) =>
      checked(workbook).findings.filter(({ sheet }) => sheet === "年度抽查计划");
    expect(ofPlan(backwards)).toEqual(ofPlan(book));
  });

  it("accounts for every row of a sheet, and says that hidden rows count", () => {
    const book = bureau();
    const [targets, ...others] = book.sheets;
    if (targets === undefined) throw new Error("no targets");
    const values = [...targets.values, ["备注：本名录截至2026年1月。"]];
    const changedSheet = { ...targets, values, hiddenRows: new Set([2, 3]) };
    const { readings } = checked({ ...book, sheets: [changedSheet, ...others] });
    const note = targets.values.length;
    expect(readings[0]).toEqual({
      sheet: "检查对象名录库",
      rowsRead: note,
      hiddenRows: 2,
      leftOut: [{ row: note, reason: "note" }],
    });
    expect(readings.map(wordsOf("zh-CN").report.reading)).toEqual([
      `“检查对象名录库”读到 ${note} 行：其中隐藏的 2 行也计入；第 ${note + 1} 行不是数据（备注、说明或落款）。`,
      ...["", "", ""],
    ]);
    expect(readings.map(wordsOf("en-US").report.reading)[0]).toContain("2 hidden rows count too");
  });

  it("says nothing twice that reading the plan has said", () => {
    const plan = changed(0, { 抽查比例: "按实际工作需要确定", 计划编号: "2026-002" });
    const rules = checked(bureau({ plan })).findings.map(({ rule, row }) => `${rule} ${row}`);
    expect(rules.filter((rule) => rule === "ratio-undetermined 1")).toHaveLength(1);
    expect(rules.filter((rule) => rule.startsWith("duplicate-plan-number"))).toHaveLength(1);
  });

  it("has words in both languages for every finding, with no value left out", () => {
    const plan = withRows(PLAN, (row, index) => ({ ...row, ...BROKEN[index] }));
    const { findings } = checked(bureau({ plan }), { year: 2026, month: 12, day: 31 });
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(7);
    for (const language of ["zh-CN", "en-US"] as const) {
      const words = wordsOf(language);
      const said = findings.map((finding) => words.findings[finding.rule](finding));
      expect(said.filter((text) => /undefined|null|\[object|“”| {2}/u.test(text))).toEqual([]);
    }
  });
});

const BROKEN: readonly Record<string, CellValue>[] = [
  { 抽查比例: "1%", 抽查频次: 1, 每组人数: 1 },
  { 抽查频次: 3, 抽查数量: 9, 检查内容: null },
  { 抽查比例: "100%", 责任科室: "督导室" },
  { 抽查事项: "无此事项", 联合意见: null, 抽查范围: "全市养老院" },
];

describe("a plan without the other sheets", () => {
  const alone = (ratio: string) =>
    only(bureau({ plan: changed(0, { 抽查比例: ratio, 抽查频次: 1 }) }), "年度抽查计划");

  it("is checked as far as it can be, and names each sheet that is missing", () => {
    const { findings } = checked(alone("3%"));
    expect(findings.map(({ rule, severity, expected }) => [rule, severity, expected])).toEqual([
      ["sheet-missing", "undetermined", "检查对象名录库"],
      ["sheet-missing", "warning", "随机抽查事项清单"],
      ["sheet-missing", "warning", "执法检查人员名录库"],
      ["plan-late", "warning", "2026-01-31"],
      ["ratio-below-minimum", "error", "5%"],
    ]);
  });

  it("is not proved lawful by its typed ratios", () => {
    expect(severe(alone("10%"))).toEqual([["sheet-missing", null]]);
  });

  it("has no base without the item list either, but knows its scopes", () => {
    const report = checked(only(bureau(), "年度抽查计划", "检查对象名录库", "执法检查人员名录库"));
    expect(report.findings[0]).toMatchObject({ rule: "sheet-missing", severity: "undetermined" });
    expect(report.planRowFigures[0]?.population).toBeGreaterThan(0);
  });

  it("holds a typed ratio against the limit also beside a number of units", () => {
    const plan = changed(0, { 抽查比例: "2%", 抽查数量: 8, 抽查频次: 1 });
    expect(severe(only(bureau({ plan }), "年度抽查计划"))).toContainEqual([
      "ratio-below-minimum",
      1,
    ]);
  });

  it("says once for each row, and not of the column too, what no row says", () => {
    const plan = PLAN.map((row) => row.map((cell) => (cell === "检查内容" ? "其他" : cell)));
    const { findings } = checked(only(bureau({ plan }), "年度抽查计划"));
    const content = findings.filter(({ expected }) => /content|检查内容/u.test(expected));
    expect(content.map(({ rule, row }) => [rule, row])).toEqual(
      PLAN.slice(1).map((_, index) => ["field-missing", index + 1]),
    );
  });

  it("is of the year that its title names, whenever it is checked", () => {
    const title = ["某市教育体育局２０２６年度“双随机、一公开”抽查工作计划表"];
    const book = { ...bureau(), sheets: [sheetOf("年度抽查计划", [title, ...PLAN])] };
    const { findings } = checked(book, { year: 2031, month: 5, day: 1 });
    expect(findings.map(({ rule }) => rule)).not.toContain("dates-invalid");
  });

  it.each([
    [
      "no sheet that is known",
      { ...bureau(), sheets: [sheetOf("记事", [["甲"], ["乙"]])] },
      "sheet-missing",
    ],
    [
      "two plans",
      { ...bureau(), sheets: ["甲计划", "乙计划"].map((name) => sheetOf(`${name}年度计划`, PLAN)) },
      "sheet-ambiguous",
    ],
    [
      "no headings",
      {
        ...bureau(),
        sheets: [
          sheetOf("年度抽查计划", [
            ["甲", "乙"],
            ["1", "2"],
          ]),
        ],
      },
      "sheet-missing",
    ],
    [
      "no rows",
      { ...bureau(), sheets: [sheetOf("年度抽查计划", PLAN.slice(0, 1))] },
      "sheet-empty",
    ],
  ])("is refused with %s, clearly", (_, workbook, code) => {
    const report = checkJob(workbook, TODAY);
    expect(!report.ok && report.error.code).toBe(code);
  });

  it("says which headings it looked for and what it found instead", () => {
    const workbook = { ...bureau(), sheets: [sheetOf("年度抽查计划", [["甲", "乙"]])] };
    const report = checkJob(workbook, TODAY);
    expect(!report.ok && report.error).toMatchObject({
      lookedFor: expect.arrayContaining(["抽查事项", "抽查范围", "抽查比例"]),
      present: ["年度抽查计划", "甲", "乙"],
    });
  });

  it("names the columns that were recognised where a sheet is almost one", () => {
    const near = sheetOf("某表", [
      ["检查结果", "抽查比例", "备注"],
      ["正常", "5%", ""],
    ]);
    const report = checkJob({ ...bureau(), sheets: [near] }, TODAY);
    expect(report).toMatchObject({
      error: { code: "sheet-missing", near: [{ sheet: "某表", recognised: ["抽查比例"] }] },
    });
  });
});

describe("a directory alone", () => {
  it.each([
    ["检查对象名录库", "targets"],
    ["执法检查人员名录库", "inspectors"],
    ["随机抽查事项清单", "items"],
  ] as const)("is checked without a plan: %s", (name, count) => {
    const report = checked(only(bureau(), name));
    expect(report[count]).toBeGreaterThan(0);
    expect(report.planRows).toBe(0);
    const missing = report.findings.filter(({ rule }) => rule === "sheet-missing");
    expect(missing.map(({ severity }) => severity)).toEqual(["warning", "warning", "warning"]);
  });
});

describe("a draw keeps to the check", () => {
  const late = changed(0, { 每组人数: 1 });
  const draw = (others = {}) =>
    drawJob(bureau({ plan: late }), request("03-02", others), { given: null, random: RANDOM });

  it("leaves out a due row that breaks a rule, names it, and draws the others", () => {
    const { report } = drawn(bureau({ plan: late }), request("03-02"));
    expect(report.leftOut.map(({ rule, row }) => [rule, row])).toEqual([["team-too-small", 1]]);
    expect(report.draw.rows.map(({ sealed }) => sealed.row.planNumber)).not.toContain("2026-001");
  });

  it("refuses it by number, unless somebody gives the reason", () => {
    const outcome = draw({ planNumbers: ["2026-001"] });
    expect(!outcome.ok && outcome.error.code).toBe("refused");
    expect(draw({ planNumbers: ["2026-001"], despiteErrors: "应急" }).ok).toBe(true);
  });

  it("is stopped by what an item's rows do together, and never by a warning", () => {
    const plan = withRows(PLAN, (row, index) =>
      index === 3
        ? { ...row, 抽查事项: "幼儿园办园行为检查", 责任科室: "基础教育科", 联合科室: null }
        : row,
    );
    const { report } = drawn(bureau({ plan }), request("03-02"));
    expect(new Set(report.leftOut.map(({ rule, row }) => `${rule} ${row}`))).toEqual(
      new Set(["frequency-above-maximum 1", "frequency-above-maximum 4"]),
    );
    const warned = checked(bureau()).findings.filter(({ severity }) => severity === "warning");
    expect(warned.length).toBeGreaterThan(0);
    expect(drawn(bureau(), request("03-02")).report.leftOut).toEqual([]);
  });
});

describe("the check of what was drawn", () => {
  const made = inspected(drawn(bureau(), request("03-02")).workbook, "C2026-001");
  const august = { year: 2026, month: 8, day: 3 };

  it("names results that are not public in time, where they are entered", () => {
    const { findings } = checked(made, august);
    const overdue = findings.filter(({ rule }) => rule === "result-overdue");
    expect(overdue.length).toBe((made.sheets.at(-1)?.values.length ?? 0) - 1);
    expect(new Set(overdue.map(({ sheet }) => sheet))).toEqual(new Set(["检查结果录入"]));
    expect(findings.some(({ rule }) => rule === "visit-overdue")).toBe(false);
  });

  it("does not stop the next draw", () => {
    expect(drawn(made, request("09-02")).report.leftOut).toEqual([]);
  });

  it("finds nothing wrong with rows that were drawn as often as they plan", () => {
    const twice = drawn(made, request("09-02")).workbook;
    expect(severe(onSheet(twice, "检查结果录入", (rows) => rows.slice(0, 1)))).toEqual([]);
  });
});
