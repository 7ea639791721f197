import { readItems } from "../../src/sheets/items";
import { merge, sheetOf } from "../support/sheet-of";

describe("reading the list of inspection items", () => {
  it("reads kinds, offices and the numbers of a special provision", () => {
    const { items, findings } = readItems(
      sheetOf("随机抽查事项清单", [
        [
          "事项编号",
          "抽查事项",
          "对象类别",
          "责任科室",
          "最低比例",
          "最高频次",
          "特别规定依据",
          "所需专长",
        ],
        [
          "01",
          "办学行为\n检查",
          "学校、幼儿园",
          "基教科、\n督导室",
          "100%",
          "4次/年",
          "某办法",
          "财务",
        ],
        ["02", "收费检查", "教育培训机构", "职成科"],
      ]),
    );
    expect(findings).toEqual([]);
    expect(items).toMatchObject([
      {
        number: "01",
        name: "办学行为检查",
        kinds: ["学校", "幼儿园"],
        offices: ["基教科", "督导室"],
        expertise: ["财务"],
        specialRatio: { kind: "share", basisPoints: 10_000 },
        specialFrequency: { kind: "times", times: 4 },
        specialBasis: "某办法",
      },
      { specialRatio: { kind: "empty" }, specialFrequency: { kind: "empty" }, specialBasis: "" },
    ]);
  });

  it("reads each of the items that one 检查对象 cell covers", () => {
    const { items } = readItems(
      sheetOf(
        "清单",
        [
          ["序号", "抽查领域", "抽查事项", "检查对象", "发起部门"],
          [1, "办学", "用书检查", "各类学校", "教育部门"],
          [null, null, "食堂检查", null, "市场监管部门"],
        ],
        { merges: [merge(1, 0, 2, 0), merge(1, 1, 2, 1), merge(1, 3, 2, 3)] },
      ),
    );
    expect(items.map(({ name, kinds }) => [name, kinds])).toEqual([
      ["用书检查", ["各类学校"]],
      ["食堂检查", ["各类学校"]],
    ]);
  });

  it("warns of an item without a name or without kinds", () => {
    const { items, findings, leftOut } = readItems(
      sheetOf("清单", [
        ["抽查事项", "对象类别", "责任科室"],
        [null, "学校", "基教科"],
        ["用书检查", null, "基教科"],
      ]),
    );
    expect(items.map(({ name }) => name)).toEqual(["用书检查"]);
    expect(leftOut).toEqual([{ row: 1, reason: "name-missing" }]);
    expect(findings).toMatchObject([
      { rule: "name-missing", severity: "warning", row: 1, column: 0 },
      { rule: "category-missing", severity: "warning", row: 2, column: 1 },
    ]);
  });

  it("cannot tell what a special ratio in words means", () => {
    const { findings } = readItems(
      sheetOf("清单", [
        ["抽查事项", "对象类别", "责任科室", "最低比例"],
        ["用书检查", "学校", "基教科", "按实际工作需要确定"],
      ]),
    );
    expect(findings).toMatchObject([
      { rule: "ratio-undetermined", severity: "undetermined", row: 1, column: 3 },
    ]);
  });
});
