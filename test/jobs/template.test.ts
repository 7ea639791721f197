import { DEFAULT_SETTINGS } from "../../src/core/plan/default-settings";
import { templateWorkbook } from "../../src/jobs/new-workbook";
import { findTable } from "../../src/sheets/find-table";
import { findInputSheets } from "../../src/sheets/find-sheets";
import { INSPECTOR_SHEET } from "../../src/sheets/headings/inspector-headings";
import { ITEM_SHEET } from "../../src/sheets/headings/item-headings";
import { PLAN_SHEET } from "../../src/sheets/headings/plan-headings";
import type { SheetSpec } from "../../src/sheets/headings/sheet-spec";
import { TARGET_SHEET } from "../../src/sheets/headings/target-headings";
import { readInspectors } from "../../src/sheets/inspectors";
import { readPlan } from "../../src/sheets/plan";
import { readSettings } from "../../src/sheets/settings";
import type { SheetModel } from "../../src/sheets/sheet-model";
import { sheetNamed, type SheetSnapshot } from "../../src/sheets/snapshot";
import { readTargets } from "../../src/sheets/targets";
import { sheetsAdded, snapshotOf } from "../support/sample-snapshot";

const YEAR = 2026;
const CHANGES = templateWorkbook(YEAR);
const BOOK = snapshotOf(CHANGES);

const HEADINGS: Readonly<Record<string, string>> = {
  检查对象名录库:
    "单位名称 统一社会信用代码 注册号 名录库类型 对象类别 所在旗区 成立日期 登记机关 法定代表人 住所 办学性质 隶属关系 联系电话 所属行业 责任科室 监管状态 投诉举报次数 严重违法违规记录 备注",
  执法检查人员名录库:
    "姓名 所在科室 执法证号 执法证有效期 业务专长 职务 状态 回避单位 任务上限 备注",
  随机抽查事项清单:
    "事项编号 抽查事项 对象类别 抽查依据 抽查方式 抽查内容 事项类别 责任科室 最低比例 最高频次 特别规定依据 所需专长",
  年度抽查计划:
    "计划编号 任务名称 抽查事项 抽查范围 抽查比例 抽查数量 抽查频次 抽查方式 检查内容 开始日期 结束日期 责任科室 联合科室 联合意见 每组人数 任务来源 特别规定依据 制定日期",
};
const INPUT_SHEETS = Object.keys(HEADINGS);

function model(name: string): SheetModel {
  const found = sheetsAdded(CHANGES).find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function snapshot(name: string): SheetSnapshot {
  const found = sheetNamed(BOOK, name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** The sheet with one row typed into it, by headings. */
function filledIn(name: string, row: Readonly<Record<string, string | number>>): SheetSnapshot {
  const sheet = snapshot(name);
  const headings = sheet.values[2] ?? [];
  const typed = headings.map(
    (heading) => (typeof heading === "string" ? row[heading] : null) ?? null,
  );
  return { ...sheet, values: [...sheet.values, typed] };
}

describe("a new workbook", () => {
  it("has the guide, the sheets that staff fill in, and settings", () => {
    expect(sheetsAdded(CHANGES).map(({ name }) => name)).toEqual([
      "填写说明",
      ...INPUT_SHEETS,
      "设置",
    ]);
    expect(CHANGES.every(({ kind }) => kind === "add-sheet")).toBe(true);
  });

  it.each(INPUT_SHEETS)("heads the columns of %s as the rules and platforms call them", (name) => {
    expect(snapshot(name).values[2]).toEqual(HEADINGS[name]?.split(" "));
  });

  it.each<[string, SheetSpec<string>]>([
    ["检查对象名录库", TARGET_SHEET],
    ["执法检查人员名录库", INSPECTOR_SHEET],
    ["随机抽查事项清单", ITEM_SHEET],
    ["年度抽查计划", PLAN_SHEET],
  ])("has every column of %s recognised, and no row taken for a record", (name, spec) => {
    const table = findTable(snapshot(name), spec);
    expect(table.headingRow).toBe(2);
    expect(table.columns.size).toBe(snapshot(name).values[2]?.length);
    expect(table.findings).toEqual([]);
    expect(table.rows).toEqual([]);
  });

  it("says above each table which columns are needed", () => {
    expect(snapshot("检查对象名录库").values[1]?.[0]).toMatch(
      /^必填列：单位名称、统一社会信用代码、对象类别。/u,
    );
    expect(snapshot("执法检查人员名录库").values[1]?.[0]).toMatch(
      /^必填列：姓名、所在科室、执法证号。/u,
    );
    expect(snapshot("随机抽查事项清单").values[1]?.[0]).toMatch(
      /^必填列：抽查事项、对象类别、责任科室。/u,
    );
    expect(snapshot("年度抽查计划").values[1]?.[0]).toMatch(
      /^必填列：抽查事项、抽查范围、抽查比例、抽查频次、抽查方式、检查内容、责任科室。/u,
    );
  });

  it.each(INPUT_SHEETS)("leaves every cell of %s open below headings that stay in view", (name) => {
    const { rows, isLocked, frozen } = model(name);
    expect(isLocked).toBe(false);
    expect(frozen.rows).toBe(3);
    const styles = new Set(rows.slice(3).flatMap((row) => row.styles));
    expect([...styles].every((style) => style === "entry" || style === "entry-number")).toBe(true);
    expect(rows.length).toBeGreaterThanOrEqual(50);
  });

  it("keeps codes, numbers of certificates and phones as text", () => {
    for (const [name, heading] of [
      ["检查对象名录库", "统一社会信用代码"],
      ["检查对象名录库", "注册号"],
      ["检查对象名录库", "联系电话"],
      ["执法检查人员名录库", "执法证号"],
      ["年度抽查计划", "计划编号"],
    ] as const) {
      const column = snapshot(name).values[2]?.indexOf(heading) ?? -1;
      expect(
        model(name)
          .rows.slice(3)
          .every(({ styles }) => styles[column] === "entry"),
      ).toBe(true);
    }
  });

  it("offers the closed words in all open rows", () => {
    const offered = INPUT_SHEETS.flatMap((name) => {
      const sheet = model(name);
      const headings = sheet.rows[2]?.values ?? [];
      return sheet.dropDowns.map(({ area, values }) => {
        expect([area.top, area.bottom]).toEqual([3, sheet.rows.length - 1]);
        expect(area.left).toBe(area.right);
        return `${headings[area.left]}：${values.join("/")}`;
      });
    });
    expect(offered).toEqual([
      "名录库类型：企业/机关/社团",
      "办学性质：公办/民办",
      "隶属关系：局属/旗区属",
      "严重违法违规记录：是/否",
      "事项类别：一般检查事项/重点检查事项",
      "联合意见：已同意/未征求",
      "任务来源：随机抽查/投诉举报/转办交办/大数据监测",
    ]);
  });

  it.each(INPUT_SHEETS)("prints %s on A4 landscape with its headings on each page", (name) => {
    const { print } = model(name);
    expect(print?.orientation).toBe("landscape");
    expect(print?.repeatRows).toEqual({ first: 2, last: 2 });
  });

  it("takes what is typed into it", () => {
    const targets = readTargets(
      filledIn("检查对象名录库", {
        单位名称: "云中市东胜区晴川小学",
        统一社会信用代码: "12100000400000624D",
        对象类别: "小学",
        投诉举报次数: 3,
      }),
    );
    expect(targets.findings).toEqual([]);
    expect(targets.targets).toMatchObject([{ id: "12100000400000624D", complaints: 3 }]);
    const inspectors = readInspectors(
      filledIn("执法检查人员名录库", {
        姓名: "林思敏",
        所在科室: "基础教育科",
        执法证号: "150600000123",
      }),
      false,
    );
    expect(inspectors.inspectors).toMatchObject([{ certificate: "150600000123" }]);
    const plan = readPlan(
      filledIn("年度抽查计划", {
        抽查事项: "规范办学",
        抽查范围: "全市小学",
        抽查比例: "5%",
        抽查频次: 1,
        开始日期: "2026-03-01",
      }),
      false,
      YEAR,
    );
    expect(plan.findings).toEqual([]);
    expect(plan.rows).toMatchObject([
      { ratio: { basisPoints: 500 }, frequency: { times: 1 }, start: { month: 3, day: 1 } },
    ]);
  });

  it("sets the default limits and the year", () => {
    const { settings, findings } = readSettings(snapshot("设置"), false);
    expect(findings).toEqual([]);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, year: YEAR });
  });

  it("explains every column, and its guide is never taken for a sheet to be read", () => {
    const guide = snapshot("填写说明");
    const explained = guide.values.map(([first]) => first);
    for (const name of INPUT_SHEETS) {
      const headings = HEADINGS[name]?.split(" ") ?? [];
      const start = explained.indexOf(`工作表“${name}”`);
      expect(explained.slice(start + 2, start + 2 + headings.length)).toEqual(headings);
    }
    const found = findInputSheets({ ...BOOK, sheets: [guide] });
    expect(Object.values(found).map(({ kind }) => kind)).toEqual(Array(5).fill("missing"));
  });
});
