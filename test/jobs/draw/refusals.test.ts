import { drawJob } from "../../../src/jobs/draw";
import { verifyJob } from "../../../src/jobs/verify";
import type { DrawRequest } from "../../../src/jobs/draw-request";
import type { CellValue } from "../../../src/sheets/snapshot";
import { drawn, RANDOM, recordsOf, request } from "../../support/books";
import {
  bureau,
  INSPECTORS,
  ITEMS,
  PLAN,
  TARGETS,
  withRows,
  type Rows,
  type Tables,
} from "../../support/bureau";

function refused(
  tables: Partial<Tables>,
  asked: DrawRequest = request("03-02"),
  seed: string | null = null,
) {
  const outcome = drawJob(bureau(tables), asked, { given: seed, random: RANDOM });
  if (outcome.ok) throw new Error("was drawn");
  return outcome.error;
}

function findings(tables: Partial<Tables>, asked?: DrawRequest) {
  const failure = refused(tables, asked);
  if (failure.code !== "refused") throw new Error(JSON.stringify(failure));
  return failure.findings;
}

const changed = (rows: Rows, index: number, cells: Record<string, CellValue>) =>
  withRows(rows, (row, at) => (at === index ? { ...row, ...cells } : row));

const ONE = request("03-02", { planNumbers: ["2026-001"] });

describe("a draw is refused, with sheet and cell, when", () => {
  it("two units have the same code", () => {
    const code = TARGETS[5]?.[1] ?? null;
    expect(findings({ targets: changed(TARGETS, 20, { 统一社会信用代码: code }) })).toEqual([
      expect.objectContaining({
        rule: "duplicate-code",
        sheet: "检查对象名录库",
        row: 5,
        column: 1,
        others: [{ sheet: "检查对象名录库", row: 21, column: 1 }],
      }),
    ]);
  });

  it("Excel kept a code as a number, which lost its digits", () => {
    expect(
      findings({ targets: changed(TARGETS, 8, { 统一社会信用代码: 521506000123456000 }) }),
    ).toEqual([
      expect.objectContaining({
        rule: "code-digits-lost",
        sheet: "检查对象名录库",
        row: 9,
        column: 1,
      }),
    ]);
  });

  it("a unit has no name", () => {
    expect(findings({ targets: changed(TARGETS, 8, { 单位名称: null }) })).toEqual([
      expect.objectContaining({ rule: "name-missing", sheet: "检查对象名录库", row: 9, column: 0 }),
    ]);
  });

  it("nobody can read the ratio", () => {
    const plan = changed(PLAN, 0, { 抽查比例: "按实际工作需要确定" });
    expect(findings({ plan }, ONE)).toContainEqual(
      expect.objectContaining({
        rule: "ratio-undetermined",
        sheet: "年度抽查计划",
        row: 1,
        column: 3,
      }),
    );
  });

  it("the item is not on the list", () => {
    const plan = changed(PLAN, 0, { 抽查事项: "无此事项" });
    expect(findings({ plan }, ONE)).toContainEqual(
      expect.objectContaining({
        rule: "item-not-listed",
        sheet: "年度抽查计划",
        row: 1,
        column: 1,
      }),
    );
  });

  it("the scope names nothing in the directory", () => {
    const plan = changed(PLAN, 0, { 抽查范围: "全市养老院" });
    expect(findings({ plan }, ONE)).toContainEqual(
      expect.objectContaining({
        rule: "scope-unresolved",
        sheet: "年度抽查计划",
        row: 1,
        column: 2,
      }),
    );
  });

  it("the leading office has no inspector", () => {
    const plan = changed(PLAN, 0, { 责任科室: "督导室" });
    expect(findings({ plan }, ONE)).toContainEqual(
      expect.objectContaining({
        rule: "inspectors-insufficient",
        sheet: "年度抽查计划",
        row: 1,
        column: 8,
      }),
    );
  });

  it("nobody may be sent: the visits and the people of the bottleneck are named", () => {
    const inspectors = withRows(INSPECTORS, (row) =>
      row["所在科室"] === "体育科" ? { ...row, 状态: "借调" } : row,
    );
    const failure = refused({ inspectors }, request("03-02", { planNumbers: ["2026-003"] }));
    expect(failure).toMatchObject({ code: "team-impossible" });
    if (failure.code !== "team-impossible") throw new Error(failure.code);
    expect(failure.bottleneck.needed).toBeGreaterThan(failure.bottleneck.available);
    expect(failure.bottleneck.unitNames.every((name) => name.endsWith("健身中心"))).toBe(true);
  });

  it("its day lies before the last event of the ledger, which only goes forward", () => {
    const { workbook } = drawn(bureau(), request("05-06T10:00", { planNumbers: ["2026-001"] }));
    const again = (day: string) =>
      drawJob(workbook, request(day, { planNumbers: ["2026-002"] }), {
        given: null,
        random: RANDOM,
      });
    expect(again("05-05")).toMatchObject({
      ok: false,
      error: { code: "time-backwards", last: "2026-05-06T10:00+08:00" },
    });
    expect(again("05-06T09:59")).toMatchObject({ ok: false, error: { code: "time-backwards" } });
    expect(again("05-06").ok).toBe(true);
  });

  it("the row is not in the plan", () => {
    expect(refused({}, request("03-02", { planNumbers: ["2026-009"] }))).toEqual({
      code: "plan-row-unknown",
      planNumber: "2026-009",
      known: ["2026-001", "2026-002", "2026-003", "2026-004"],
    });
  });

  it.each([
    ["  ", "empty"],
    ["1 2", "white-space"],
    ["1|2", "bar"],
    ["1\u200b2", "invisible"],
    ["1\u00072", "control-characters"],
    ["1\ud8002", "lone-surrogate"],
  ])("the seed is %j", (seed, code) => {
    expect(refused({}, ONE, seed)).toEqual({
      code: "seed-unusable",
      failure: expect.objectContaining({ code }),
    });
  });
});

describe("a draw of the rows that are due", () => {
  it("leaves out a row that nobody can read, names it, and draws the others", () => {
    const plan = changed(PLAN, 1, { 抽查比例: "按实际工作需要确定", 抽查数量: null });
    const { report } = drawn(bureau({ plan }), request("03-02"));
    expect(report.leftOut.map(({ rule }) => rule)).toContain("ratio-undetermined");
    expect(report.draw.rows.map(({ sealed }) => sealed.row.planNumber)).toEqual([
      "2026-001",
      "2026-003",
      "2026-004",
    ]);
  });

  it("takes them by the bytes of their plan numbers, not as the plan has them", () => {
    const numbers = ["乙-1", "10", "9", "A-1"];
    const plan = withRows(PLAN, (row, index) => ({ ...row, 计划编号: numbers[index] ?? null }));
    const { workbook } = drawn(bureau({ plan }), request("03-02"));
    const seals = recordsOf(workbook, "抽取台账").slice(0, 4);
    expect(seals.map((row) => row["计划编号"])).toEqual(["10", "9", "A-1", "乙-1"]);
  });
});

describe("the record of a draw", () => {
  it("says where the seed came from", () => {
    expect(drawn(bureau(), ONE, "1.2.3").report.seedSource).toBe("命令行指定，未先封存");
    const { report } = drawn(bureau(), ONE);
    expect([report.seedSource, report.draw.seed]).toEqual(["系统随机", RANDOM]);
  });

  it("prints an office that the directory does not know as outside the bureau, and sends nobody of it", () => {
    const { report } = drawn(bureau(), ONE);
    for (const visit of report.draw.visits) {
      expect(visit.visit.jointOffices).toEqual(["安全科", "市场监管局"]);
      expect(visit.certificates.length).toBe(3);
    }
    expect(report.draw.resultRows[0]?.jointOffices).toBe("安全科、市场监管局（外部门）");
  });

  it("sends teams of different people with every office and expertise, nobody who is recused", () => {
    const { workbook } = drawn(bureau(), request("03-02"), "1.2.3");
    const people = new Map(
      recordsOf(workbook, "人员底册").map((row) => [row["执法证号"] ?? "", row]),
    );
    for (const visit of recordsOf(workbook, "抽查结果")) {
      const team = (visit["执法证号"] ?? "").split("、");
      expect(new Set(team).size).toBe(team.length);
      expect(team.length).toBeGreaterThanOrEqual(2);
      const members = team.map((certificate) => people.get(certificate));
      expect(members.every((person) => person?.["是否入围"] === "是")).toBe(true);
      expect(members.some((person) => person?.["回避单位"] === visit["单位名称"])).toBe(false);
      for (const office of (visit["责任科室"] ?? "").split("、")) {
        expect(members.map((person) => person?.["所在科室"])).toContain(office);
      }
    }
  });

  it("sends nobody whose certificate cannot be shown to be valid, and verifies", () => {
    const inspectors = changed(INSPECTORS, 0, { 执法证有效期: " 待\n换证 " });
    const { workbook } = drawn(bureau({ inspectors }), request("03-02"), "1.2.3");
    const person = recordsOf(workbook, "人员底册").find((row) => row["姓名"] === "巴特尔");
    expect(person).toMatchObject({
      执法证有效期: "待 换证",
      是否入围: "否",
      未入围原因: "执法证有效期“待 换证”读不懂",
    });
    const report = verifyJob(workbook, null);
    expect(report).toMatchObject({ ok: true, value: { differences: [] } });
  });

  it("keeps the sealed settings: the items' expertise and the row's team size", () => {
    const { workbook } = drawn(bureau({ items: ITEMS }), request("03-02"));
    const rows = recordsOf(workbook, "抽取台账");
    expect(rows.find((row) => row["计划编号"] === "2026-002")?.["所需专长"]).toBe("财务");
    expect(rows.find((row) => row["计划编号"] === "2026-001")?.["每组人数"]).toBe("3");
  });
});
