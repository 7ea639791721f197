import { createHash } from "node:crypto";
import fc from "fast-check";
import type { SheetModel } from "../../../src/sheets/sheet-model";
import type { WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { printFormsJob } from "../../../src/jobs/print-forms";
import { visitForms, type VisitForm } from "../../../src/sheets/forms";
import { DEFAULT_RESULT_CATEGORIES } from "../../../src/core/plan/default-settings";
import { bureau, TARGETS, withRows } from "../../support/bureau";
import { quickest } from "../../support/pace";
import { drawn, recordsOf, request, sealed } from "../../support/books";
import { day, replaced, substituted, voided } from "../../support/results";
import { sheetsAdded } from "../../support/sample-snapshot";

const DRAWN = drawn(bureau(), request("03-02T09:30", { planNumbers: ["2026-001", "2026-004"] }));

function printed(workbook: WorkbookSnapshot, drawNumber = "C2026-001"): readonly SheetModel[] {
  const outcome = printFormsJob(workbook, drawNumber, day("03-10"));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return sheetsAdded(outcome.value.changes);
}

function textsOf(sheet: SheetModel | undefined, from = 0, to?: number): readonly string[] {
  return (sheet?.rows ?? [])
    .slice(from, to)
    .flatMap(({ values }) => values.flatMap((value) => (value === null ? [] : [String(value)])));
}

const recordOf = (workbook: WorkbookSnapshot, drawNumber?: string) =>
  textsOf(printed(workbook, drawNumber).find(({ name }) => name === "抽取记录表"));

/** What stands beside a label of the record, the n-th time that it occurs. */
function beside(texts: readonly string[], label: string, nth = 0): string {
  const places = texts.flatMap((text, index) => (text === label ? [index] : []));
  return texts[(places[nth] ?? -2) + 1] ?? "";
}

describe("执法检查表", () => {
  const [forms] = printed(DRAWN.workbook);
  const visits = recordsOf(DRAWN.workbook, "抽查结果");

  it("is one page a visit, in the order of the draw", () => {
    const breaks = [0, ...(forms?.print?.pageBreaks ?? [])];
    expect(breaks).toHaveLength(visits.length);
    breaks.forEach((row, page) => {
      const texts = textsOf(forms, row, breaks[page + 1]);
      expect(beside(texts, "被检查单位")).toBe(visits[page]?.["单位名称"]);
      expect(beside(texts, "任务编号")).toBe(`C2026-001 第${page + 1}号`);
      expect(beside(texts, "住所")).toBe(visits[page]?.["住所"]);
      for (const name of (visits[page]?.["检查人员"] ?? "").split("、")) {
        expect(texts).toContain(name);
      }
      for (const certificate of (visits[page]?.["执法证号"] ?? "").split("、")) {
        expect(texts).toContain(certificate);
      }
    });
  });

  it("has its blocks in the order of the rules", () => {
    const [, second] = forms?.print?.pageBreaks ?? [];
    const texts = textsOf(forms, 0, second);
    const blocks = [
      "任务名称",
      "检查时间",
      "现场告知",
      "被检查单位",
      "统一社会\n信用代码",
      "住所",
      "法定代表人",
      "联络员",
      "检查事项",
      "核查方式",
      "现场措施",
      "检查结论",
      "后续处置",
      "被检查单位\n意见",
      "检查人员签名、\n执法证号",
      "组长审核\n意见",
      "结果公示\n审批意见",
    ];
    const places = blocks.map((block) => texts.indexOf(block));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(beside(texts, "现场告知")).toBe("□已出示执法证件　□已告知权利义务");
    for (const word of DEFAULT_RESULT_CATEGORIES) {
      expect(beside(texts, "检查结论")).toContain(`□${word}`);
    }
  });

  it("prints a visit that joined an earlier one with the items of both", () => {
    const first = drawn(bureau(), request("03-02", { planNumbers: ["2026-001"] })).workbook;
    const second = drawn(first, request("03-20", { planNumbers: ["2026-004"] })).workbook;
    const joins = recordsOf(second, "抽查结果").filter((row) => row["并入"] === "C2026-001");
    expect(joins.length).toBeGreaterThan(0);
    const texts = textsOf(printed(second, "C2026-002")[0]);
    const names = texts.filter((text) => text === "幼儿园办园行为检查、校园安全检查");
    expect(names).toHaveLength(joins.length);
  });

  const anyVisit: fc.Arbitrary<VisitForm> = fc.record({
    drawNumber: fc.constant("C2026-001"),
    order: fc.nat(2000).map(String),
    planNumbers: fc.constantFrom("2026-001", "2026-001、2026-004、2026-007"),
    items: fc.array(fc.constant("学校（幼儿园）食品安全管理检查"), { minLength: 1, maxLength: 4 }),
    unitName: fc.string({ minLength: 1, maxLength: 50, unit: fc.constantFrom("学", "校", "A") }),
    unitCode: fc.constantFrom("", "12100000400000624D"),
    address: fc.string({ maxLength: 60, unit: fc.constantFrom("路", "号", "3") }),
    leader: fc.constant("甲"),
    inspectors: fc.constantFrom(["甲", "乙"], ["甲", "乙", "丙"]),
    certificates: fc.constant(["15060000001", "15060000002"]),
  });

  it("fits on its page, however long names and addresses are", () => {
    const settings = { bureau: "云中市教育体育局", categories: DEFAULT_RESULT_CATEGORIES };
    // A4 is 841 points high; 65 of them are margins.
    const room = 841 - 65;
    fc.assert(
      fc.property(anyVisit, (visit) => {
        const [sheet] = visitForms([visit], settings);
        const height = (sheet?.rows ?? []).reduce((sum, row) => sum + (row.height ?? 0), 0);
        expect(height).toBeLessThanOrEqual(room);
        for (const { values, styles } of sheet?.rows ?? []) {
          expect([values.length, styles.length]).toEqual([sheet?.widths.length, values.length]);
        }
      }),
    );
  });

  it("takes another sheet where Excel knows no more page breaks, within 2 seconds for 2,000 visits", async () => {
    const [one] = fc.sample(anyVisit, { numRuns: 1, seed: 1 });
    const many = Array.from({ length: 2_000 }, () => one).filter((visit) => visit !== undefined);
    const forms = () => visitForms(many, { bureau: "", categories: DEFAULT_RESULT_CATEGORIES });
    expect(await quickest(2, forms)).toBeLessThan(2);
    const sheets = forms();
    expect(sheets.map(({ name, print }) => [name, print?.pageBreaks?.length])).toEqual([
      ["执法检查表", 999],
      ["执法检查表（2）", 999],
    ]);
  });
});

describe("抽取记录表", () => {
  const ledger = recordsOf(DRAWN.workbook, "抽取台账");
  const events = ledger.filter((row) => row["事件"] === "抽取");
  const texts = recordOf(DRAWN.workbook);

  it("says who drew, when, before whom, with which seed", () => {
    expect(beside(texts, "抽取编号")).toBe("C2026-001");
    expect(beside(texts, "抽取时间")).toBe("2026年3月2日 09:30");
    expect(beside(texts, "操作人")).toBe("苏日娜");
    expect(beside(texts, "监督人")).toBe("那日苏、高娃");
    expect(beside(texts, "随机种子")).toBe(events[0]?.["随机种子"]);
    expect(beside(texts, "种子来源")).toBe("系统随机");
    expect(texts).toContain("C2026-001　本年第1次抽取，其中作废0次");
  });

  it("gives for each plan row a statement from which anybody gets its KEY", () => {
    events.forEach((event, index) => {
      const statement = beside(texts, "完整语句", index);
      expect(statement).toBe(
        `SSJ1|target|${event["计划编号"]}|${event["次序"]}|${event["随机种子"]}`,
      );
      const key = createHash("sha256").update(statement, "utf8").digest("hex");
      expect(beside(texts, "KEY", index)).toBe(key);
      expect(beside(texts, "名录摘要", index)).toBe(event["名录摘要"]);
    });
    expect(beside(texts, "完整语句", events.length)).toContain("SSJ1|team|C2026-001|1|");
  });

  it("names every visit, every substitute, everybody left out and why, and how weights were spread", () => {
    const population = recordsOf(DRAWN.workbook, "抽取底册");
    for (const row of recordsOf(DRAWN.workbook, "抽查结果"))
      expect(texts).toContain(row["单位名称"]);
    const substitutes = population.filter((row) => row["是否抽中"]?.startsWith("备用") === true);
    expect(substitutes.length).toBeGreaterThan(5);
    for (const row of substitutes) expect(texts).toContain(row["单位名称"]);
    events.forEach((event, index) => {
      const own = population.filter((row) => row["计划编号"] === event["计划编号"]);
      const leftOut = beside(texts, "未入围单位\n及原因", index);
      for (const row of own.filter((unit) => unit["是否入围"] === "否")) {
        expect(leftOut).toContain(row["单位名称"]);
        expect(leftOut).toContain(row["未入围原因"]);
      }
      const units = [...beside(texts, "权重分布", index).matchAll(/：(\d+)家/gu)];
      expect(units.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(
        Number(event["入围数"]),
      );
    });
    for (const row of recordsOf(DRAWN.workbook, "人员底册")) {
      if (row["是否入围"] === "否") expect(texts).toContain(row["未入围原因"]);
    }
  });

  it("ends with the digests that a copy can be held against", () => {
    expect(beside(texts, "台账末条\n摘要")).toBe(ledger.at(-1)?.["本条摘要"]);
    expect(beside(texts, "结果摘要")).toBe(events[0]?.["结果摘要"]);
    expect(beside(texts, "人员摘要")).toBe(events[0]?.["人员摘要"]);
  });

  it("lists those left out in a table where they are too many for a cell", () => {
    const closed = withRows(TARGETS, (row, index) => ({
      ...row,
      监管状态: index % 2 === 0 && index < 40 ? "停业" : "正常",
    }));
    const { workbook } = drawn(
      bureau({ targets: closed }),
      request("03-02", { planNumbers: ["2026-004"] }),
    );
    const own = recordOf(workbook);
    expect(beside(own, "未入围单位\n及原因")).toMatch(/^未在业：停业（20家）$/u);
    for (const row of recordsOf(workbook, "抽取底册").filter((unit) => unit["是否入围"] === "否")) {
      expect(own).toContain(row["单位名称"]);
    }
  });

  it("tells what became of the draw: 补抽, 换人 and 作废, and counts what was voided", () => {
    const [first, second] = recordsOf(DRAWN.workbook, "抽查结果");
    const unit = first?.["统一社会信用代码"] ?? "";
    const inspector = second?.["执法证号"]?.split("、")[1] ?? "";
    const left = substituted(DRAWN.workbook, "C2026-001", unit, "03-05");
    const changed = replaced(
      left,
      "C2026-001",
      second?.["统一社会信用代码"] ?? "",
      inspector,
      "03-06",
    );
    const own = recordOf(changed);
    expect(own).toContain("已退出");
    expect(own).toContain("补抽");
    expect(own).toContain("换人后");
    expect(own.slice(own.indexOf("六、抽取后的变动"))).toEqual(
      expect.arrayContaining(["补抽", "换人", "2026年3月6日 10:00"]),
    );
    expect(own.join()).toMatch(/已停办.*病假/u);
    // The forms are for those who go now.
    const forms = textsOf(printed(changed)[0]);
    expect(forms).not.toContain(first?.["单位名称"]);

    const gone = voided(changed, "C2026-001");
    expect(recordOf(gone)).toContain("C2026-001　本年第1次抽取，其中作废1次");
    expect(printed(gone).map(({ name }) => name)).toEqual(["抽取记录表"]);
    const again = drawn(gone, request("03-26", { planNumbers: ["2026-001"] })).workbook;
    expect(recordOf(again, "C2026-002")).toContain("C2026-002　本年第2次抽取，其中作废1次");
  });

  it("is refused for a draw that the ledger does not know, and for one that was sealed only", () => {
    const unknown = printFormsJob(DRAWN.workbook, "C2026-009", day("03-10"));
    expect(unknown).toMatchObject({ error: { code: "draw-unknown" } });
    const waiting = sealed(bureau(), request("03-02", { planNumbers: ["2026-001"] })).workbook;
    expect(printFormsJob(waiting, "C2026-001", day("03-10"))).toMatchObject({
      error: { code: "draw-not-drawn", state: "sealed" },
    });
  });
});
