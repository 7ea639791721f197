import type { Finding } from "../../src/core/finding";
import { cellMarks, planMarks, type CheckedPlan } from "../../src/sheets/plan-marks";
import type { SheetMarks } from "../../src/sheets/marks";
import type { SheetSnapshot } from "../../src/sheets/snapshot";
import { sheetOf } from "../support/sheet-of";

const HEADINGS = ["抽查事项", "抽查范围", "抽查比例"];
const words = ({ found }: Finding) => `${found}不对〔第9条〕`;

function finding(row: number | null, column: number | null, more: Partial<Finding> = {}): Finding {
  return {
    rule: "ratio-below-minimum",
    severity: "error",
    sheet: "年度抽查计划",
    row,
    column,
    article: 9,
    expected: "5%",
    found: "3%",
    others: [],
    ...more,
  };
}

function planOf(findings: readonly Finding[], more: Partial<CheckedPlan> = {}): CheckedPlan {
  const sheet = sheetOf("年度抽查计划", [
    ["2026年计划"],
    HEADINGS,
    ["幼儿园检查", "全市幼儿园", "3%"],
    ["学校检查", "全市学校", "5%"],
    ["培训机构检查", "全市培训机构", "按需要"],
  ]);
  const rows = [2, 3, 4].map((row) => ({
    planNumber: `2026-00${row - 1}`,
    row,
    population: 100,
    required: 5,
  }));
  return { sheet, headingRow: 1, numberColumn: null, rows, findings, ...more };
}

function column(marks: SheetMarks, heading: string): readonly unknown[] {
  const found = marks.columns.find((one) => one.heading === heading);
  return [...(found?.values ?? [])].map(([, value]) => value);
}

describe("the columns that the check writes beside a plan", () => {
  it("begin with 计划编号 where the plan has no numbers", () => {
    const marks = planMarks(planOf([]), words);
    expect(marks.firstColumn).toBe(3);
    expect(marks.columns.map(({ heading }) => heading)).toEqual([
      "计划编号",
      "合规结论",
      "问题说明",
      "对象总数",
      "应抽数量",
    ]);
    expect(column(marks, "计划编号")).toEqual(["2026-001", "2026-002", "2026-003"]);
  });

  it("leave the staff's own numbers to the staff", () => {
    const marks = planMarks(planOf([], { numberColumn: 0 }), words);
    expect(marks.columns.map(({ heading }) => heading)).not.toContain("计划编号");
  });

  it("conclude by the worst that was found, and by nothing better than 无法判定 without figures", () => {
    const warning = finding(2, 2, { severity: "warning" });
    const undetermined = finding(3, 2, { severity: "undetermined" });
    const unknown = { planNumber: "2026-003", row: 4, population: null, required: null };
    const plan = planOf([warning, finding(2, 1), undetermined]);
    const rows = [...plan.rows.slice(0, 2), unknown];
    const marks = planMarks({ ...plan, rows }, words);
    expect(column(marks, "合规结论")).toEqual(["不合规", "无法判定", "无法判定"]);
    expect(column(marks, "问题说明")[2]).toBe("对象总数或应抽数量无法确定。");
  });

  it("say 合规 and nothing else where nothing is wrong", () => {
    const marks = planMarks(planOf([]), words);
    expect(column(marks, "合规结论")).toEqual(["合规", "合规", "合规"]);
    expect(column(marks, "问题说明")).toEqual(["", "", ""]);
    expect(marks.cells).toEqual([]);
  });

  it("number the problems of a row, the worst first", () => {
    const warning = finding(2, 0, { severity: "warning", found: "名称" });
    const marks = planMarks(planOf([warning, finding(2, 2)]), words);
    expect(column(marks, "问题说明")[0]).toBe("1. 3%不对〔第9条〕\n2. 名称不对〔第9条〕");
  });

  it("name a fact in every row that it concerns", () => {
    const sheet = "年度抽查计划";
    const twin = finding(2, 0, { others: [{ sheet, row: 4, column: 0 }] });
    const marks = planMarks(planOf([twin]), words);
    expect(column(marks, "合规结论")).toEqual(["不合规", "合规", "不合规"]);
  });

  it("cut what nobody would read, and say how much is left out", () => {
    const many = Array.from({ length: 400 }, (_, index) => finding(2, 2, { found: `值${index}` }));
    const text = String(column(planMarks(planOf(many), words), "问题说明")[0]);
    expect(text.length).toBeLessThan(4_000);
    const [, left] = /另有 (\d+) 项/u.exec(text) ?? [];
    expect(text.split("\n").length - 1 + Number(left)).toBe(400);
  });
});

describe("a plan that was checked before", () => {
  const first = planMarks(planOf([finding(2, 2)]), words);

  function marked(values: SheetSnapshot["values"]): SheetSnapshot {
    return sheetOf(
      "年度抽查计划",
      values.map((row, index) =>
        index === 0
          ? row
          : [
              ...row,
              ...first.columns.map(({ heading, values: own }) =>
                index === 1 ? heading : (own.get(index) ?? null),
              ),
            ],
      ),
    );
  }

  it("gets the same marks at the same place", () => {
    const sheet = marked(planOf([]).sheet.values);
    const again = planMarks(planOf([finding(2, 2)], { sheet, numberColumn: 3 }), words);
    expect(again).toEqual(first);
  });

  it("gets them behind a column that staff have inserted", () => {
    const wider = planOf([]).sheet.values.map((row, index) =>
      index === 0 ? row : [...row, index === 1 ? "备注" : "无"],
    );
    const again = planMarks(planOf([], { sheet: marked(wider), numberColumn: 4 }), words);
    expect(again.firstColumn).toBe(4);
  });
});

describe("the cells that are coloured", () => {
  it("are the worst colour of each, in runs down a column", () => {
    const findings = [2, 3, 4].map((row) => finding(row, 2));
    const sheet = planOf([]).sheet;
    expect(cellMarks(sheet, [...findings, finding(3, 2, { severity: "warning" })]).cells).toEqual([
      { area: { top: 2, left: 2, bottom: 4, right: 2 }, colour: "error" },
    ]);
  });

  it("stand at the row's first filled cell where a column is missing", () => {
    const { sheet } = planOf([]);
    const [cell] = cellMarks(sheet, [finding(3, null)]).cells;
    expect(cell?.area).toEqual({ top: 3, left: 0, bottom: 3, right: 0 });
  });

  it("are none for a finding about the sheet as a whole", () => {
    expect(cellMarks(planOf([]).sheet, [finding(null, null)]).cells).toEqual([]);
  });
});
