import { ok } from "../../../src/core/result";
import { verifyJob } from "../../../src/jobs/verify";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import {
  applied,
  drawn,
  drawnSealed,
  inspected,
  onSheet,
  recordsOf,
  request,
  sealed,
} from "../../support/books";
import { bureau, INSPECTORS, TARGETS, withRows } from "../../support/bureau";
import { sheetOf } from "../../support/sheet-of";
import { venues } from "./venues";
import { drawJob } from "../../../src/jobs/draw";

function expectHonest(workbook: WorkbookSnapshot, events?: number): void {
  const report = verifyJob(workbook, null);
  if (!report.ok) throw new Error(JSON.stringify(report.error));
  expect(report.value.differences).toEqual([]);
  expect(report.value.ok).toBe(true);
  expect(report.value.draws.every((draw) => draw.ok)).toBe(true);
  if (events !== undefined) expect(report.value.events).toBe(events);
}

/** The venues are planned too often and without consent; the record of such a draw is honest all the same. */
const despiteErrors = "核对年度上限";

describe("finds nothing wrong in an honest workbook", () => {
  const march = drawn(bureau(), request("03-02T09:30"), "7.12.19.22.30.33./06./").workbook;

  it("after one draw of four plan rows, with weights, joint offices and external ones", () => {
    expectHonest(march, 8);
    const offices = recordsOf(march, "抽查结果").map((row) => row["联合科室"]);
    expect(offices.some((office) => office?.includes("市场监管局（外部门）"))).toBe(true);
    expect(recordsOf(march, "抽取底册").some((row) => row["权重"] === "3")).toBe(true);
  });

  it("after a second draw whose units join visits that are still pending", () => {
    const { workbook } = drawn(march, request("09-02"));
    expectHonest(workbook, 16);
    expect(recordsOf(workbook, "抽查结果").some((row) => row["并入"] === "C2026-001")).toBe(true);
  });

  it("after a second draw when some visits were made and others were not", () => {
    const some = inspected(march, "C2026-001", (id) => Number(id.at(-1)) % 2 === 0);
    const { workbook } = drawn(some, request("09-02"));
    expectHonest(workbook);
    expect(new Set(recordsOf(workbook, "抽查结果").map((row) => row["并入"]))).toEqual(
      new Set(["", "C2026-001"]),
    );
  });

  it("when units had their two visits of the year and are left out", () => {
    const first = drawn(venues(), request("03-02", { planNumbers: ["V-1"] })).workbook;
    const made = inspected(first, "C2026-001");
    const second = drawn(made, request("09-02", { planNumbers: ["V-1"] })).workbook;
    const both = inspected(second, "C2026-002", (id) => id.endsWith("4") || id.endsWith("5"));
    const third = drawn(
      both,
      request("10-08", { planNumbers: ["V-2"], acceptShortfall: true, despiteErrors }),
    );
    expectHonest(third.workbook);
    const reasons = recordsOf(third.workbook, "抽取底册").map((row) => row["未入围原因"]);
    expect(reasons).toContain("本年已随机抽查2次，达到上限2次");
    const fourth = drawn(third.workbook, request("11-08", { planNumbers: ["V-3"], despiteErrors }));
    expectHonest(fourth.workbook);
  });

  it("when a row under a special provision is not stopped by the cap", () => {
    const book = venues({ special: "《体育法》第一百一十四条" });
    const first = drawn(book, request("03-02", { planNumbers: ["V-1"] })).workbook;
    const second = drawn(
      inspected(first, "C2026-001"),
      request("09-02", { planNumbers: ["V-1"] }),
    ).workbook;
    const made = inspected(second, "C2026-002");
    const { workbook } = drawn(
      made,
      request("10-08", { planNumbers: ["V-2", "V-3"], acceptShortfall: true, despiteErrors }),
    );
    expectHonest(workbook);
    const third = recordsOf(workbook, "抽查结果").filter((row) => row["抽取编号"] === "C2026-003");
    expect(third.length).toBe(3);
  });

  it("when a draw went on although too few units were left", () => {
    const first = drawn(venues(), request("03-02", { planNumbers: ["V-1"] })).workbook;
    const made = inspected(first, "C2026-001");
    const second = drawn(made, request("09-02", { planNumbers: ["V-1"] })).workbook;
    const both = inspected(second, "C2026-002");
    const { workbook } = drawn(
      both,
      request("10-08", { planNumbers: ["V-2", "V-3"], acceptShortfall: true, despiteErrors }),
    );
    expectHonest(workbook);
    expect(recordsOf(workbook, "抽取台账").at(-1)?.["事由"]).toContain("可抽仅0家，已确认");
  });

  it("while a seal waits for its seed, after the draw, and after one that was given up", () => {
    const waiting = sealed(
      bureau(),
      request("03-02T09:00", { planNumbers: ["2026-001"] }),
    ).workbook;
    expectHonest(waiting, 1);
    const other = drawn(waiting, request("03-02T09:10", { planNumbers: ["2026-003"] })).workbook;
    expectHonest(other, 3);
    const finished = drawnSealed(
      other,
      request("03-02T09:30"),
      "3 5 1".replaceAll(" ", "."),
      "C2026-001",
    );
    expectHonest(finished.workbook, 4);
    const again = sealed(
      finished.workbook,
      request("09-02", { planNumbers: ["2026-001"] }),
    ).workbook;
    const given = drawn(
      again,
      request("09-03", { planNumbers: ["2026-001", "2026-002"] }),
    ).workbook;
    expectHonest(given, 10);
    expect(recordsOf(given, "抽取台账").map((row) => row["事件"])).toContain("中断");
  });

  it("after a write that broke off was closed", () => {
    const outcome = drawJob(march, request("09-02"), { given: "1.2.3", random: "" });
    if (!outcome.ok) throw new Error(outcome.error.code);
    const cut = applied(
      march,
      outcome.value.changes.flatMap((change) =>
        change.kind === "append-rows" && change.sheet === "抽取台账"
          ? [{ ...change, rows: change.rows.slice(0, 4) }]
          : [change],
      ),
    );
    expect(verifyJob(cut, null)).toEqual(ok(expect.objectContaining({ ok: false })));
    const { workbook } = drawn(cut, request("09-03"));
    expectHonest(workbook, 8 + 4 + 4 + 8);
  });

  it("when the directories changed lawfully after the draw, or are gone", () => {
    const { workbook } = drawn(march, request("09-02"));
    const changed = onSheet(workbook, "检查对象名录库", (rows) => rows.slice(0, 20));
    const fewer = onSheet(changed, "执法检查人员名录库", (rows) => rows.slice(0, 5));
    expectHonest(fewer);
    const names = ["抽取台账", "抽查结果", "抽取底册", "人员底册"];
    expectHonest({
      ...workbook,
      sheets: workbook.sheets.filter(({ name }) => names.includes(name)).toReversed(),
    });
  });

  it("when inspectors came, went and changed office between two draws", () => {
    const inspectors = withRows(INSPECTORS, (row, index) => ({
      ...row,
      状态: index === 4 ? "调离" : (row["状态"] ?? null),
      所在科室: index === 6 ? "安全科" : (row["所在科室"] ?? null),
    }));
    const changed = onSheet(march, "执法检查人员名录库", () => inspectors);
    expectHonest(drawn(changed, request("09-02")).workbook);
  });

  it("when an inspector is listed twice and one has no certificate", () => {
    const [headings = [], ...people] = INSPECTORS;
    const inspectors = [
      headings,
      ...people,
      people[1] ?? [],
      people[1] ?? [],
      ["新来", "体育科", null, null, null, null, null, null],
      ["借调者", null, "150600099", null, null, null, null, null],
    ];
    expectHonest(drawn(bureau({ inspectors }), request("03-02")).workbook);
  });

  it("when the workload of the year steers the matching", () => {
    const settings = sheetOf("设置", [
      ["年度", 2026],
      ["兼顾本年已派", "是"],
      ["每单位年度次数上限", 3],
    ]);
    const book = bureau();
    const balanced = { ...book, sheets: [...book.sheets, settings] };
    const first = drawn(balanced, request("03-02")).workbook;
    const second = drawn(inspected(first, "C2026-001"), request("09-02")).workbook;
    expectHonest(second);
    expect(recordsOf(second, "抽取台账").at(-1)?.["参数"]).toContain("balance=year");
  });

  it("when a school is listed by two rows and names hold spaces, ampersands and quotes", () => {
    const [headings = [], first = [], ...others] = TARGETS;
    const twice = [first[0] ?? null, first[1] ?? null, "小学", ...first.slice(3)];
    const odd = [
      'A&B <体育> “健身”  "中心"',
      null,
      "健身场所",
      "东胜区",
      "一\t二",
      null,
      null,
      null,
    ];
    const targets = [headings, first, ...others, twice, odd];
    expectHonest(drawn(bureau({ targets }), request("03-02")).workbook);
  });

  it("when the fingerprint kept outside is that of any event, in any case", () => {
    const digest = recordsOf(march, "抽取台账")[5]?.["本条摘要"] ?? "";
    const report = verifyJob(march, `  ${digest.toUpperCase()}\n`);
    expect(report).toEqual(ok(expect.objectContaining({ ok: true })));
  });
});

test("a workbook without a ledger has nothing to verify", () => {
  expect(verifyJob(bureau(), null)).toEqual({ ok: false, error: { code: "no-ledger" } });
});
