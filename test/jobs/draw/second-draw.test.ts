import { drawJob } from "../../../src/jobs/draw";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { drawn, inspected, onSheet, RANDOM, recordsOf, request, sealed } from "../../support/books";
import { bureau, ITEMS, PLAN, withRows } from "../../support/bureau";

const march = drawn(bureau(), request("03-02"), "7.12.19.22.30.33./06./").workbook;
/** With the other item the venues are planned too often (Art. 9), which the check says and the draw must survive. */
const VENUES = { planNumbers: ["2026-003"], despiteErrors: "核对年度上限" };

/** All six venues are drawn each time; a second item covers the same venues. */
function venues(): WorkbookSnapshot {
  const plan = withRows(PLAN, (row, index) =>
    index === 2 ? { ...row, 抽查比例: "100%" } : index === 1 ? fireRow(row) : row,
  );
  const fire = ["体育场所消防检查", "体育经营场所", "《消防法》", "安全科", null, null];
  return bureau({ plan, items: [...ITEMS, fire] });
}

function fireRow<Row extends object>(row: Row) {
  return {
    ...row,
    抽查事项: "体育场所消防检查",
    抽查范围: "全市体育经营场所",
    抽查比例: "50%",
    抽查数量: null,
    责任科室: "安全科",
  };
}

describe("a second draw of the year", () => {
  it("is appended below the first, whose rows keep every cell", () => {
    const { workbook, report } = drawn(march, request("09-02"));
    expect(report.draw.drawNumber).toBe("C2026-002");
    for (const name of ["抽取台账", "抽查结果", "抽取底册", "人员底册"]) {
      const rows = (book: WorkbookSnapshot) =>
        book.sheets.find((sheet) => sheet.name === name)?.values ?? [];
      expect(rows(workbook).slice(0, rows(march).length)).toEqual(rows(march));
      expect(rows(workbook).length).toBeGreaterThan(rows(march).length);
    }
  });

  it("counts the visits of the first towards 本年已派", () => {
    const { workbook } = drawn(inspected(march, "C2026-001"), request("09-02"));
    const visits = recordsOf(march, "抽查结果");
    for (const person of recordsOf(workbook, "人员底册").filter(
      (row) => row["抽取编号"] === "C2026-002",
    )) {
      const given = visits.filter((visit) =>
        visit["执法证号"]?.split("、").includes(person["执法证号"] ?? ""),
      );
      expect(person["本年已派"]).toBe(String(given.length));
    }
  });

  it("is the last of an item that two rows share: no draw and no seal makes it a third (Art. 9)", () => {
    const twin = [...(PLAN[1] ?? [])];
    twin[(PLAN[0] ?? []).indexOf("计划编号")] = "2026-001b";
    const plan = withRows([...PLAN, twin], (row) => ({ ...row, 抽查频次: 1 }));
    const once = drawn(bureau({ plan }), request("03-02", { planNumbers: ["2026-001b"] })).workbook;
    const asked = (workbook: WorkbookSnapshot, ...planNumbers: readonly string[]) =>
      drawJob(workbook, request("03-03", { planNumbers }), { given: null, random: RANDOM });
    const refused = { ok: false, error: { findings: [{ rule: "frequency-above-maximum" }] } };
    expect(asked(once, "2026-001", "2026-001b")).toMatchObject(refused);
    expect(asked(once, "2026-001")).toMatchObject({ ok: true });
    const waiting = sealed(once, request("03-03", { planNumbers: ["2026-001"] })).workbook;
    expect(asked(waiting, "2026-001b")).toMatchObject(refused);
  });

  it("leaves out a unit that had its two random visits, and says so (Art. 9)", () => {
    const first = inspected(drawn(venues(), request("03-02", VENUES)).workbook, "C2026-001");
    const second = inspected(drawn(first, request("09-02", VENUES)).workbook, "C2026-002");
    const outcome = drawJob(second, request("10-02", { planNumbers: ["2026-002"] }), {
      given: null,
      random: RANDOM,
    });
    expect(outcome).toEqual({
      ok: false,
      error: { code: "shortfall", rows: [{ planNumber: "2026-002", required: 3, eligible: 0 }] },
    });
    const accepted = drawn(
      second,
      request("10-02", { planNumbers: ["2026-002"], acceptShortfall: true }),
    );
    const reasons = accepted.report.draw.populationRows.map(({ leftOutReason }) => leftOutReason);
    expect(new Set(reasons)).toEqual(new Set(["本年已随机抽查2次，达到上限2次"]));
    expect(accepted.report.draw.entries[0]?.reason).toBe("应抽3家，可抽仅0家，已确认");
    expect(accepted.report.draw.resultRows).toEqual([]);
  });

  it("joins a visit that is still pending: 并入, the team kept, one more of the office that is new", () => {
    const first = drawn(venues(), request("03-02", VENUES)).workbook;
    const { workbook, report } = drawn(first, request("03-03", { planNumbers: ["2026-002"] }));
    const before = new Map(
      recordsOf(first, "抽查结果").map((row) => [row["统一社会信用代码"], row]),
    );
    expect(report.draw.resultRows.length).toBe(3);
    for (const row of recordsOf(workbook, "抽查结果").slice(6)) {
      const joined = before.get(row["统一社会信用代码"]);
      expect(row["并入"]).toBe("C2026-001");
      expect(row["联合"]).toBe("是");
      expect(row["组长"]).toBe(joined?.["组长"]);
      const kept = joined?.["执法证号"] ?? "";
      expect(row["执法证号"]?.startsWith(`${kept}、`)).toBe(true);
      const added = row["执法证号"]?.slice(kept.length + 1).split("、") ?? [];
      expect(added.length).toBe(1);
      expect(["150600011", "150600012"]).toContain(added[0]);
    }
  });

  it("does not count a joined visit again, and draws it even at the cap", () => {
    const first = inspected(drawn(venues(), request("03-02", VENUES)).workbook, "C2026-001");
    const second = drawn(first, request("09-02", VENUES)).workbook;
    const third = drawn(second, request("10-02", { planNumbers: ["2026-002"] })).workbook;
    expect(
      recordsOf(third, "抽查结果")
        .slice(12)
        .map((row) => row["并入"]),
    ).toEqual(["C2026-002", "C2026-002", "C2026-002"]);
  });

  it("is not made while nothing is due", () => {
    const outcome = drawJob(march, request("03-03"), { given: null, random: RANDOM });
    expect(!outcome.ok && outcome.error.code).toBe("nothing-due");
  });

  it("follows the directory as it is then", () => {
    const fewer = onSheet(march, "检查对象名录库", (rows) => rows.slice(0, 25));
    const { report } = drawn(fewer, request("09-02", { planNumbers: ["2026-001"] }));
    expect(report.draw.entries[0]?.directorySize).toBe("24");
  });
});
