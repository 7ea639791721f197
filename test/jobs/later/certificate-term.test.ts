import { drawOfEvent } from "../../../src/core/ledger/later-events";
import { replaceInspectorJob } from "../../../src/jobs/replace-inspector";
import { substituteJob } from "../../../src/jobs/substitute";
import { verifyJob } from "../../../src/jobs/verify";
import type { CellValue, WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { drawn, recordsOf, request } from "../../support/books";
import { bureau, INSPECTORS, ITEMS, PLAN, withRows } from "../../support/bureau";
import { lastRow, later, replaced, substituted } from "../../support/later";
import { edited, redigested } from "../../support/tampering";

const SPORT = "体育科";

/** Plan rows over the sports venues, each with its 结束日期; the later one at 100 %. */
function venues(ends: Readonly<Record<string, CellValue>>): WorkbookSnapshot {
  const [headings = []] = PLAN;
  const venueRow = PLAN.find((row) => row.includes("体育经营场所检查")) ?? [];
  const rows = Object.entries(ends).map(([number, end], index) => {
    const of: Record<string, CellValue> = {
      计划编号: number,
      抽查事项: index === 0 ? "体育经营场所检查" : "体育场所消防检查",
      抽查比例: "50%",
      抽查频次: 1,
    };
    return [...headings.map((heading, at) => of[String(heading)] ?? venueRow[at] ?? null), end];
  });
  return bureau({
    plan: [[...headings, "结束日期"], ...rows],
    items: [...ITEMS, ["体育场所消防检查", "体育经营场所", "《消防法》", SPORT, null, null]],
  });
}

/** The workbook with every certificate of 体育科 ending on a day; the directory alone is changed. */
function ending(book: WorkbookSnapshot, day: string): WorkbookSnapshot {
  const people = withRows(INSPECTORS, (row) =>
    row["所在科室"] === SPORT ? { ...row, 执法证有效期: day } : row,
  );
  const sheets = book.sheets.map((sheet) =>
    sheet.name === "执法检查人员名录库" ? { ...sheet, values: people } : sheet,
  );
  return { ...book, sheets };
}

const unitsOf = (book: WorkbookSnapshot, drawNumber = "C2026-001") =>
  recordsOf(book, "抽查结果")
    .filter((row) => row["抽取编号"] === drawNumber)
    .map((row) => row["统一社会信用代码"] ?? "");
const leaderOf = (book: WorkbookSnapshot, unit: string) =>
  lastRow(book, unit)["执法证号"]?.split("、")[0] ?? "";
const reasonsOf = (book: WorkbookSnapshot) =>
  new Set(
    recordsOf(book, "人员底册")
      .filter((row) => drawOfEvent(row["抽取编号"] ?? "") !== row["抽取编号"])
      .filter((row) => row["所在科室"] === SPORT)
      .map((row) => row["未入围原因"]),
  );
const expectHonest = (book: WorkbookSnapshot) => {
  expect(verifyJob(book, null)).toMatchObject({ value: { ok: true, differences: [] } });
};
const IMPOSSIBLE = { ok: false, error: { code: "team-impossible" } };

describe("a visit that is late", () => {
  const march = drawn(venues({ "V-1": "2026-06-30" }), request("03-02"), "1.2.3").workbook;
  const [unit = ""] = unitsOf(march);
  const late = later("07-20");
  const replacement = { ...late, unit, inspector: leaderOf(march, unit) };
  const substitution = { ...late, unit, acceptShortfall: true };

  it("is given to nobody whose certificate has ended since, by 换人 or 补抽", () => {
    const book = ending(march, "2026-07-10");
    expect(replaceInspectorJob(book, replacement)).toMatchObject(IMPOSSIBLE);
    expect(substituteJob(book, substitution)).toMatchObject(IMPOSSIBLE);
  });

  it("is given to those whose certificate still holds on that day", () => {
    const book = ending(march, "2026-07-20");
    expectHonest(replaced(book, unit, replacement.inspector, late).workbook);
    expectHonest(substituted(book, unit, late).workbook);
  });

  it("has the reason in 人员底册: the 截止日期 where it was missed, else the day itself", () => {
    const one = (day: string) => {
      const people = withRows(INSPECTORS, (row) =>
        row["姓名"] === "陈静" ? { ...row, 所在科室: SPORT, 执法证有效期: day } : row,
      );
      const sheets = march.sheets.map((sheet) =>
        sheet.name === "执法检查人员名录库" ? { ...sheet, values: people } : sheet,
      );
      const { workbook } = replaced({ ...march, sheets }, unit, replacement.inspector, late);
      expectHonest(workbook);
      return reasonsOf(workbook);
    };
    expect(one("2026-07-19")).toEqual(new Set(["", "执法证2026-07-19到期，早于当日2026-07-20"]));
    expect(one("2026-06-29")).toEqual(
      new Set(["", "执法证2026-06-29到期，早于截止日期2026-06-30"]),
    );
  });

  it("is not verified where somebody was put in with a certificate that had ended", () => {
    const { workbook } = replaced(march, unit, replacement.inspector, late);
    const came = lastRow(workbook, unit)["执法证号"]?.split("、") ?? [];
    const expired = came.reduce((book, 执法证号) => {
      const person = { 抽取编号: "C2026-001-1", 执法证号 };
      return edited(book, "人员底册", person, "执法证有效期", "2026-07-10");
    }, workbook);
    const report = verifyJob(redigested(expired), null);
    expect(report.ok && report.value.differences.map(({ what }) => what)).toContain(
      "inspector-eligibility",
    );
  });
});

describe("a visit that a later draw joined", () => {
  const book = venues({ "V-1": "2026-06-30", "V-2": "2026-11-30" });
  const first = drawn(book, request("03-02", { planNumbers: ["V-1"] }), "1.2.3").workbook;
  const asked = request("03-03", { planNumbers: ["V-2"], despiteErrors: "试" });
  const second = drawn(first, asked, "4.5.6").workbook;
  const shared = unitsOf(second, "C2026-002").filter((unit) => unitsOf(first).includes(unit));
  const [unit = ""] = shared;
  const own = unitsOf(first).find((one) => !shared.includes(one)) ?? "";
  const soon = ending(second, "2026-09-01");

  it.each(["C2026-001", "C2026-002"])("must be made by the later deadline, under %s", (number) => {
    const request = later("03-05", { drawNumber: number });
    const inspector = leaderOf(second, unit);
    expect(replaceInspectorJob(soon, { ...request, unit, inspector })).toMatchObject(IMPOSSIBLE);
    expectHonest(replaced(second, unit, inspector, request).workbook);
  });

  it("asks no more of a visit that it did not join", () => {
    const { workbook } = replaced(soon, own, leaderOf(second, own), later("03-05"));
    expectHonest(workbook);
  });

  it("binds a 补抽 whose unit takes on that visit, and no other", () => {
    const once = substituted(soon, own, later("03-05"));
    const [comes] = once.report.substitution.resultRows.slice(1);
    expect(comes?.joins).toBe("");
    expect([...reasonsOf(once.workbook)]).toEqual([""]);
    const { workbook, report } = substituted(once.workbook, comes?.unitId ?? "", later("03-06"));
    expect(report.substitution.resultRows.slice(1)).toMatchObject([{ joins: "C2026-002" }]);
    const tooShort = "执法证2026-09-01到期，早于截止日期2026-11-30";
    expect([...reasonsOf(workbook)]).toEqual(["", tooShort]);
    expectHonest(workbook);
  });
});
