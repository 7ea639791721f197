import { readInspectors } from "../../src/sheets/inspectors";
import { readItems } from "../../src/sheets/items";
import { readPlan } from "../../src/sheets/plan";
import { readTargets } from "../../src/sheets/targets";
import { sheetOf } from "../support/sheet-of";

describe.each(["无", "暂无", "/", "／", "—", "——", "-", " 无 "])(
  "a cell that says «%s»",
  (nothing) => {
    it("cites no special provision in a plan, and names no office that joins", () => {
      const headings = [
        "抽查事项",
        "抽查范围",
        "抽查比例",
        "抽查数量",
        "联合科室",
        "每组人数",
        "特别规定依据",
      ];
      const { rows, findings } = readPlan(
        sheetOf("年度抽查计划", [
          headings,
          ["安全检查", "全市学校", nothing, 8, ...Array<string>(3).fill(nothing)],
        ]),
        false,
        2026,
      );
      expect(findings.filter(({ rule }) => rule !== "column-missing")).toEqual([]);
      expect(rows).toMatchObject([
        {
          ratio: { kind: "empty" },
          quantity: 8,
          jointOffices: [],
          teamSize: null,
          specialBasis: "",
        },
      ]);
    });

    it("leaves a field of Article 8 empty", () => {
      const headings = [
        "抽查事项",
        "抽查范围",
        "抽查比例",
        "抽查方式",
        "检查内容",
        "责任科室",
        "开始日期",
      ];
      const { rows, findings } = readPlan(
        sheetOf("年度抽查计划", [
          headings,
          ["安全检查", "全市学校", "5%", ...Array<string>(4).fill(nothing)],
        ]),
        false,
        2026,
      );
      expect(rows).toMatchObject([{ method: "", content: "", offices: [], start: null }]);
      expect(findings.filter(({ rule }) => rule === "dates-invalid")).toEqual([]);
    });

    it("gives an item no limits of its own and asks for no expertise", () => {
      const headings = [
        "抽查事项",
        "对象类别",
        "责任科室",
        "最低比例",
        "最高频次",
        "特别规定依据",
        "所需专长",
      ];
      const { items, findings } = readItems(
        sheetOf("随机抽查事项清单", [
          headings,
          ["安全检查", "学校", "督导室", ...Array<string>(4).fill(nothing)],
        ]),
      );
      expect(findings).toEqual([]);
      expect(items).toMatchObject([
        {
          specialRatio: { kind: "empty" },
          specialFrequency: { kind: "empty" },
          specialBasis: "",
          expertise: [],
        },
      ]);
    });

    it("limits no inspector's visits and is nobody's office", () => {
      const headings = ["姓名", "所在科室", "执法证号", "任务上限", "业务专长"];
      const { inspectors, findings } = readInspectors(
        sheetOf("执法检查人员名录库", [headings, ["甲", nothing, "150600001", nothing, nothing]]),
        false,
      );
      expect(inspectors).toMatchObject([{ visitLimit: null, office: "", expertise: [] }]);
      expect(findings.map(({ rule }) => rule)).toEqual(["office-missing"]);
    });

    it("is no kind of unit and no telephone number", () => {
      const headings = [
        "单位名称",
        "统一社会信用代码",
        "对象类别",
        "责任科室",
        "联系电话",
        "成立日期",
      ];
      const { targets, findings } = readTargets(
        sheetOf("检查对象名录库", [
          headings,
          ["甲园", nothing, nothing, nothing, nothing, nothing],
        ]),
      );
      expect(targets).toMatchObject([{ id: "甲园", kinds: [], offices: [] }]);
      expect(findings.map(({ rule }) => rule)).toEqual(["code-missing", "category-missing"]);
    });
  },
);

describe("任务上限", () => {
  it("without a limit is said as 不限", () => {
    const { inspectors, findings } = readInspectors(
      sheetOf("执法检查人员名录库", [
        ["姓名", "所在科室", "执法证号", "任务上限"],
        ["甲", "基教科", "150600001", "不限"],
        ["乙", "基教科", "150600002", 0],
      ]),
      false,
    );
    expect(inspectors).toMatchObject([{ visitLimit: null }, { visitLimit: 0 }]);
    expect(findings).toEqual([]);
  });
});
