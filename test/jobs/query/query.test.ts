import { queryJob } from "../../../src/jobs/query/query";
import type { QueryReport } from "../../../src/jobs/query/trace";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { drawn, onSheet, recordsOf, request } from "../../support/books";
import { bureau } from "../../support/bureau";
import { day, entered, ENTRY_SHEET, recorded } from "../../support/results";

const march = drawn(bureau(), request("03-02"), "1.2.3").workbook;
const twice = drawn(march, request("09-02"), "4.5.6").workbook;

function found(workbook: WorkbookSnapshot, words: string, today = "09-03"): QueryReport {
  const report = queryJob(workbook, words, day(today));
  if (!report.ok) throw new Error(report.error.code);
  return report.value;
}

/** The first unit of 抽取底册 with these words under a heading. */
function unitWith(heading: string, words: string): Readonly<Record<string, unknown>> {
  const row = recordsOf(march, "抽取底册").find((record) => record[heading] === words);
  if (row === undefined) throw new Error(`nobody with ${heading} ${words}`);
  return row;
}

describe("asking for a unit or an inspector", () => {
  it("tells a unit that was drawn its ticket, its rank and who goes there", () => {
    const row = unitWith("是否抽中", "是");
    const [unit] = found(march, String(row["单位标识"])).units;
    expect(unit?.places).toContainEqual(
      expect.objectContaining({
        drawNumber: "C2026-001",
        state: "drawn",
        planNumber: row["计划编号"],
        ticket: row["抽取号码"],
        rank: String(row["名次"]),
        drawnWord: "是",
      }),
    );
    expect(unit?.visits).toHaveLength(1);
    expect(unit?.visits[0]?.inspectors.length).toBeGreaterThanOrEqual(2);
  });

  it("tells a unit that was left out the reason, and that it has no visit", () => {
    const row = unitWith("未入围原因", "未在业：停业");
    const [unit] = found(march, String(row["单位名称"])).units;
    expect(unit?.places[0]).toMatchObject({ isEligible: false, leftOutReason: "未在业：停业" });
    expect(unit?.visits).toEqual([]);
  });

  it("tells every draw of the year in which the unit was", () => {
    const row = unitWith("是否抽中", "是");
    const [unit] = found(twice, String(row["单位标识"])).units;
    expect(new Set(unit?.places.map(({ drawNumber }) => drawNumber))).toEqual(
      new Set(["C2026-001", "C2026-002"]),
    );
  });

  it("tells a visit that several draws share once, with its entry and its 公示截止日", () => {
    const draw = (workbook: WorkbookSnapshot, on: string, planNumber: string) =>
      drawn(workbook, request(on, { planNumbers: [planNumber] }), "1.2.3").workbook;
    const both = draw(draw(bureau(), "03-02", "2026-001"), "03-03", "2026-004");
    const joined = recordsOf(both, "抽查结果").find((row) => row["并入"] === "C2026-001");
    const unitId = joined?.["统一社会信用代码"] ?? "";
    const sheet = recorded(both, "03-04").workbook;
    const place = recordsOf(sheet, ENTRY_SHEET).findIndex((row) => row["单位标识"] === unitId);
    const made = entered(sheet, place, { 检查日期: "2026-03-10", 检查结果: "未发现问题" });
    const visit = {
      unitId,
      drawNumbers: ["C2026-001", "C2026-002"],
      items: ["幼儿园办园行为检查", "校园安全检查"],
      inspectedOn: "2026-03-10",
      result: "未发现问题",
      publishedOn: "",
      term: "overdue",
      dueOn: "2026-04-08",
      isProvisional: false,
    };
    expect(found(made, unitId, "04-09").units[0]?.visits).toMatchObject([visit]);
    const [certificate = ""] = (joined?.["执法证号"] ?? "").split("、");
    const [inspector] = found(made, certificate, "04-09").inspectors;
    expect(inspector?.visits.filter((one) => one.unitId === unitId)).toMatchObject([visit]);
    for (const { drawNumber, visits } of inspector?.places ?? []) {
      const own = inspector?.visits.filter((one) => one.drawNumbers.includes(drawNumber));
      expect(visits).toBe(own?.length);
    }
    // The first row of a visit holds, here as everywhere else.
    const copied = onSheet(made, ENTRY_SHEET, (values) => [
      ...values,
      ["C2026-001", unitId, "", "", "", "2026-03-30"],
    ]);
    expect(found(copied, unitId, "04-09").units[0]?.visits).toMatchObject([visit]);
  });

  it("tells an inspector the visits given and why others of the directory were not matched", () => {
    const report = found(march, "张伟");
    expect(report.inspectors[0]?.places[0]).toMatchObject({ isEligible: false });
    expect(report.inspectors[0]?.visits).toEqual([]);
    const given = recordsOf(march, "抽查结果")[0]?.["组长"];
    const [leader] = found(march, String(given)).inspectors;
    expect(leader?.places[0]?.visits).toBe(leader?.visits.length);
    expect(leader?.visits.length).toBeGreaterThan(0);
  });

  it("finds by part of a name, full-width letters and blanks or not, exact names first", () => {
    expect(found(march, "第1幼儿园").units.length).toBeGreaterThan(0);
    expect(found(march, "东胜区 第１幼儿园").units[0]?.name).toBe("东胜区第1幼儿园");
    expect(found(march, "东胜区第1幼儿园").units[0]?.name).toBe("东胜区第1幼儿园");
  });

  it("shows ten at most and says how many more there are", () => {
    const report = found(march, "幼儿园");
    expect(report.units).toHaveLength(10);
    expect(report.more).toBeGreaterThan(0);
  });

  it("finds nothing for nothing, and says so where nothing was drawn yet", () => {
    expect(found(march, "  ")).toEqual({ units: [], inspectors: [], more: 0 });
    expect(queryJob(bureau(), "幼儿园", day("09-03"))).toEqual({
      ok: false,
      error: { code: "no-ledger" },
    });
  });
});
