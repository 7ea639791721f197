import { keyOf, targetStatement } from "../../../src/core/draw/statement";
import { sheetNamed, valueAt, type WorkbookSnapshot } from "../../../src/sheets/snapshot";
import { bureau, PLAN, withRows, type Rows } from "../../support/bureau";
import { applied, drawn, recordsOf, request } from "../../support/books";
import { linesOf, published, publishedRows, refusal, withSettings } from "../../support/published";
import { entered, recorded, substituted, voided } from "../../support/results";

const DRAWN = drawn(
  bureau(),
  request("03-02T09:30", { planNumbers: ["2026-001", "2026-002"] }),
  "3.14.15.9",
).workbook;
const SETTINGS = [
  ["单位名称", "草原市教育体育局"],
  ["年度", 2026],
] as const;
const PUBLIC = withSettings(DRAWN, ...SETTINGS, ["检查前公示抽取名单", "是"]);

describe("公示-抽取名单", () => {
  it("is refused unless 设置 publishes drawn units before they are inspected", () => {
    expect(refusal(DRAWN, "draw")).toEqual({ code: "draw-not-public" });
    expect(refusal(withSettings(DRAWN, ["检查前公示抽取名单", "否"]), "draw").code).toBe(
      "draw-not-public",
    );
  });

  const { sheet, prose } = published(PUBLIC, "draw");

  it("has the visits of the draws, without weights, complaints, addresses or tickets", () => {
    const visits = recordsOf(DRAWN, "抽查结果");
    expect(sheet.rows[2]?.values).toEqual([
      "序号",
      "抽取编号",
      "抽查事项",
      "单位名称",
      "统一社会信用代码",
      "责任科室",
    ]);
    expect(publishedRows(sheet).map((row) => row["单位名称"])).toEqual(
      visits.map((row) => row["单位名称"]),
    );
    const all = JSON.stringify(sheet);
    for (const word of ["权重", "投诉", "人民路", visits[0]?.["抽取号码"] ?? "?"]) {
      expect(all).not.toContain(word);
    }
  });

  it("gives what anybody needs to recompute each plan row", () => {
    const lines = linesOf(sheet);
    for (const row of recordsOf(DRAWN, "抽取台账").filter((event) => event["事件"] === "抽取")) {
      const statement = targetStatement(row["计划编号"] ?? "", 1, "3.14.15.9");
      expect(lines).toContain(`N＝${row["对象总数"]}`);
      expect(lines).toContain(`k＝${row["抽中数"]}`);
      expect(lines).toContain(`语句 ${statement}`);
      expect(lines).toContain(`KEY ${keyOf(statement)}`);
      expect(lines).toContain(row["名录摘要"]);
      expect(lines).toContain(row["结果摘要"]);
    }
    expect(prose).toMatch(
      /^2026年3月2日，草原市教育体育局按照2026年度抽查计划组织随机抽取1次，涉及2项计划/u,
    );
  });

  it("leaves a voided draw out, and does not know another number", () => {
    expect(refusal(voided(PUBLIC, "C2026-001"), "draw")).toMatchObject({
      code: "nothing-to-publish",
      notPublished: expect.arrayContaining([expect.objectContaining({ why: "void" })]),
    });
    expect(refusal(PUBLIC, "draw", { drawNumber: "C2026-009" })).toEqual({
      code: "draw-unknown",
      drawNumber: "C2026-009",
    });
  });

  it("has the unit that takes another's place, and says once that one was replaced", () => {
    const [first] = recordsOf(DRAWN, "抽查结果");
    const gone = first?.["统一社会信用代码"] ?? "";
    const later = withSettings(substituted(DRAWN, "C2026-001", gone, "03-05"), [
      "检查前公示抽取名单",
      "是",
    ]);
    const outcome = published(later, "draw");
    const codes = publishedRows(outcome.sheet).map((row) => row["统一社会信用代码"]);
    expect(codes).not.toContain(gone);
    expect(codes).toHaveLength(publishedRows(sheet).length);
    expect(linesOf(outcome.sheet)).toContain("其后有1家由备用单位补抽替换");
    expect(outcome.report.notPublished).toEqual([
      { name: first?.["单位名称"], cell: null, why: "replaced", detail: "C2026-001" },
    ]);
  });

  /** All six venues are drawn each time. */
  const venues = (plan: Rows) =>
    withSettings(
      bureau({
        plan: withRows(plan, (row) =>
          row.抽查事项 === "体育经营场所检查" ? { ...row, 抽查比例: "100%" } : row,
        ),
      }),
      ["检查前公示抽取名单", "是"],
    );
  const despite = { despiteErrors: "核对年度上限" };

  it("counts in prose a plan that was drawn twice once, and visits that joined once", () => {
    const asked = { planNumbers: ["2026-003"], ...despite };
    const first = drawn(venues(PLAN), request("03-02", asked)).workbook;
    const second = drawn(first, request("09-02", asked)).workbook;
    expect(recordsOf(second, "抽查结果").filter((row) => row["并入"] !== "")).toHaveLength(6);
    const outcome = published(second, "draw");
    expect(publishedRows(outcome.sheet)).toHaveLength(12);
    expect(outcome.prose).toContain(
      "组织随机抽取2次，涉及1项计划，共抽取检查对象6家次（再次抽中的6家次并入同一次检查，不另计算），",
    );
    expect(published(second, "draw", { drawNumber: "C2026-002" }).prose).toContain(
      "组织随机抽取1次，涉及1项计划，共抽取检查对象6家次，",
    );
  });

  it("names an item once where two rows of the plan drew a unit for it", () => {
    const twin = [...(PLAN[3] ?? [])];
    twin[(PLAN[0] ?? []).indexOf("计划编号")] = "2026-003b";
    const plan = withRows([...PLAN, twin], (row) => ({ ...row, 抽查频次: 1 }));
    const asked = { planNumbers: ["2026-003", "2026-003b"], ...despite };
    const { sheet: list } = published(
      drawn(venues(plan), request("03-02", asked)).workbook,
      "draw",
    );
    const items = publishedRows(list).map((row) => row["抽查事项"]);
    expect(items).toEqual(Array.from({ length: 6 }, () => "体育经营场所检查"));
  });

  it("needs a draw", () => {
    const book = withSettings(bureau(), ["检查前公示抽取名单", "是"]);
    expect(refusal(book, "draw")).toEqual({ code: "no-ledger" });
    expect(refusal(book, "results")).toEqual({ code: "no-ledger" });
  });
});

describe("公示-抽查结果", () => {
  const entriesIn = (workbook: WorkbookSnapshot) => {
    const sheet = sheetNamed(workbook, "检查结果录入");
    if (sheet === undefined) throw new Error("no entries");
    return sheet;
  };
  const made = recorded(withSettings(DRAWN, ...SETTINGS), "03-10").workbook;
  const outcomes = [
    { 检查日期: "2026-03-12", 检查结果: "未发现问题", 公示日期: "2026-04-01" },
    { 检查日期: "2026-04-02", 检查结果: "正常" },
    {
      检查日期: "2026-04-03",
      检查结果: "发现问题已责令改正",
      后续处置: "违反本部门规定，责令改正",
      发现问题: "安全出口堆放杂物",
    },
    { 检查日期: "四月初", 检查结果: "未发现问题" },
  ] as const;
  const book = outcomes.reduce((workbook, cells, row) => entered(workbook, row, cells), made);
  const { sheet, prose } = published(book, "results");
  const rows = publishedRows(sheet);

  it("has the visits that have a result, and no other column of what was entered", () => {
    expect(sheet.rows[2]?.values).toEqual([
      "序号",
      "抽查事项",
      "单位名称",
      "统一社会信用代码",
      "检查日期",
      "检查结果",
      "后续处置",
      "检查人员",
      "公示日期",
    ]);
    expect(rows.map((row) => [row["检查日期"], row["检查结果"], row["公示日期"]])).toEqual([
      ["2026-03-12", "未发现问题", "2026-04-01"],
      ["2026-04-02", "正常", "2026-04-10"],
      ["2026-04-03", "发现问题已责令改正", "2026-04-10"],
    ]);
    expect(JSON.stringify(sheet)).not.toContain("安全出口");
  });

  it("says which visits wait: those without a result, and at its cell what has to be mended first", () => {
    const visits = recordsOf(DRAWN, "抽查结果").length;
    const odd = entered(entered(book, 4, { 检查结果: "未发现问题" }), 5, {
      检查日期: "2026-04-03",
      检查结果: "未发现问题、发现问题已责令改正",
    });
    const { notPublished } = published(odd, "results").report;
    expect(notPublished).toHaveLength(visits - 3);
    expect(notPublished.slice(0, 4)).toMatchObject([
      { why: "day-unreadable", cell: { sheet: "检查结果录入" } },
      { why: "day-missing", cell: { sheet: "检查结果录入" } },
      { why: "result-contradictory", cell: { sheet: "检查结果录入" } },
      { why: "no-result", cell: null },
    ]);
    const { row = 0, column = 0 } = notPublished[0]?.cell ?? {};
    expect(valueAt(entriesIn(odd), row, column)).toBe("四月初");
    expect(new Set(notPublished.slice(3).map(({ why }) => why))).toEqual(new Set(["no-result"]));
  });

  it("counts the results in prose, words of the same meaning together", () => {
    expect(prose).toBe(
      "2026年3月至4月，草原市教育体育局组织开展2026年度“双随机、一公开”抽查，" +
        "共抽查3家，其中未发现问题2家，发现问题已责令改正1家。检查结果现予公布。",
    );
  });

  it("names the inspectors, or their certificates where 设置 says so", () => {
    const [first] = recordsOf(DRAWN, "抽查结果");
    expect(rows[0]?.["检查人员"]).toBe(first?.["检查人员"]);
    const byNumber = withSettings(book, ...SETTINGS, ["人员公示方式", "执法证号"]);
    const numbered = published(byNumber, "results");
    expect(publishedRows(numbered.sheet)[0]?.["检查人员"]).toBe(first?.["执法证号"]);
    for (const name of (first?.["检查人员"] ?? "?").split("、")) {
      expect(JSON.stringify(numbered.sheet)).not.toContain(name);
    }
  });

  it("never publishes results of a voided draw", () => {
    const failure = refusal(voided(book, "C2026-001"), "results");
    expect(failure).toMatchObject({ code: "nothing-to-publish" });
    expect(failure.code === "nothing-to-publish" && failure.notPublished[0]?.why).toBe("void");
  });

  it("names the cell of 检查结果录入 where somebody wrote a mobile number", () => {
    const leaky = entered(book, 0, { 后续处置: "已电告校长13800138000" });
    expect(refusal(leaky, "results")).toMatchObject({
      code: "personal-data",
      found: [{ kind: "mobile", cell: { sheet: "检查结果录入" } }],
    });
  });
});

describe("results that are published in batches", () => {
  const twice = drawn(DRAWN, request("03-03", { planNumbers: ["2026-003"] })).workbook;
  const made = recorded(
    withSettings(twice, ...SETTINGS, ["检查前公示抽取名单", "是"]),
    "03-10",
  ).workbook;
  const book = recordsOf(made, "检查结果录入").reduce(
    (workbook, _, row) =>
      entered(workbook, row, { 检查日期: "2026-03-12", 检查结果: "未发现问题" }),
    made,
  );
  const keeping = (drawNumber: string, kind: "results" | "draw") => {
    const { changes, sheet } = published(book, kind, { drawNumber });
    const kept = applied(book, changes);
    const corrects = kept.sheets.filter(({ name }) => name === sheet.name);
    return { kept, corrects };
  };

  it.each(["results", "draw"] as const)(
    "stand beside each other, and correct only what publishes the same: %s",
    (kind) => {
      const { kept, corrects } = keeping("C2026-001", kind);
      const second = published(kept, kind, { drawNumber: "C2026-002" });
      expect(second.report).toMatchObject({ correction: 0, correctable: [] });
      expect(second.sheet.name).toMatch(/（2）$/u);
      expect(second.report.title).not.toContain("更正");
      expect(refusal(kept, kind, { drawNumber: "C2026-002", corrects })).toEqual({
        code: "corrects-another",
        kind,
      });
      const correction = published(kept, kind, { drawNumber: "C2026-001", corrects });
      expect(correction.sheet.name).toMatch(/（第1次更正）$/u);
      expect(published(kept, kind).report.correctable).toEqual(corrects.map(({ name }) => name));
    },
  );

  it("are corrected by the one with which a new one has most in common", () => {
    const { kept } = keeping("C2026-001", "results");
    const both = applied(kept, published(kept, "results", { drawNumber: "C2026-002" }).changes);
    const corrected = (drawNumber: string) =>
      published(both, "results", { drawNumber, corrects: both.sheets }).sheet.name;
    expect(corrected("C2026-001")).toBe("公示-抽查结果（第1次更正）");
    expect(corrected("C2026-002")).toBe("公示-抽查结果（2）（第1次更正）");
  });
});
