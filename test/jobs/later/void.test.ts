import { checkJob } from "../../../src/jobs/check-plan";
import { verifyJob } from "../../../src/jobs/verify";
import { voidJob } from "../../../src/jobs/void-draw";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { drawn, inspected, recordsOf, request, sealed } from "../../support/books";
import { bureau } from "../../support/bureau";
import { later, voided } from "../../support/later";
import { sheetOf } from "../../support/sheet-of";

const march = drawn(bureau(), request("03-02"), "1.2.3").workbook;
const reason = { reason: "抽取时名录漏了三家，报分管领导同意作废" };
const { workbook, report } = voided(march, later("03-03", reason));

const EVIDENCE = ["抽查结果", "抽取底册", "人员底册"];
const eventsOf = (book: WorkbookSnapshot, event: string) =>
  recordsOf(book, "抽取台账").filter((row) => row["事件"] === event);

describe("a draw that is voided", () => {
  it("has one ledger row for each plan row, with the reason and what the 抽取 event said", () => {
    const draws = eventsOf(workbook, "抽取");
    const voids = eventsOf(workbook, "作废");
    expect(voids.map((row) => row["计划编号"])).toEqual(draws.map((row) => row["计划编号"]));
    for (const [index, row] of voids.entries()) {
      expect(row).toMatchObject({ 事由: reason.reason, 时间: "2026-03-03T00:00+08:00" });
      for (const heading of ["随机种子", "抽中数", "底册摘要", "人员摘要", "结果摘要", "参数"]) {
        expect(row[heading]).toBe(draws[index]?.[heading]);
      }
    }
    expect(report).toMatchObject({ drawNumber: "C2026-001", visits: 22, brokenOff: [] });
    expect(report.fingerprint).toBe(voids.at(-1)?.["本条摘要"]);
  });

  it("keeps its rows as evidence, and stays verifiable", () => {
    for (const sheet of EVIDENCE)
      expect(recordsOf(workbook, sheet)).toEqual(recordsOf(march, sheet));
    expect(verifyJob(workbook, null)).toMatchObject({ value: { ok: true } });
  });

  it("leaves its plan rows due again, under the next SEQ, with nobody's visits counted", () => {
    const again = drawn(workbook, request("03-04"), "1.2.3").workbook;
    const seals = eventsOf(again, "封存").filter((row) => row["抽取编号"] === "C2026-002");
    expect(seals.map((row) => row["次序"])).toEqual(["2", "2", "2", "2"]);
    const visits = recordsOf(again, "抽查结果").filter((row) => row["抽取编号"] === "C2026-002");
    expect(new Set(visits.map((row) => row["并入"]))).toEqual(new Set([""]));
    const people = recordsOf(again, "人员底册").filter((row) => row["抽取编号"] === "C2026-002");
    expect(new Set(people.map((row) => row["本年已派"]))).toEqual(new Set(["0"]));
    expect(verifyJob(again, null)).toMatchObject({ value: { ok: true } });
  });

  it("frees its units from the cap although their visits were made", () => {
    const made = inspected(march, "C2026-001");
    const first = voided(made, later("03-03")).workbook;
    const second = drawn(first, request("03-04")).workbook;
    const third = drawn(inspected(second, "C2026-002"), request("09-05")).workbook;
    const reasons = recordsOf(third, "抽取底册").map((row) => row["未入围原因"]);
    expect(reasons.filter((words) => words?.startsWith("本年已随机抽查"))).toEqual([]);
  });

  it("owes no visits, and is missing from the plan's draws when the year is over", () => {
    const settings = sheetOf("设置", [["年度", 2026]]);
    const book = bureau();
    const named = { ...book, sheets: [...book.sheets, settings] };
    const year = drawn(named, request("03-02"), "1.2.3").workbook;
    const foundIn = (workbook: WorkbookSnapshot, rule: string) => {
      const check = checkJob(workbook, { year: 2027, month: 1, day: 4 });
      if (!check.ok) throw new Error(check.error.code);
      return check.value.findings.filter((finding) => finding.rule === rule);
    };
    const timesDrawn = (workbook: WorkbookSnapshot) =>
      foundIn(workbook, "plan-row-not-drawn").map(({ found }) => found);
    expect(timesDrawn(year)).toEqual(["1", "1", "1", "1"]);
    expect(foundIn(year, "visit-overdue")).toHaveLength(22);
    const none = voided(year, later("03-03")).workbook;
    expect(timesDrawn(none)).toEqual(["0", "0", "0", "0"]);
    expect(foundIn(none, "visit-overdue")).toEqual([]);
  });

  it("can be voided in a workbook that has nothing but its evidence", () => {
    const names = ["抽取台账", ...EVIDENCE];
    const only = { ...march, sheets: march.sheets.filter(({ name }) => names.includes(name)) };
    expect(voided(only, later("03-03")).report.planNumbers).toHaveLength(4);
  });
});

describe("nothing is voided", () => {
  const failureOf = (book: WorkbookSnapshot, asked = later("03-05")) => {
    const outcome = voidJob(book, asked);
    return outcome.ok ? null : outcome.error;
  };

  it("without a reason", () => {
    expect(failureOf(march, later("03-05", { reason: " \t" }))).toEqual({ code: "reason-missing" });
  });

  it("twice, before it was drawn, or where the number is unknown", () => {
    const drawNumber = "C2026-001";
    expect(failureOf(workbook)).toEqual({ code: "draw-not-drawn", drawNumber, state: "void" });
    const waiting = sealed(bureau(), request("03-02")).workbook;
    expect(failureOf(waiting)).toEqual({ code: "draw-not-drawn", drawNumber, state: "sealed" });
    const unknown = later("03-05", { drawNumber: "C2026-009" });
    expect(failureOf(march, unknown)).toEqual({ code: "draw-unknown", drawNumber: "C2026-009" });
  });

  it("before the last event of the ledger", () => {
    expect(failureOf(march, later("03-01"))).toMatchObject({ code: "time-backwards" });
  });
});
