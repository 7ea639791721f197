import { recordResultsJob } from "../../../src/jobs/record-results";
import { visitsReportJob, type VisitsReport } from "../../../src/jobs/visits-report";
import { voidJob } from "../../../src/jobs/void-draw";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { applied, drawn, recordsOf, request } from "../../support/books";
import { bureau } from "../../support/bureau";

const march = drawn(bureau(), request("03-02"), "1.2.3").workbook;

function reported(workbook: WorkbookSnapshot, month: number, day: number): VisitsReport {
  const report = visitsReportJob(workbook, { year: 2026, month, day });
  if (!report.ok) throw new Error(report.error.code);
  return report.value;
}

/** The workbook with 检查结果录入, and these words in the row of its first visit. */
function withEntry(words: Readonly<Record<string, string>>): WorkbookSnapshot {
  const made = recordResultsJob(march, { year: 2026, month: 3, day: 2 });
  if (!made.ok) throw new Error(made.error.code);
  const workbook = applied(march, made.value.changes);
  const sheet = workbook.sheets.find(({ name }) => name === "检查结果录入");
  const row = sheet?.values.findIndex((cells) => cells.includes("抽取编号")) ?? -1;
  const headings = sheet?.values[row] ?? [];
  const edits = Object.entries(words).map(([heading, value]) => ({
    row: row + 1,
    column: headings.indexOf(heading),
    value,
  }));
  return applied(workbook, [{ kind: "edit-cells", sheet: "检查结果录入", edits }]);
}

describe("the visits that wait for results", () => {
  it("are all that were drawn, and none has a row before 检查结果录入 is made", () => {
    const report = reported(march, 3, 3);
    expect(report.visits).toHaveLength(recordsOf(march, "抽查结果").length);
    expect(report).toMatchObject({ hasEntrySheet: false, missing: report.visits.length });
    expect(new Set(report.visits.map(({ stage }) => stage))).toEqual(new Set(["to-enter"]));
  });

  it.each([
    ["far from its last day", 3, 3, "running"],
    ["with five working days left", 3, 24, "due-soon"],
    ["past its last day", 4, 20, "overdue"],
  ])("put the one first that presses most: a visit %s", (_, month, day, term) => {
    const report = reported(withEntry({ 检查日期: "2026-03-02" }), month, day);
    expect(report.visits[0]).toMatchObject({ term, stage: "under-way", dueOn: "2026-03-30" });
    expect(report.visits.slice(1).every((visit) => visit.term === "not-begun")).toBe(true);
  });

  it("put the one last that is public already", () => {
    const entry = { 检查日期: "2026-03-02", 检查结果: "未发现问题", 公示日期: "2026-03-20" };
    const report = reported(withEntry(entry), 4, 20);
    expect(report.visits.at(-1)).toMatchObject({ term: "published", stage: "published" });
  });

  it("are gone when their draw was voided, which is still listed", () => {
    const later = { now: request("03-05").now, operator: "苏日娜", witnesses: [] };
    const voided = voidJob(march, { ...later, drawNumber: "C2026-001", reason: "名录有误" });
    if (!voided.ok) throw new Error(voided.error.code);
    const report = reported(applied(march, voided.value.changes), 3, 6);
    expect(report.visits).toEqual([]);
    expect(report.draws).toEqual([{ drawNumber: "C2026-001", state: "void", visits: 0 }]);
  });

  it("cannot be listed where nothing was drawn yet", () => {
    expect(visitsReportJob(bureau(), { year: 2026, month: 3, day: 2 })).toEqual({
      ok: false,
      error: { code: "no-ledger" },
    });
  });
});
