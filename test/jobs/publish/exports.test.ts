import Papa from "papaparse";
import { exportListJob, exportSettingsJob } from "../../../src/jobs/export-list";
import type { ExportKind } from "../../../src/sheets/exports/export-layout";
import type { CellValue, WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { applied, drawn, recordsOf, request } from "../../support/books";
import { bureau } from "../../support/bureau";
import { withSettings } from "../../support/published";
import { entered, recorded } from "../../support/results";
import { sheetOf } from "../../support/sheet-of";

const UNITS: readonly (readonly CellValue[])[] = [
  [
    "单位名称",
    "统一社会信用代码",
    "注册号",
    "名录库类型",
    "对象类别",
    "成立日期",
    "登记机关",
    "法定代表人",
    "住所",
    "联系电话",
    "所属行业",
    "监管状态",
  ],
  [
    "甲公司",
    "91350100M000100Y43",
    null,
    "企业",
    "体育经营场所",
    43_831,
    "市监局",
    "张三",
    "一街1号",
    "0477-8580001",
    "体育",
    "正常",
  ],
  [
    "乙学校",
    "12100000400000624D",
    null,
    "",
    "学校",
    "2001年9月1日",
    "编办",
    "李四",
    "二街2号",
    "13800138000",
    "教育",
    "正常",
  ],
  [
    "丙协会",
    null,
    "150600000000017",
    "社团",
    "教育培训机构",
    null,
    "民政局",
    "王五",
    "三街3号",
    null,
    "教育",
    "正常",
  ],
  [
    "丁公司",
    "914403001922038216",
    null,
    "企业",
    "体育经营场所",
    null,
    null,
    null,
    null,
    null,
    null,
    "注销",
  ],
  ["戊幼儿园", null, null, "", "幼儿园", null, null, null, null, null, null, "正常"],
];
const BOOK: WorkbookSnapshot = bureau({ targets: UNITS });

function exported(workbook: WorkbookSnapshot, kind: ExportKind) {
  const outcome = exportListJob(workbook, kind);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return { ...outcome.value, rows: parsed(outcome.value.csv) };
}

const parsed = (csv: string) => Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;

describe("the directories of Article 6", () => {
  it("hold the eight columns for the units of their type that are in operation", () => {
    const { rows, report } = exported(BOOK, "enterprises");
    expect(rows).toEqual([
      [
        "统一社会信用代码",
        "名称",
        "成立日期",
        "登记机关",
        "法定代表人",
        "住所",
        "联系电话",
        "所属行业",
      ],
      [
        "91350100M000100Y43",
        "甲公司",
        "2020-01-01",
        "市监局",
        "张三",
        "一街1号",
        "0477-8580001",
        "体育",
      ],
    ]);
    expect(report).toEqual({
      kind: "enterprises",
      sheet: "企业名录库",
      rows: 1,
      leftOut: 1,
      leftOutWhy: [{ why: "not-in-operation", count: 1, cells: [] }],
      unsorted: 1,
    });
  });

  it("go by the credit code where 名录库类型 says nothing", () => {
    expect(exported(BOOK, "government-bodies").rows[1]?.[1]).toBe("乙学校");
    expect(exported(BOOK, "associations").rows[1]?.[1]).toBe("丙协会");
  });

  it("are the same as a sheet with one heading row on top, all of it text", () => {
    const { changes, rows } = exported(BOOK, "enterprises");
    const sheet = applied({ ...BOOK, sheets: [] }, changes).sheets[0];
    expect(sheet?.values.map((row) => row.map((value) => value ?? ""))).toEqual(rows);
  });
});

describe("待抽检库", () => {
  it("has two columns for every unit in operation, the registration number where there is no code", () => {
    expect(exported(BOOK, "pool").rows).toEqual([
      ["统一社会信用代码/注册号", "企业名称"],
      ["91350100M000100Y43", "甲公司"],
      ["12100000400000624D", "乙学校"],
      ["150600000000017", "丙协会"],
      ["", "戊幼儿园"],
    ]);
  });
});

describe("results for the platform and the credit platform", () => {
  const DRAWN = drawn(bureau(), request("03-02", { planNumbers: ["2026-001"] })).workbook;
  const made = recorded(withSettings(DRAWN, ["单位名称", "草原市教育体育局"]), "03-10").workbook;
  const first = entered(made, 0, { 检查日期: "2026-03-12", 检查结果: "未发现问题" });
  const book = entered(first, 1, {
    检查日期: "2026-03-13",
    检查结果: "发现问题已责令改正",
    发现问题: "账目不清",
    信用平台推送日期: "2026-03-20",
  });

  it("hold the visits with a result; what was pushed is not pushed again", () => {
    const results = exported(book, "results");
    expect(results.rows.map((row) => row[5])).toEqual([
      "检查结果",
      "未发现问题",
      "发现问题已责令改正",
    ]);
    const credit = exported(book, "credit");
    expect(credit.rows).toHaveLength(2);
    expect(credit.rows[1]?.slice(0, 3)).toEqual([
      recordsOf(DRAWN, "抽查结果")[0]?.["统一社会信用代码"],
      recordsOf(DRAWN, "抽查结果")[0]?.["单位名称"],
      "草原市教育体育局",
    ]);
  });

  it("leave out what publications leave out, and say why and where: both platforms publish them", () => {
    const odd = [
      { 检查日期: "3月10日", 检查结果: "未发现问题" },
      { 检查日期: "2026/3/10-3/11", 检查结果: "未发现问题" },
      { 检查日期: "2026-03-10", 检查结果: "未发现问题、发现问题已责令改正" },
      { 检查日期: null, 检查结果: "未发现问题" },
    ].reduce((workbook, cells, row) => entered(workbook, row, cells), made);
    const refused = exportListJob(odd, "credit");
    expect(!refused.ok && refused.error.code).toBe("nothing-to-export");
    const sound = entered(odd, 3, { 检查日期: "2026-03-12" });
    for (const kind of ["results", "credit"] as const) {
      const { rows, report } = exported(sound, kind);
      expect(rows).toHaveLength(2);
      expect(report.leftOut).toBe(4);
      expect(report.leftOutWhy).toMatchObject([
        { why: "day-unreadable", count: 2, cells: [{ sheet: "检查结果录入" }, { row: 4 }] },
        { why: "result-contradictory", count: 1, cells: [{ row: 5 }] },
        { why: "no-result", count: 1, cells: [] },
      ]);
    }
  });

  it("are refused where staff wrote a mobile number, which both platforms would publish", () => {
    const leaky = entered(first, 0, { 后续处置: "已电告13800138000" });
    expect(exportListJob(leaky, "credit")).toMatchObject({
      ok: false,
      error: {
        code: "personal-data",
        isExport: true,
        found: [{ kind: "mobile", cell: { sheet: "检查结果录入" } }],
      },
    });
  });

  it("are refused while there is no result, or nothing was drawn", () => {
    expect(exportListJob(made, "credit")).toMatchObject({
      ok: false,
      error: { code: "nothing-to-export" },
    });
    expect(exportListJob(BOOK, "results")).toEqual({ ok: false, error: { code: "no-ledger" } });
  });
});

describe("导出设置", () => {
  const withLayout = (...rows: readonly (readonly CellValue[])[]): WorkbookSnapshot => ({
    ...BOOK,
    sheets: [...BOOK.sheets, sheetOf("导出设置", [["导出表", "列名", "内容"], ...rows])],
  });

  it("replaces the columns of the exports that it names, in its order, with words of its own", () => {
    const book = withLayout(
      ["待抽检库", "主体名称", "单位名称"],
      ["待抽检库", "部门", "固定：教育体育"],
      ["待抽检库", "所在旗区", null],
    );
    expect(exported(book, "pool").rows.slice(0, 2)).toEqual([
      ["主体名称", "部门", "所在旗区"],
      ["甲公司", "教育体育", ""],
    ]);
    expect(exported(book, "enterprises").rows[0]?.[1]).toBe("名称");
  });

  it("is written with what holds without it, and then changes nothing", () => {
    const { changes } = exportSettingsJob();
    const filled = applied(BOOK, changes);
    for (const kind of ["enterprises", "associations", "pool"] as const) {
      expect(exported(filled, kind).csv).toBe(exported(BOOK, kind).csv);
    }
  });

  it("names the cell that it cannot understand, an export or a content", () => {
    expect(exportListJob(withLayout(["待抽检", "名称", "单位名称"]), "pool")).toMatchObject({
      ok: false,
      error: { code: "export-setting-unknown", cell: { row: 1, column: 0 }, found: "待抽检" },
    });
    expect(exportListJob(withLayout(["待抽检库", "名称", "检查结果"]), "pool")).toMatchObject({
      ok: false,
      error: { code: "export-setting-unknown", cell: { row: 1, column: 2 }, found: "检查结果" },
    });
  });

  it("is never taken for 设置", () => {
    const only = {
      ...BOOK,
      sheets: [...BOOK.sheets, sheetOf("导出设置", [["单位名称", "别的局"]])],
    };
    expect(exported(only, "pool").rows).toHaveLength(5);
  });
});
