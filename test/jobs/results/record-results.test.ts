import fc from "fast-check";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { recordResultsJob } from "../../../src/jobs/record-results";
import { checkJob } from "../../../src/jobs/check-plan";
import { markPlanJob } from "../../../src/jobs/mark-plan";
import { bureau } from "../../support/bureau";
import { applied, drawn, HEADING_ROW, onSheet, recordsOf, request } from "../../support/books";
import { day, entered, ENTRY_SHEET, recorded, voided } from "../../support/results";
import { sheetOf } from "../../support/sheet-of";

const FIRST = drawn(bureau(), request("03-02", { planNumbers: ["2026-001"] })).workbook;
const MADE = recorded(FIRST, "03-10").workbook;

const entriesOf = (workbook: WorkbookSnapshot) => recordsOf(workbook, ENTRY_SHEET);

describe("检查结果录入 made from a draw", () => {
  it("has one row for each visit, with the cells that the draw gives", () => {
    const visits = recordsOf(FIRST, "抽查结果");
    expect(visits.length).toBeGreaterThan(3);
    expect(
      entriesOf(MADE).map((row) => [
        row["抽取编号"],
        row["单位标识"],
        row["抽查事项"],
        row["检查组"],
      ]),
    ).toEqual(
      visits.map((row) => [
        row["抽取编号"],
        row["统一社会信用代码"],
        row["抽查事项"],
        row["检查人员"],
      ]),
    );
    expect(new Set(entriesOf(MADE).map((row) => row["状态"]))).toEqual(new Set(["待录入"]));
  });

  it("offers the words of 设置, and lets other words be typed", () => {
    const settings = sheetOf("设置", [
      ["检查结果", "没有发现问题的"],
      ["检查结果", "有问题"],
    ]);
    const { changes } = recorded({ ...FIRST, sheets: [...FIRST.sheets, settings] }, "03-10");
    const sheet = changes.flatMap((change) =>
      change.kind === "add-sheet" ? [change.sheet] : [],
    )[0];
    expect(sheet?.dropDowns).toContainEqual(
      expect.objectContaining({ values: ["没有发现问题的", "有问题"], isOpen: true }),
    );
    expect(sheet?.isLocked).toBe(true);
    const open = sheet?.rows[HEADING_ROW + 1]?.styles.filter((style) => style === "entry");
    expect(open).toHaveLength(15);
  });

  it("adds 非随机检查 once", () => {
    expect(MADE.sheets.map(({ name }) => name)).toContain("非随机检查");
    expect(recorded(MADE, "03-11").report.addsDirectedCases).toBe(false);
  });

  it("is refused where nothing was drawn, and where the sheet of that name is the staff's own", () => {
    expect(recordResultsJob(bureau(), day("03-10"))).toMatchObject({
      ok: false,
      error: { code: "no-ledger" },
    });
    const own = sheetOf(ENTRY_SHEET, [
      ["学校", "得分"],
      ["甲校", 95],
    ]);
    expect(
      recordResultsJob({ ...FIRST, sheets: [...FIRST.sheets, own] }, day("03-10")),
    ).toMatchObject({
      ok: false,
      error: { code: "sheet-not-ours", sheet: ENTRY_SHEET, found: "学校" },
    });
  });
});

describe("Article 11: 公示截止日 is the 20th working day after the inspection", () => {
  it.each([
    ["2026-02-10", "2026-03-16"],
    ["2026-04-30", "2026-06-01"],
    ["2026-06-18", "2026-07-17"],
    ["2026-09-18", "2026-10-22"],
    ["2026-09-30", "2026-11-03"],
    ["2026-11-02", "2026-11-30"],
    ["2026-12-04", "2027-01-04（暂定）"],
  ])("%s → %s", (inspected, due) => {
    const workbook = recorded(entered(MADE, 0, { 检查日期: inspected }), "12-31").workbook;
    expect(entriesOf(workbook)[0]).toMatchObject({ 公示截止日: due });
  });

  it.each([
    [{ 检查日期: "2026-3-5" }, "03-10", "录入中"],
    [{ 检查日期: "2026-3-5" }, "03-27", "录入中（临期）"],
    [{ 检查日期: "2026-3-5" }, "04-03", "录入中（逾期）"],
    [{ 检查日期: "2026-3-5", 公示日期: "2026-04-02" }, "04-20", "已公示"],
    [{ 检查日期: "2026-3-5", 公示日期: "2026-04-07" }, "04-20", "已公示（逾期）"],
    [{ 录入人: "巴特尔" }, "04-20", "录入中"],
    [{ 检查日期: "三月上旬" }, "04-20", "录入中"],
  ])("%j on %s is %s", (cells, today, status) => {
    const workbook = recorded(entered(MADE, 1, cells), today).workbook;
    expect(entriesOf(workbook)[1]).toMatchObject({ 状态: status });
  });

  it("counts from the conclusion where 设置 says so", () => {
    const settings = sheetOf("设置", [["期限起算", "结论形成日"]]);
    const asked = { ...MADE, sheets: [...MADE.sheets, settings] };
    const inspectedOnly = recorded(entered(asked, 0, { 检查日期: "2026-04-20" }), "05-01").workbook;
    expect(entriesOf(inspectedOnly)[0]).toMatchObject({ 公示截止日: "", 状态: "录入中" });
    const concluded = entered(inspectedOnly, 0, { 结论日期: "2026-04-30" });
    expect(entriesOf(recorded(concluded, "05-01").workbook)[0]).toMatchObject({
      公示截止日: "2026-06-01",
    });
  });

  it("is brought up to date by a check of the workbook too, and nothing else in the sheet", () => {
    const workbook = entered(MADE, 0, { 检查日期: "2026-04-30" });
    const marked = markPlanJob(workbook, day("05-29"), () => "");
    const changes = marked.ok ? marked.value.changes : [];
    expect(changes).toContainEqual({
      kind: "edit-cells",
      sheet: ENTRY_SHEET,
      edits: [
        { row: 3, column: 16, value: "2026-06-01" },
        { row: 3, column: 21, value: "录入中（临期）" },
      ],
    });
    const again = markPlanJob(applied(workbook, changes), day("05-29"), () => "");
    const edits = again.ok ? again.value.changes.filter(({ kind }) => kind === "edit-cells") : null;
    expect(edits).toEqual([]);
  });
});

describe("检查结果录入 made anew", () => {
  const filled = entered(MADE, 2, {
    检查日期: 46_090,
    检查结果: "差不多没问题",
    发现问题: "=1+1",
    备注: null,
  });
  const second = drawn(filled, request("03-20", { planNumbers: ["2026-002"] })).workbook;

  it("adds the visits of a new draw below and keeps what was entered, in whatever words", () => {
    const { workbook, report, changes } = recorded(second, "03-21");
    const visits = recordsOf(second, "抽查结果").filter((row) => row["抽取编号"] === "C2026-002");
    expect(report).toMatchObject({ isNew: false, added: visits.length });
    expect(changes.map(({ kind }) => kind)).toEqual(["edit-cells", "append-rows", "show-sheet"]);
    expect(entriesOf(workbook)[2]).toMatchObject({
      检查日期: "46090",
      检查结果: "差不多没问题",
      发现问题: "=1+1",
    });
    expect(
      entriesOf(workbook)
        .slice(-visits.length)
        .map((row) => row["单位名称"]),
    ).toEqual(visits.map((row) => row["单位名称"]));
  });

  it("changes nothing when nothing has changed", () => {
    const once = recorded(second, "03-21").workbook;
    expect(recorded(once, "03-21").changes.map(({ kind }) => kind)).toEqual(["show-sheet"]);
  });

  it("keeps the rows of a voided draw, says so, and counts them no more", () => {
    const both = recorded(second, "03-21").workbook;
    const { workbook, report } = recorded(voided(both, "C2026-001"), "03-25");
    const first = entriesOf(workbook).filter((row) => row["抽取编号"] === "C2026-001");
    expect(first.length).toBeGreaterThan(3);
    expect(new Set(first.map((row) => row["状态"]))).toEqual(new Set(["抽取已作废"]));
    expect(first[2]).toMatchObject({ 检查结果: "差不多没问题" });
    expect(report.visits).toBe(entriesOf(workbook).length - first.length);
  });

  it("enters a visit that a later draw joined once, under its first draw, with the items of both", () => {
    // Every kindergarten that is drawn again while its visit is pending joins that visit.
    const joined = drawn(MADE, request("03-20", { planNumbers: ["2026-004"] })).workbook;
    const joins = recordsOf(joined, "抽查结果").filter((row) => row["并入"] === "C2026-001");
    expect(joins.length).toBeGreaterThan(0);
    const { workbook } = recorded(joined, "03-21");
    for (const { 统一社会信用代码: unit, 检查人员: team } of joins) {
      const rows = entriesOf(workbook).filter((row) => row["单位标识"] === unit);
      expect(rows).toMatchObject([
        { 抽取编号: "C2026-001", 抽查事项: "幼儿园办园行为检查、校园安全检查", 检查组: team },
      ]);
    }
  });

  it("finds columns that were moved, and says of copied and unknown rows what they are", () => {
    const [first = {}] = entriesOf(MADE);
    const moved = sheetOf(ENTRY_SHEET, [
      ["状态", "单位标识", "检查日期", "抽取编号"],
      [null, first["单位标识"] ?? "", "2026-03-05", "C2026-001"],
      ["", first["单位标识"] ?? "", null, "C2026-001"],
      [null, "没有这一家", null, "C2026-001"],
    ]);
    const { workbook } = recorded({ ...FIRST, sheets: [...FIRST.sheets, moved] }, "03-10");
    const values = workbook.sheets.find(({ name }) => name === ENTRY_SHEET)?.values ?? [];
    expect(values.slice(1, 4).map((row) => row[0])).toEqual(["录入中", "重复行", "台账中没有"]);
    expect(values).toHaveLength(1 + 3 + recordsOf(FIRST, "抽查结果").length - 1);
    expect(values[4]?.[3]).toBe("C2026-001");
  });

  it("never loses or changes what was entered, whatever it is", () => {
    const open = ["检查日期", "检查结果", "发现问题", "见证人", "公示日期", "平台任务编号"];
    const value = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const row = fc.record(Object.fromEntries(open.map((heading) => [heading, value])));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), fc.boolean(), (rows, isVoided) => {
        const before = rows.reduce(
          (workbook, cells, index) => entered(workbook, index, cells),
          isVoided ? voided(second, "C2026-001") : second,
        );
        const after = recorded(before, "04-20").workbook;
        const cellsOf = (workbook: WorkbookSnapshot) => {
          const values = workbook.sheets.find(({ name }) => name === ENTRY_SHEET)?.values ?? [];
          const columns = (values[HEADING_ROW] ?? []).flatMap((heading, column) =>
            open.includes(String(heading)) ? [column] : [],
          );
          return values.map((cells) => columns.map((column) => cells[column] ?? null));
        };
        const kept = cellsOf(before);
        expect(cellsOf(after).slice(0, kept.length)).toEqual(kept);
        const keys = entriesOf(after).map((own) => `${own["抽取编号"]} ${own["单位标识"]}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what is wrong with results is a finding, never a crash", () => {
  const rulesOf = (cells: Parameters<typeof entered>[2]) =>
    recorded(entered(MADE, 0, cells), "04-01")
      .report.findings.filter(({ sheet }) => sheet === ENTRY_SHEET)
      .map(({ rule, severity }) => `${rule} ${severity}`);

  it.each([
    [{ 检查日期: "2026-03-01" }, ["date-before-draw error", "result-overdue error"]],
    [{ 检查日期: "3月上旬" }, ["dates-invalid error"]],
    [{ 办结日期: "下周" }, ["dates-invalid error"]],
    [{ 检查日期: "2026-03-20", 检查结果: "还行" }, ["result-word-unknown warning"]],
    [
      { 检查日期: "2026-03-20", 检查结果: "未发现问题、发现问题已责令改正" },
      ["result-word-unknown warning"],
    ],
    [{ 检查日期: "2026-03-20", 检查结果: "合格" }, []],
    [{ 检查结果: "合格" }, ["result-day-missing error"]],
    [{ 检查日期: "2026-12-04" }, ["result-day-implausible error"]],
    [{ 检查日期: true }, ["dates-invalid error"]],
  ])("%j: %j", (cells, findings) => {
    expect(rulesOf(cells)).toEqual(findings);
  });

  it("names rows that count nowhere and hold a result: a copy, and one of no visit", () => {
    const made = entered(MADE, 0, { 检查日期: "2026-03-20", 检查结果: "合格" });
    const copies = onSheet(made, ENTRY_SHEET, (values) => {
      const [first, second] = values.slice(HEADING_ROW + 1);
      const stranger = (first ?? []).map((value, column) => (column === 1 ? "NOBODY" : value));
      return [...values, first ?? [], stranger, second ?? []];
    });
    const findings = recorded(copies, "04-01").report.findings;
    expect(findings.map(({ rule, details }) => [rule, details?.["why"]])).toEqual([
      ["entry-not-counted", "repeated"],
      ["entry-not-counted", "unknown"],
    ]);
  });

  it("says nothing of a voided draw: nobody owes its visits any more", () => {
    const late = entered(MADE, 0, { 检查日期: "2026-03-01", 检查结果: "还行" });
    const found = recorded(late, "12-31").report.findings.map(({ rule }) => rule);
    expect(found).toContain("result-overdue");
    expect(recorded(voided(late, "C2026-001"), "12-31").report.findings).toEqual([]);
  });

  it("names them also for cases that were not drawn, which no random rule knows", () => {
    const workbook = {
      ...MADE,
      sheets: MADE.sheets.map((sheet) =>
        sheet.name === "非随机检查"
          ? {
              ...sheet,
              values: [
                ...sheet.values.slice(0, HEADING_ROW + 1),
                ["下周", "投诉举报", "东胜区第1幼儿园", null, "收费", null, "2026-03-03", "不好"],
              ],
            }
          : sheet,
      ),
    };
    const check = checkJob(workbook, day("03-10"));
    const own = check.ok ? check.value.findings.filter(({ sheet }) => sheet === "非随机检查") : [];
    expect(own.map(({ rule, article }) => [rule, article])).toEqual([
      ["dates-invalid", 4],
      ["result-word-unknown", 4],
    ]);
  });
});
