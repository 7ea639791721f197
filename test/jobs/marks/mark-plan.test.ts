import { checkJob } from "../../../src/jobs/check-plan";
import { clearMarksJob } from "../../../src/jobs/clear-marks";
import { markPlanJob } from "../../../src/jobs/mark-plan";
import type { Finding } from "../../../src/core/finding";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { applied, drawn, request } from "../../support/books";
import { bureau, PLAN } from "../../support/bureau";

const TODAY = { year: 2026, month: 1, day: 20 };
const words = ({ rule }: Finding) => rule;

function marked(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const outcome = markPlanJob(workbook, TODAY, words);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return applied(workbook, outcome.value.changes);
}

function planSheet(workbook: WorkbookSnapshot): SheetSnapshot {
  const sheet = workbook.sheets.find(({ name }) => name === "年度抽查计划");
  if (sheet === undefined) throw new Error("no plan");
  return sheet;
}

const unnumbered = bureau({ plan: PLAN.map((row) => row.slice(1)) });

describe("the check written into the workbook", () => {
  it("finds what the check without marks finds", () => {
    const outcome = markPlanJob(unnumbered, TODAY, words);
    const alone = checkJob(unnumbered, TODAY);
    expect(outcome.ok && alone.ok && outcome.value.report).toEqual(alone.ok && alone.value);
  });

  it("gives numbers to a plan without them, which the next reading takes", () => {
    const after = marked(unnumbered);
    expect(planSheet(after).values[0]?.slice(-5)).toEqual([
      "计划编号",
      "合规结论",
      "问题说明",
      "对象总数",
      "应抽数量",
    ]);
    const read = checkJob(after, TODAY);
    const numbers = read.ok && read.value.planRowFigures.map(({ planNumber }) => planNumber);
    expect(numbers).toEqual(["2026-001", "2026-002", "2026-003", "2026-004"]);
  });

  it("finds the same when its own columns are there already", () => {
    const before = checkJob(unnumbered, TODAY);
    const after = checkJob(marked(marked(unnumbered)), TODAY);
    const facts = (report: typeof before) =>
      report.ok && report.value.findings.map(({ rule, row }) => [rule, row]);
    expect(facts(after)).toEqual(facts(before));
    expect(planSheet(marked(marked(unnumbered))).values).toEqual(
      planSheet(marked(unnumbered)).values,
    );
  });

  it("adds 设置 on first use, and never a second one", () => {
    const names = (workbook: WorkbookSnapshot) => workbook.sheets.map(({ name }) => name);
    expect(names(marked(unnumbered))).toEqual([...names(unnumbered), "设置"]);
    expect(names(marked(marked(unnumbered)))).toEqual([...names(unnumbered), "设置"]);
  });

  it("does without 设置 in a workbook that takes no new sheet", () => {
    const outcome = markPlanJob({ ...unnumbered, isStructureLocked: true }, TODAY, words);
    const kinds = outcome.ok ? outcome.value.changes.map(({ kind }) => kind) : [];
    expect(kinds).not.toContain("add-sheet");
    expect(kinds).toContain("mark");
  });

  it("colours cells of the directories too", () => {
    const outcome = markPlanJob(bureau(), TODAY, words);
    const sheets = outcome.ok
      ? outcome.value.changes.flatMap((change) => (change.kind === "mark" ? [change.sheet] : []))
      : [];
    expect(sheets).toContain("检查对象名录库");
    expect(sheets).toContain("年度抽查计划");
  });
});

describe("clearing the marks", () => {
  it("gives back the plan as it was", () => {
    const cleared = applied(marked(unnumbered), clearMarksJob(marked(unnumbered)));
    const filled = (sheet: SheetSnapshot) =>
      sheet.values.map((row) => row.slice(0, row.findLastIndex((value) => value !== null) + 1));
    expect(filled(planSheet(cleared))).toEqual(filled(planSheet(unnumbered)));
  });

  it("leaves the numbers that a draw has used", () => {
    const after = drawn(marked(unnumbered), request("03-02", { acceptShortfall: true })).workbook;
    const cleared = applied(after, clearMarksJob(after));
    expect(planSheet(cleared).values[0]?.at(-1)).toBe("计划编号");
    expect(planSheet(cleared).values[1]?.at(-1)).toBe("2026-001");
  });

  it("does nothing to the sheets that hold the evidence", () => {
    const after = drawn(marked(unnumbered), request("03-02", { acceptShortfall: true })).workbook;
    const sheets = clearMarksJob(after).map((change) => "sheet" in change && change.sheet);
    expect(sheets).not.toContain("抽取台账");
  });
});
