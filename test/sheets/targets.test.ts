import { creditCode } from "../core/directory/rules/a-listing";
import { readTargets } from "../../src/sheets/targets";
import type { CellValue } from "../../src/sheets/snapshot";
import { merge, sheetOf } from "../support/sheet-of";

const HEADINGS = [
  "单位名称",
  "统一社会信用代码",
  "注册号",
  "对象类别",
  "所在旗区",
  "责任科室",
  "监管状态",
  "投诉举报次数",
  "严重违法违规记录",
];

function read(...rows: readonly (readonly CellValue[])[]) {
  return readTargets(sheetOf("检查对象名录库", [HEADINGS, ...rows]));
}

const rulesOf = ({ findings }: ReturnType<typeof read>) => findings.map(({ rule }) => rule);

describe("reading the directory of targets", () => {
  it("reads a unit with its code, kinds, district and record", () => {
    const { targets } = read([
      " 第一小学 ",
      "12100000 4000-00624d",
      null,
      "小学、初中",
      "东胜区",
      "基教科，督导室",
      "正常",
      3,
      "是",
    ]);
    expect(targets).toMatchObject([
      {
        id: "12100000400000624D",
        name: "第一小学",
        kinds: ["小学", "初中"],
        district: "东胜区",
        offices: ["基教科", "督导室"],
        isInOperation: true,
        complaints: 3,
        violations: 1,
      },
    ]);
  });

  it("falls back from the code to 注册号 and to the name, and asks for the code", () => {
    const reading = read(
      ["甲园", null, "152700000012349", "幼儿园"],
      ["乙园", "无", null, "幼儿园"],
      ["丙园", null, null, "幼儿园"],
    );
    expect(reading.targets.map(({ id }) => id)).toEqual(["152700000012349", "乙园", "丙园"]);
    expect(reading.findings).toMatchObject([
      { rule: "code-missing", row: 1, details: { identifiedBy: "注册号" } },
      { rule: "code-missing", severity: "warning", row: 2, column: 1, article: 6 },
      { rule: "code-missing", severity: "warning", row: 3, column: 1, article: 6 },
    ]);
  });

  it.each([
    ["a number in the code column", 9.14690062012665e17, null, 1],
    ["a number in 注册号", null, 152700000012345, 2],
    ["text that a number was turned into", "9.14690062012665E+017", null, 1],
  ])("stops at %s: its digits are lost", (_, code, number, column) => {
    const reading = read(["甲园", code, number, "幼儿园"]);
    expect(reading.findings).toMatchObject([
      { rule: "code-digits-lost", severity: "error", row: 1, column },
    ]);
    expect(reading.targets).toHaveLength(1);
  });

  it("leaves out a row without a name, and names it", () => {
    const reading = read([null, "12100000400000624D", null, "学校"]);
    expect(reading.targets).toEqual([]);
    expect(reading.leftOut).toEqual([{ row: 1, reason: "name-missing" }]);
    expect(reading.findings).toMatchObject([
      { rule: "name-missing", severity: "error", row: 1, column: 0 },
    ]);
  });

  it("refuses control characters in names and codes, and Excel errors in their place", () => {
    const reading = read(
      ["甲\u0007园", creditCode("52"), null, "幼儿园"],
      ["乙园", "abc\u0001def", null, "幼儿园"],
      ["丙园", { error: "#N/A" }, null, "幼儿园"],
      [{ error: "#REF!" }, "12100000400000624D", null, "幼儿园"],
    );
    expect(reading.targets).toEqual([]);
    expect(reading.findings).toMatchObject([
      { rule: "text-unusable", severity: "error", row: 1, column: 0 },
      { rule: "text-unusable", severity: "error", row: 2, column: 1 },
      { rule: "text-unusable", severity: "error", row: 3, column: 1, found: "#N/A" },
      { rule: "text-unusable", severity: "error", row: 4, column: 0, found: "#REF!" },
    ]);
    expect(reading.leftOut.map(({ reason }) => reason)).toEqual(Array(4).fill("text-unusable"));
  });

  it("joins a unit that two offices list: kinds, offices, the higher counts, every status", () => {
    const rows: CellValue[][] = [
      ["甲校", "12100000400000624D", null, "学校", "东胜区", "督导室", "正常", 1, "是"],
      ["甲校", "12100000400000624D", null, "培训机构", null, "基教科", "已注销", 4, null],
    ];
    const forward = read(...rows);
    const backward = read(...[...rows].reverse());
    expect(forward.targets).toMatchObject([
      {
        kinds: ["培训机构", "学校"],
        offices: ["基教科", "督导室"],
        status: "已注销、正常",
        isInOperation: false,
        complaints: 4,
        violations: 1,
        district: "东胜区",
      },
    ]);
    expect(backward.targets).toEqual(forward.targets);
    expect(forward.findings).toContainEqual(
      expect.objectContaining({
        rule: "unit-listed-twice",
        severity: "warning",
        row: 1,
        column: 1,
        others: [{ sheet: "检查对象名录库", row: 2, column: 1 }],
      }),
    );
  });

  it("stops at one code under two names, and names both cells", () => {
    const reading = read(
      ["甲校", "12100000400000624D", null, "学校"],
      ["乙校", "12100000400000624d", null, "学校"],
    );
    expect(reading.findings).toMatchObject([
      {
        rule: "duplicate-code",
        severity: "error",
        row: 1,
        column: 1,
        found: "12100000400000624D",
        others: [{ row: 2, column: 1 }],
      },
    ]);
    expect(reading.targets).toHaveLength(2);
  });

  it("warns of names that only differ by width, case or spaces", () => {
    const reading = read(
      ["ＡＢＣ幼儿园（东区）", creditCode("52", 1), null, "幼儿园"],
      ["abc 幼儿园(东区)", creditCode("52", 2), null, "幼儿园"],
    );
    expect(reading.targets).toHaveLength(2);
    expect(reading.findings).toMatchObject([
      { rule: "similar-name", severity: "warning", row: 1, others: [{ row: 2 }] },
    ]);
  });

  it("warns of a missing category, a wrong check character and a unit not in operation", () => {
    const reading = read(["甲校", "121000004000006240", null, null, null, null, "停办"]);
    expect(rulesOf(reading).sort()).toEqual([
      "category-missing",
      "code-check-digit",
      "status-inactive",
    ]);
    expect(reading.findings.every(({ severity }) => severity === "warning")).toBe(true);
    expect(reading.targets).toMatchObject([{ isInOperation: false, status: "停办" }]);
  });

  it.each([["约三次"], [2.5], [-1]])("stops at complaints that are no number: %s", (complaints) => {
    const reading = read(["甲校", creditCode("52", 1), null, "学校", null, null, null, complaints]);
    expect(reading.findings).toMatchObject([
      { rule: "number-unreadable", severity: "error", row: 1, column: 7 },
    ]);
    expect(reading.targets).toMatchObject([{ complaints: null }]);
  });

  it.each([
    ["３次", "否", 3, 0],
    ["0", 2, 0, 2],
    [null, null, null, null],
  ])("reads complaints %s and violations %s", (complaints, violations, wanted, record) => {
    const { targets } = read([
      "甲校",
      creditCode("52", 1),
      null,
      "学校",
      null,
      null,
      null,
      complaints,
      violations,
    ]);
    expect(targets).toMatchObject([{ complaints: wanted, violations: record }]);
  });

  it("reads exports of other systems by their pinyin headings, one column for both numbers", () => {
    const exported = readTargets(
      sheetOf("导出", [
        ["企业名称", "注册号", "TYXYDM", "企业类型名称", "ZT", "LXDH"],
        ["某商行", "469006600000001", null, "个体工商户", "正常", "0"],
      ]),
    );
    expect(exported.targets).toMatchObject([{ id: "469006600000001", kinds: ["个体工商户"] }]);
    const both = readTargets(
      sheetOf("待抽检库", [
        ["统一社会信用代码/注册号", "企业名称"],
        ["469006600000001", "某商行"],
      ]),
    );
    expect(both.targets).toMatchObject([{ id: "469006600000001", name: "某商行" }]);
  });

  it("reads a district that is merged over several units", () => {
    const { targets } = readTargets(
      sheetOf(
        "名录",
        [
          ["旗区", "单位名称", "信用代码", "类别"],
          ["东胜区", "甲园", creditCode("52", 1), "幼儿园"],
          [null, "乙园", creditCode("52", 2), "幼儿园"],
        ],
        { merges: [merge(1, 0, 2, 0)] },
      ),
    );
    expect(targets.map(({ district }) => district)).toEqual(["东胜区", "东胜区"]);
  });
});
