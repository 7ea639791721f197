import { figuresReportJob, type FiguresReport } from "../../../src/jobs/figures-report";
import { visitsReportJob } from "../../../src/jobs/visits-report";
import { yearReportJob } from "../../../src/jobs/year-report";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { drawn, onSheet, request } from "../../support/books";
import { bureau, PLAN, TARGETS, withRows } from "../../support/bureau";
import { day, entered, recorded } from "../../support/results";
import { sheetOf } from "../../support/sheet-of";

const TODAY = day("05-20");
const DRAWN = drawn(bureau(), request("03-02", { planNumbers: ["2026-001"] })).workbook;
const ENTERED = entered(recorded(DRAWN, "03-03").workbook, 0, { 检查日期: "2026-04-01" });

function figuresOf(workbook: WorkbookSnapshot): FiguresReport {
  const report = figuresReportJob(workbook, TODAY);
  if (!report.ok) throw new Error(JSON.stringify(report.error));
  return report.value;
}

const PLAN_SHEET = "年度抽查计划";
const DIRECTORY = "检查对象名录库";

/** The workbook without a sheet, and with others in its place. */
function instead(sheet: string, ...others: WorkbookSnapshot["sheets"]): WorkbookSnapshot {
  const rest = ENTERED.sheets.filter(({ name }) => name !== sheet);
  return { ...ENTERED, sheets: [...others, ...rest] };
}

describe("the figures of the charts", () => {
  it("are those of 总结报告", () => {
    const report = yearReportJob(ENTERED, TODAY);
    if (!report.ok) throw new Error(report.error.code);
    const { year, coverage, months } = report.value.facts;
    expect(figuresOf(ENTERED)).toEqual({
      coverage: {
        all: coverage.all,
        byKind: { groups: coverage.byKind, others: null },
        byDistrict: { groups: coverage.byDistrict, others: null },
      },
      months: { year, counts: months.months, undetermined: months.undetermined },
    });
    expect(coverage.all.drawn).toBeGreaterThan(0);
    expect(months.months[3]?.inspected).toBe(1);
  });
});

describe("a workbook that cannot be read whole", () => {
  it.each([
    ["has no plan", instead(PLAN_SHEET)],
    ["has a plan without headings", instead(PLAN_SHEET, sheetOf(PLAN_SHEET, [["甲", "乙"]]))],
    ["has a plan without rows", instead(PLAN_SHEET, sheetOf(PLAN_SHEET, PLAN.slice(0, 1)))],
  ])("keeps its coverage and its visits where it %s", (_, workbook) => {
    const whole = figuresOf(ENTERED);
    expect(figuresOf(workbook)).toEqual({ coverage: whole.coverage, months: null });
    expect(visitsReportJob(workbook, TODAY)).toEqual(visitsReportJob(ENTERED, TODAY));
  });

  it("says no month where no row of the plan says how many units", () => {
    const plan = withRows(PLAN, (row) => ({ ...row, 抽查比例: null, 抽查数量: null }));
    expect(figuresOf(instead(PLAN_SHEET, sheetOf(PLAN_SHEET, plan))).months).toBeNull();
  });

  it("says how many rows are in no month where the others are", () => {
    const plan = withRows(PLAN, (row, index) => (index === 0 ? { ...row, 抽查比例: null } : row));
    const { months } = figuresOf(instead(PLAN_SHEET, sheetOf(PLAN_SHEET, plan)));
    expect(months?.undetermined).toBe(1);
  });

  it("covers nothing without a directory, and is not fully covered", () => {
    expect(figuresOf(instead(DIRECTORY)).coverage).toBeNull();
  });

  it("has neither where two sheets may be the plan, and still its visits", () => {
    const two = ["甲计划", "乙计划"].map((name) => sheetOf(`${name}年度计划`, PLAN));
    const workbook = instead(PLAN_SHEET, ...two);
    expect(figuresOf(workbook)).toEqual({ coverage: null, months: null });
    expect(visitsReportJob(workbook, TODAY)).toMatchObject({ ok: true });
  });

  it("has no figures before the first draw, nor where its evidence was changed", () => {
    expect(figuresReportJob(bureau(), TODAY)).toMatchObject({ error: { code: "no-ledger" } });
    const noPlan = { ...bureau(), sheets: bureau().sheets.slice(0, 1) };
    expect(figuresReportJob(noPlan, TODAY)).toMatchObject({ error: { code: "no-ledger" } });
    const changed = onSheet(ENTERED, "抽查结果", (values) =>
      values.map((row) => row.map((value) => (value === "单位名称" ? "学校" : value))),
    );
    expect(figuresReportJob(changed, TODAY)).toMatchObject({ error: { code: "sheet-not-ours" } });
  });
});

describe("the answer that is sent to the pane", () => {
  it("stays small where every unit has a district of its own", () => {
    const [headings = [], sample = []] = TARGETS;
    const rows = Array.from({ length: 2_000 }, (_, index) =>
      sample.map((value, column) => {
        if (headings[column] === "统一社会信用代码") return `UNIT${String(index).padStart(6, "0")}`;
        return headings[column] === "所在旗区" ? `第${index}区` : value;
      }),
    );
    const { coverage } = figuresOf(instead(DIRECTORY, sheetOf(DIRECTORY, [headings, ...rows])));
    const { groups = [], others } = coverage?.byDistrict ?? {};
    expect(groups).toHaveLength(300);
    const units = groups.reduce((sum, group) => sum + group.units, others?.units ?? 0);
    expect(units).toBe(coverage?.all.units);
  });
});
