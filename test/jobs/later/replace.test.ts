import { visitsInForce } from "../../../src/core/ledger/visits-in-force";
import { readLedger, resultRows } from "../../../src/jobs/evidence";
import { replaceInspectorJob } from "../../../src/jobs/replace-inspector";
import { verifyJob } from "../../../src/jobs/verify";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { drawn, inspected, onSheet, recordsOf, request } from "../../support/books";
import { lastRow, later, replaced, withInput } from "../../support/later";
import { march } from "../verify/drawn-book";

const INSPECTORS = "执法检查人员名录库";
/** 达拉特旗第3幼儿园: 王芳 (基础教育科, 组长), 杨帆 (体育科) and 吴敏 (安全科) go there. */
const KINDERGARTEN = "521506000115841AB2";
/** 康巴什区第50培训学校: 刘洋 (职成教科, 财务, 组长) and 杨帆 go there. */
const TRAINING = "521506000488034AB9";
const day = later("03-05", { reason: "病假" });

const certificatesOf = (book: WorkbookSnapshot, unit: string) =>
  lastRow(book, unit)["执法证号"]?.split("、") ?? [];
const expectHonest = (book: WorkbookSnapshot) => {
  expect(verifyJob(book, null)).toMatchObject({ value: { ok: true, differences: [] } });
};
const failureOf = (book: WorkbookSnapshot, unit: string, inspector: string, asked = day) => {
  const outcome = replaceInspectorJob(book, { ...asked, unit, inspector });
  return outcome.ok ? null : outcome.error;
};
/** 本次已派: visits of the draw that an inspector has, as 抽查结果 says. */
const loadOf = (book: WorkbookSnapshot, certificate: string) =>
  recordsOf(book, "抽查结果").filter((row) => row["执法证号"]?.split("、").includes(certificate))
    .length;

describe("an inspector who leaves a visit", () => {
  const { workbook, report } = replaced(march, KINDERGARTEN, "150600008", day);

  it("is followed by one of those with the fewest visits of the draw; the others stay", () => {
    const before = certificatesOf(march, KINDERGARTEN);
    const after = certificatesOf(workbook, KINDERGARTEN);
    expect(after).toEqual([
      ...before.filter((one) => one !== "150600008"),
      report.replacement.newcomer.certificate,
    ]);
    const free = ["150600005", "150600006", "150600009", "150600010"];
    const least = Math.min(...free.map((one) => loadOf(march, one)));
    expect(loadOf(march, report.replacement.newcomer.certificate)).toBe(least);
  });

  it("changes who goes to this visit, and nothing else", () => {
    const rows = recordsOf(workbook, "抽查结果");
    expect(rows.slice(0, -1)).toEqual(recordsOf(march, "抽查结果"));
    const [before, after] = [lastRow(march, KINDERGARTEN), rows.at(-1) ?? {}];
    const changed = Object.keys(before).filter((heading) => before[heading] !== after[heading]);
    expect(changed).toEqual(["检查人员", "执法证号"]);
    expectHonest(workbook);
  });

  it("is written down with a reason for each plan row of the visit, and the people as they are", () => {
    const events = recordsOf(workbook, "抽取台账").filter((row) => row["事件"] === "换人");
    expect(events.map((row) => [row["计划编号"], row["抽中数"], row["底册摘要"]])).toEqual([
      ["2026-001", "", ""],
      ["2026-004", "", ""],
    ]);
    expect(events[0]?.["事由"]).toBe(
      `达拉特旗第3幼儿园（${KINDERGARTEN}）检查人员杨帆（150600008）退出：病假`,
    );
    const people = recordsOf(workbook, "人员底册").filter(
      (row) => row["抽取编号"] === "C2026-001-1",
    );
    expect(people).toHaveLength(12);
  });

  it("does not come back to this visit when the one who came leaves too", () => {
    const came = report.replacement.newcomer.certificate;
    const again = replaced(workbook, KINDERGARTEN, came, later("03-06")).workbook;
    expect(certificatesOf(again, KINDERGARTEN)).not.toContain("150600008");
    expectHonest(again);
  });
});

describe("the one who comes", () => {
  it("stands for the office and has the 专长 that only the one who left had", () => {
    // 刘洋 was the only one of 职成教科 and the only one with 财务: 乌兰 is both, and 陈静's certificate ends too soon.
    const { report, workbook } = replaced(march, TRAINING, "150600006", day);
    expect(report.replacement.newcomer.name).toBe("乌兰");
    expect(lastRow(workbook, TRAINING)["组长"]).toBe("乌兰");
    expectHonest(workbook);
  });

  it("may lead: 组长 is found anew among those of the leading office", () => {
    const { workbook } = replaced(march, KINDERGARTEN, "150600002", day);
    const row = lastRow(workbook, KINDERGARTEN);
    expect(["巴特尔", "李娜"]).toContain(row["组长"]);
    expect(row["检查人员"]?.split("、")[0]).toBe(row["组长"]);
  });

  it("is on duty, below 任务上限, and need not withdraw", () => {
    const away = withInput(march, INSPECTORS, ["姓名", "巴特尔"], "状态", "借调");
    const withdrawn = withInput(away, INSPECTORS, ["姓名", "李娜"], "回避单位", KINDERGARTEN);
    expect(failureOf(withdrawn, KINDERGARTEN, "150600002")).toMatchObject({
      code: "team-impossible",
      bottleneck: { office: "基础教育科", needed: 1, available: 0 },
    });
    const limited = withInput(away, INSPECTORS, ["姓名", "李娜"], "任务上限", 1);
    expect(failureOf(limited, KINDERGARTEN, "150600002")).toMatchObject({
      code: "team-impossible",
    });
  });

  it("may be new in the directory", () => {
    const more = onSheet(march, INSPECTORS, (rows) => [
      ...rows,
      ["新来", "职成教科", "150600099", "2029-01-01", "财务", "在岗", null, null],
    ]);
    const { report, workbook } = replaced(more, TRAINING, "150600006", day);
    expect(report.replacement.newcomer.name).toBe("新来");
    expectHonest(workbook);
  });
});

test("a team whose members all left the bureau is replaced one by one", () => {
  const [headings = [], ...people] =
    march.sheets.find(({ name }) => name === INSPECTORS)?.values ?? [];
  const leave = ["150600002", "150600008", "150600012"];
  const gone = onSheet(march, INSPECTORS, () => [
    headings,
    ...people.filter((row) => !leave.includes(String(row[2]))),
  ]);
  const after = leave.reduce(
    (book, certificate, index) =>
      replaced(book, KINDERGARTEN, certificate, later(`03-0${5 + index}`)).workbook,
    gone,
  );
  const team = certificatesOf(after, KINDERGARTEN);
  expect(team).toHaveLength(3);
  expect(team.filter((certificate) => leave.includes(certificate))).toEqual([]);
  expectHonest(after);
});

test("a visit that a later draw joined is one visit: whichever draw is named, its team changes", () => {
  const second = drawn(march, request("09-02")).workbook;
  const joined = recordsOf(second, "抽查结果").find((row) => row["并入"] === "C2026-001") ?? {};
  const unit = joined["统一社会信用代码"] ?? "";
  for (const drawNumber of ["C2026-001", "C2026-002"]) {
    const [leader = ""] = joined["执法证号"]?.split("、") ?? [];
    const asked = later("09-03", { drawNumber });
    const { workbook } = replaced(second, unit, leader, asked);
    const { evidence, ledger } = readLedger(workbook);
    const teams = [...visitsInForce(ledger, resultRows(evidence)).values()].flatMap(({ visits }) =>
      visits.filter((visit) => visit.unitId === unit).map(({ team }) => team.certificates),
    );
    expect(teams).toHaveLength(2);
    expect(teams[0]).toEqual(teams[1]);
    expect(teams[0]).not.toContain(leader);
    expectHonest(workbook);
  }
});

describe("nobody is replaced", () => {
  it("who is not in the team; its members are named", () => {
    const failure = failureOf(march, TRAINING, "150600001");
    expect(failure).toEqual({
      code: "inspector-not-in-team",
      certificate: "150600001",
      unit: "康巴什区第50培训学校",
      team: [
        { certificate: "150600006", name: "刘洋" },
        { certificate: "150600008", name: "杨帆" },
      ],
    });
  });

  it("without a reason, after the visit, or in a draw that is not there", () => {
    const none = later("03-05", { reason: " " });
    expect(failureOf(march, TRAINING, "150600006", none)).toEqual({ code: "reason-missing" });
    const made = inspected(march, "C2026-001", (id) => id === TRAINING);
    expect(failureOf(made, TRAINING, "150600006")).toMatchObject({ code: "visit-made" });
    const unknown = later("03-05", { drawNumber: "C2026-007" });
    expect(failureOf(march, TRAINING, "150600006", unknown)).toMatchObject({
      code: "draw-unknown",
    });
  });
});
