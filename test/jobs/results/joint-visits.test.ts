import type { CivilDate } from "../../../src/core/text/civil-date";
import { checkJob } from "../../../src/jobs/check-plan";
import { publishJob } from "../../../src/jobs/publish";
import { replaceInspectorJob } from "../../../src/jobs/replace-inspector";
import { substituteJob } from "../../../src/jobs/substitute";
import { visitsReportJob } from "../../../src/jobs/visits-report";
import type { CellValue, WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { drawn, recordsOf, request } from "../../support/books";
import { bureau } from "../../support/bureau";
import { day, entered, ENTRY_SHEET, recorded, substituted, voided } from "../../support/results";

const FIRST = "C2026-001";
const SECOND = "C2026-002";

// A kindergarten that the second draw drew again while its visit was pending: one visit of two draws.
const one = drawn(bureau(), request("03-02", { planNumbers: ["2026-001"] }), "1.2.3").workbook;
const two = drawn(one, request("03-03", { planNumbers: ["2026-004"] }), "1.2.9").workbook;
const UNIT = unitThatJoined(two);
const PUBLISHED = { 检查日期: "2026-03-10", 检查结果: "未发现问题", 公示日期: "2026-03-20" };

function unitThatJoined(workbook: WorkbookSnapshot): string {
  const row = recordsOf(workbook, "抽查结果").find((own) => own["并入"] === FIRST);
  if (row === undefined) throw new Error("nobody joined");
  return row["统一社会信用代码"] ?? "";
}

/** The rows of 检查结果录入 for the unit. */
function entriesOf(workbook: WorkbookSnapshot) {
  return recordsOf(workbook, ENTRY_SHEET).filter((row) => row["单位标识"] === UNIT);
}

/** The workbook with the unit's row of a draw in 检查结果录入 filled in. */
function filled(
  workbook: WorkbookSnapshot,
  drawNumber: string,
  cells: Readonly<Record<string, CellValue>>,
): WorkbookSnapshot {
  const place = recordsOf(workbook, ENTRY_SHEET).findIndex(
    (row) => row["单位标识"] === UNIT && row["抽取编号"] === drawNumber,
  );
  if (place < 0) throw new Error(`no row of ${drawNumber}`);
  return entered(workbook, place, cells);
}

const made = filled(recorded(two, "03-04").workbook, FIRST, PUBLISHED);

describe("a visit of two draws whose first draw is voided after it was made", () => {
  const { workbook, report } = recorded(voided(made, FIRST), "03-25");
  const asked = {
    drawNumber: SECOND,
    now: { date: day("03-26"), hour: 10, minute: 0 },
    operator: "苏日娜",
    witnesses: ["高娃"],
    reason: "已停办",
    unit: UNIT,
  };

  it("keeps its row in 检查结果录入 with what was entered, and gets no other", () => {
    expect(entriesOf(workbook)).toMatchObject([
      { 抽取编号: FIRST, 抽查事项: "校园安全检查", 状态: "已公示", ...PUBLISHED },
    ]);
    expect(report.stages.published).toBe(1);
    expect(recorded(workbook, "03-25").changes.map(({ kind }) => kind)).toEqual(["show-sheet"]);
  });

  it("is counted and published as made, and nobody is told that it does not hold", () => {
    const visits = visitsReportJob(workbook, day("03-25"));
    expect(visits).toMatchObject({ value: { statistics: { published: 1, inspected: 1 } } });
    const published = publishJob(workbook, {
      kind: "results",
      drawNumber: null,
      today: day("03-25"),
      corrects: null,
    });
    expect(published).toMatchObject({ value: { report: { rows: 1 } } });
    const left = published.ok ? published.value.report.notPublished : [];
    expect(left.map(({ name }) => name)).not.toContain(entriesOf(workbook)[0]?.["单位名称"]);
  });

  it("stays as it was made: neither replaced nor given another inspector", () => {
    const made = { ok: false, error: { code: "visit-made" } };
    expect(substituteJob(workbook, { ...asked, acceptShortfall: false })).toMatchObject(made);
    const row = recordsOf(workbook, "抽查结果").find(
      (own) => own["统一社会信用代码"] === UNIT && own["抽取编号"] === SECOND,
    );
    const inspector = row?.["组长"] ?? "";
    expect(replaceInspectorJob(workbook, { ...asked, inspector })).toMatchObject(made);
  });

  it("is still checked: its result was not public in time", () => {
    const late = filled(made, FIRST, { 公示日期: "" });
    const { findings } = recorded(voided(late, FIRST), "05-12").report;
    const own = findings.filter(({ sheet }) => sheet === ENTRY_SHEET);
    expect(own.map(({ rule }) => rule)).toEqual(["result-overdue"]);
  });
});

describe("a visit of two draws that has a row under each", () => {
  it("is what was entered, under whichever draw, and the other row says that it joined", () => {
    const pending = recorded(voided(recorded(two, "03-04").workbook, FIRST), "03-25").workbook;
    const [own] = entriesOf(pending);
    const sheet = pending.sheets.find(({ name }) => name === ENTRY_SHEET);
    const values = sheet?.values ?? [];
    const other = [SECOND, UNIT, ...(values[3] ?? []).slice(2).map(() => null)];
    const both = {
      ...pending,
      sheets: pending.sheets.map((one) =>
        one.name === ENTRY_SHEET ? { ...one, values: [...values, other] } : one,
      ),
    };
    expect(own).toMatchObject({ 抽取编号: FIRST, 状态: "待录入" });
    for (const [drawNumber, standings] of [
      [FIRST, ["已公示", "已并入他次检查"]],
      [SECOND, ["抽取已作废", "已公示"]],
    ] as const) {
      const { workbook, report } = recorded(filled(both, drawNumber, PUBLISHED), "03-25");
      expect(entriesOf(workbook).map((row) => row["状态"])).toEqual(standings);
      expect(report.stages.published).toBe(1);
    }
  });
});

describe("a visit of two draws whose unit leaves the first by 补抽", () => {
  it("goes on in the row that it has", () => {
    const book = recorded(two, "03-04").workbook;
    const { workbook, report } = recorded(substituted(book, FIRST, UNIT, "03-05"), "03-06");
    expect(entriesOf(workbook)).toMatchObject([{ 抽取编号: FIRST, 状态: "待录入" }]);
    const done = recorded(filled(workbook, FIRST, PUBLISHED), "03-25").report;
    expect(done.stages).toEqual({ ...report.stages, "to-enter": report.visits - 1, published: 1 });
  });
});

describe("what is wrong with a visit of several draws", () => {
  const rulesOf = (workbook: WorkbookSnapshot, today: CivilDate, rule: string) => {
    const check = checkJob(workbook, today);
    if (!check.ok) throw new Error(check.error.code);
    return check.value.findings.filter((finding) => finding.rule === rule);
  };

  it("is a day before the last draw that joined it, named with that draw", () => {
    const april = drawn(one, request("04-10", { planNumbers: ["2026-004"] }), "1.2.9").workbook;
    const book = recorded(april, "04-10").workbook;
    const early = (workbook: WorkbookSnapshot) =>
      rulesOf(workbook, day("04-11"), "date-before-draw").map(({ expected, details }) => [
        expected,
        details?.["draw"],
      ]);
    const entry = filled(book, FIRST, { 检查日期: "2026-03-10", 公示日期: "2026-03-20" });
    expect(early(entry)).toEqual([["2026-04-10", SECOND]]);
    expect(early(filled(book, FIRST, { 检查日期: "2026-03-01" }))).toEqual([
      ["2026-04-10", SECOND],
    ]);
    // The draw that came too late does not hold any more: nothing is wrong with the day.
    expect(early(voided(entry, SECOND, "04-11"))).toEqual([]);
  });

  it("is not that a draw which joined a voided one has no day, where the visit has one", () => {
    const again = { planNumbers: ["2026-001", "2026-004"] };
    const three = drawn(two, request("03-04", again), "1.2.7").workbook;
    const joins = recordsOf(three, "抽查结果").filter(
      (row) => row["统一社会信用代码"] === UNIT && row["抽取编号"] !== FIRST,
    );
    expect(joins.map((row) => row["并入"])).toEqual([FIRST, FIRST]);
    const book = recorded(voided(three, FIRST), "03-25").workbook;
    const january = { year: 2027, month: 1, day: 4 };
    const overdue = (workbook: WorkbookSnapshot) =>
      rulesOf(workbook, january, "visit-overdue").filter(
        ({ found }) => found === entriesOf(book)[0]?.["单位名称"],
      );
    expect(overdue(book)).toHaveLength(1);
    expect(overdue(filled(book, SECOND, { 检查日期: "2026-03-26" }))).toEqual([]);
  });
});
