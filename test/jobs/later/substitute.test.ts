import { substituteJob } from "../../../src/jobs/substitute";
import { verifyJob } from "../../../src/jobs/verify";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { drawn, inspected, onSheet, recordsOf, request } from "../../support/books";
import { lastRow, later, substituted, withInput } from "../../support/later";
import { sheetOf } from "../../support/sheet-of";
import { edited } from "../../support/tampering";
import { march } from "../verify/drawn-book";
import {
  closed,
  CLOSED,
  first as twoRows,
  LEAVES_TWO_ROWS,
  TAKES_ON_A_ROW,
  TAKES_PLACE,
  TRAINING,
} from "../verify/later-book";
import { venues } from "../verify/venues";

const TARGETS = "检查对象名录库";
const NEXT = "521506000416763AB0";
const AFTER_NEXT = "521506000448439AB4";
const day = later("03-05");

/** The rows that an event wrote into 抽取底册: unit, 是否抽中 and why not. */
const turnsOf = (book: WorkbookSnapshot, number: string) =>
  recordsOf(book, "抽取底册")
    .filter((row) => row["抽取编号"] === number)
    .map((row) => [row["单位标识"], row["是否抽中"], row["未入围原因"]]);
const expectHonest = (book: WorkbookSnapshot) => {
  expect(verifyJob(book, null)).toMatchObject({ value: { ok: true, differences: [] } });
};

describe("a unit that leaves", () => {
  const { workbook } = substituted(march, TRAINING, day);

  it("is followed by the next rank of its plan row, with the ticket of the draw", () => {
    expect(turnsOf(workbook, "C2026-001-1")).toEqual([
      [TRAINING, "退出", "本次退出"],
      [NEXT, "补抽", ""],
    ]);
    const [drawnRow, takingRow] = recordsOf(workbook, "抽取底册").filter(
      (row) => row["单位标识"] === NEXT && row["计划编号"] === "2026-002",
    );
    for (const heading of ["抽取号码", "名次", "权重", "次序"]) {
      expect(takingRow?.[heading]).toBe(drawnRow?.[heading]);
    }
  });

  it("has a last row that says so, and the others' rows stay as they are", () => {
    const before = recordsOf(march, "抽查结果");
    const after = recordsOf(workbook, "抽查结果");
    expect(after.slice(0, before.length)).toEqual(before);
    const [ends, comes, ...none] = after.slice(before.length);
    expect(none).toEqual([]);
    expect(ends).toMatchObject({ 序号: "6", 组长: "", 检查人员: "退出", 执法证号: "" });
    expect(comes).toMatchObject({ 序号: "24", 统一社会信用代码: NEXT, 名次: "5", 并入: "" });
  });

  it("counts no more: its inspectors are free for the unit that comes", () => {
    const given = (number: string) =>
      recordsOf(workbook, "人员底册").filter((row) => row["抽取编号"] === number);
    const team = lastRow(march, TRAINING)["执法证号"]?.split("、") ?? [];
    const visits = recordsOf(march, "抽查结果");
    for (const row of given("C2026-001-1")) {
      const certificate = row["执法证号"] ?? "";
      const all = visits.filter((visit) => visit["执法证号"]?.split("、").includes(certificate));
      const expected = all.length - (team.includes(certificate) ? 1 : 0);
      expect(row["本年已派"]).toBe(String(expected));
    }
  });

  it("is found by its code as people type it", () => {
    const typed = "5215 0600-0480 115ab8";
    expect(substituted(march, typed, day).report.ended.leaving.unitId).toBe(TRAINING);
  });

  it("does not come back: the one behind the substitute takes its place when that leaves too", () => {
    const again = substituted(workbook, NEXT, later("03-06")).workbook;
    expect(turnsOf(again, "C2026-001-2")).toEqual([
      [NEXT, "退出", "本次退出"],
      [NEXT, "否", "此前已退出"],
      [AFTER_NEXT, "补抽", ""],
    ]);
    const other = "521506000456358AB5";
    const third = substituted(again, other, later("03-07")).workbook;
    expect(turnsOf(third, "C2026-001-3").slice(1, 3)).toEqual([
      [NEXT, "否", "此前已退出"],
      [AFTER_NEXT, "否", "此前已抽中"],
    ]);
    expectHonest(third);
  });
});

describe("a rank is passed over", () => {
  it("when its unit is not in operation any more, or has left the directory", () => {
    const shut = withInput(march, TARGETS, ["统一社会信用代码", NEXT], "监管状态", "已注销");
    const gone = onSheet(shut, TARGETS, (rows) => rows.filter((row) => row[1] !== AFTER_NEXT));
    const { workbook } = substituted(gone, TRAINING, day);
    expect(turnsOf(workbook, "C2026-001-1").slice(1, 3)).toEqual([
      [NEXT, "否", "未在业：已注销"],
      [AFTER_NEXT, "否", "名录中已无此单位"],
    ]);
    expectHonest(workbook);
  });

  it("when its unit has had its two visits of the year since", () => {
    const despiteErrors = "核对年度上限";
    const draw = (book: WorkbookSnapshot, date: string, number: string) =>
      drawn(book, request(date, { planNumbers: [number], despiteErrors })).workbook;
    const half = draw(venues(), "03-02", "V-3");
    const drawnFirst = recordsOf(half, "抽查结果").map((row) => row["统一社会信用代码"] ?? "");
    const isOther = (id: string) => !drawnFirst.includes(id);
    const once = inspected(draw(half, "03-03", "V-1"), "C2026-002", isOther);
    const twice = inspected(draw(once, "10-03", "V-1"), "C2026-003", isOther);
    const { workbook } = substituted(twice, drawnFirst[0] ?? "", later("10-04"), true);
    const [, ...passed] = turnsOf(workbook, "C2026-001-1");
    expect(passed.map(([, word, reason]) => [word, reason])).toEqual(
      Array(3).fill(["否", "本年已随机抽查2次，达到上限2次"]),
    );
    expectHonest(workbook);
  });
});

describe("a unit that several plan rows drew", () => {
  const { workbook, report } = twoRows;

  it("is replaced in each of them by that row's own next rank", () => {
    expect(turnsOf(workbook, "C2026-001-1")).toEqual([
      [LEAVES_TWO_ROWS, "退出", "本次退出"],
      [CLOSED, "否", "未在业：注销"],
      [TAKES_PLACE, "补抽", ""],
      [LEAVES_TWO_ROWS, "退出", "本次退出"],
      [TAKES_ON_A_ROW, "补抽", ""],
    ]);
    const events = recordsOf(workbook, "抽取台账").filter((row) => row["事件"] === "补抽");
    expect(events.map((row) => [row["计划编号"], row["抽中数"]])).toEqual([
      ["2026-001", "1"],
      ["2026-004", "1"],
    ]);
    expect(report.fingerprint).toBe(events.at(-1)?.["本条摘要"]);
  });

  it("gives a unit that has a visit in the draw already one more plan row, not one more visit", () => {
    const before = lastRow(closed, TAKES_ON_A_ROW);
    const after = lastRow(workbook, TAKES_ON_A_ROW);
    expect(after).toMatchObject({
      序号: before["序号"],
      计划编号: "2026-001、2026-004",
      名次: "4、13",
      组长: before["组长"],
      // 安全科 and 基础教育科 stood for the first row: nobody has to be added for the second.
      执法证号: before["执法证号"],
    });
    expectHonest(workbook);
  });
});

describe("a substitute", () => {
  it("joins the visit of an earlier draw that it still waits for, and counts once", () => {
    const second = drawn(march, request("09-02")).workbook;
    const drawnAgain = new Set(
      recordsOf(second, "抽查结果")
        .filter((row) => row["抽取编号"] === "C2026-002")
        .map((row) => row["统一社会信用代码"]),
    );
    const waiting = recordsOf(second, "抽取底册").filter(
      (row) =>
        row["抽取编号"] === "C2026-002" &&
        row["是否抽中"] === "备用1" &&
        lastRow(second, row["单位标识"] ?? "")["序号"] !== undefined &&
        !drawnAgain.has(row["单位标识"] ?? ""),
    );
    const [next] = waiting;
    const [leaves] = recordsOf(second, "抽查结果").filter(
      (row) => row["抽取编号"] === "C2026-002" && row["计划编号"] === next?.["计划编号"],
    );
    const unit = next?.["单位标识"] ?? "";
    const asked = later("09-03", { drawNumber: "C2026-002" });
    const { workbook } = substituted(second, leaves?.["统一社会信用代码"] ?? "", asked);
    const joined = lastRow(workbook, unit, "C2026-002");
    expect(joined["并入"]).toBe("C2026-001");
    const kept = lastRow(second, unit)["执法证号"] ?? "";
    expect(joined["执法证号"]?.startsWith(kept)).toBe(true);
    expectHonest(workbook);
  });

  it("is missing where every rank is drawn: said first, and then recorded", () => {
    const all = drawn(venues(), request("03-02", { planNumbers: ["V-1"], despiteErrors: "试" }));
    const [unit = ""] = recordsOf(all.workbook, "抽查结果").map((row) => row["统一社会信用代码"]);
    expect(substituteJob(all.workbook, { ...day, unit, acceptShortfall: false })).toEqual({
      ok: false,
      error: { code: "no-substitute", planNumbers: ["V-1"] },
    });
    const { workbook } = substituted(all.workbook, unit, day, true);
    const event = recordsOf(workbook, "抽取台账").at(-1);
    expect(event).toMatchObject({ 事件: "补抽", 抽中数: "0" });
    expect(event?.["事由"]).toContain("情况有变；已无可补抽单位，已确认");
    expect(recordsOf(workbook, "抽查结果").at(-1)).toMatchObject({ 检查人员: "退出" });
    expectHonest(workbook);
  });
});

describe("nobody is replaced", () => {
  const failureOf = (book: WorkbookSnapshot, unit: string, asked = day) => {
    const outcome = substituteJob(book, { ...asked, unit, acceptShortfall: false });
    return outcome.ok ? null : outcome.error;
  };
  const drawNumber = "C2026-001";

  it("without a reason", () => {
    const asked = later("03-05", { reason: "" });
    expect(failureOf(march, TRAINING, asked)).toEqual({ code: "reason-missing" });
  });

  it("where the draw has no visit of the unit, or has no more", () => {
    const unit = "521506000416763AB0";
    const unknown = { code: "visit-unknown", drawNumber, unit };
    expect(failureOf(march, unit)).toEqual({ ...unknown, isReplaced: false });
    const { workbook } = substituted(march, TRAINING, day);
    const left = { ...unknown, unit: TRAINING, isReplaced: true };
    expect(failureOf(workbook, TRAINING)).toEqual(left);
  });

  it("after the visit was made", () => {
    const made = inspected(march, drawNumber, (id) => id === TRAINING);
    const asked = later("04-02");
    expect(failureOf(made, TRAINING, asked)).toMatchObject({ code: "visit-made", drawNumber });
  });

  it("after the visit has a result, or is public, also without its day", () => {
    for (const heading of ["检查结果", "公示日期"]) {
      const sheet = sheetOf("检查结果录入", [
        ["抽取编号", "单位标识", "检查日期", heading],
        [drawNumber, TRAINING, null, heading === "公示日期" ? "2026-04-01" : "未发现问题"],
      ]);
      const made = { ...march, sheets: [...march.sheets, sheet] };
      expect(failureOf(made, TRAINING, later("04-02"))).toMatchObject({ code: "visit-made" });
    }
  });

  it("from rows that somebody has edited", () => {
    const results = edited(march, "抽查结果", 0, "执法证号", null);
    const damaged = { code: "evidence-damaged", drawNumber };
    expect(failureOf(results, TRAINING)).toEqual({ ...damaged, sheet: "抽查结果" });
    const ranks = edited(march, "抽取底册", 0, "名次", 99);
    expect(failureOf(ranks, TRAINING)).toEqual({ ...damaged, sheet: "抽取底册" });
  });

  it("by a directory in which a unit may look as if it were gone", () => {
    const wrong = withInput(march, TARGETS, ["统一社会信用代码", NEXT], "统一社会信用代码", 1.5e17);
    expect(failureOf(wrong, TRAINING)).toMatchObject({ code: "refused" });
  });
});
