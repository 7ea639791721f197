import fc from "fast-check";
import { readTargets } from "../../src/sheets/targets";
import type { CellValue } from "../../src/sheets/snapshot";
import { quickest } from "../support/pace";
import { sheetOf } from "../support/sheet-of";

/** Twice the time allowed: the tests before it have left their rubbish to be collected. */
const LONGEST_SECONDS = 3;

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

const cell = (...values: readonly CellValue[]) => fc.constantFrom<CellValue>(null, ...values);
const row = fc.tuple(
  cell("甲园", "乙园", "甲 园", "丙校", "备注:", "合计", "示例", " "),
  cell("A00001", "A00002", "a00001", 9e17, "无", "1.5E+17"),
  cell("B00001", "B00002"),
  cell("学校", "幼儿园", "学校、幼儿园"),
  cell("东胜区", "康巴什区"),
  cell("基教科", "督导室"),
  cell("正常", "注销"),
  cell(0, 3, "多次"),
  cell("是", "否", 2),
);

/** What people write around their rows: titles and lines above, notes, totals and nothing at all between. */
const above = fc.subarray<readonly CellValue[]>([
  ["草原市教育体育局检查对象名录"],
  ["填报单位：某局", null, "填报人：某某", null, "电话：8581234"],
  [],
]);
const between = fc.constantFrom<readonly CellValue[]>(
  [],
  [null, null, " "],
  ["合计", null, null, 12],
  ["备注：1.本表由各科室填写。"],
  ["填表人：某某", null, "审核人：某某"],
  ["示例（请删除）", "52150600000000000X", null, "幼儿园"],
  [null, "【18位代码，必填】", null, "单选"],
  HEADINGS,
  [null, null, null, null, null, null, null, null, null, "表外的话"],
);
const anyLine = fc.oneof<fc.Arbitrary<readonly CellValue[]>[]>(row, row, between);
const isEmptyRow = (values: readonly CellValue[] = []) =>
  values.every((value) => value === null || value === " ");

describe("any directory", () => {
  it("accounts for every row: records and rows named with the reason", () => {
    fc.assert(
      fc.property(above, fc.array(anyLine, { maxLength: 7 }), (titles, rows) => {
        const sheet = sheetOf("检查对象名录库", [...titles, HEADINGS, ...rows]);
        const reading = readTargets(sheet);
        const twice = reading.findings
          .filter(({ rule }) => rule === "unit-listed-twice")
          .reduce((sum, { others }) => sum + others.length, 0);
        // Headings written twice over are one heading of two rows.
        const below = rows.length - (rows[0] === HEADINGS ? 1 : 0);
        expect(reading.rowsRead).toBe(below);
        expect(reading.targets.length + twice + reading.leftOut.length).toBe(below);
        const named = new Set(reading.leftOut.map((one) => one.row));
        expect(named.size).toBe(reading.leftOut.length);
        // A row that says what a unit is called is no blank, whatever stands around it.
        expect(reading.leftOut.filter((one) => one.reason === "blank")).toEqual(
          reading.leftOut.filter((one) => isEmptyRow(sheet.values[one.row])),
        );
      }),
      { numRuns: 10_000 },
    );
  });

  it("gives the same units whatever the row order", () => {
    const data = row.filter(([name]) => name !== "备注:");
    const orders = fc
      .array(data, { maxLength: 6 })
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
        ),
      );
    const unitsOf = (rows: readonly CellValue[][]) =>
      read(...rows)
        .targets.map((unit) => JSON.stringify({ ...unit, cell: null }))
        .sort();
    fc.assert(
      fc.property(orders, ([rows, shuffled]) => {
        expect(unitsOf(shuffled)).toEqual(unitsOf(rows));
      }),
      { numRuns: 2_000 },
    );
  });

  it("reads 100,000 units of 12 columns in a moment", async () => {
    const headings = [...HEADINGS, "住所", "办学性质", "备注"];
    const rows = Array.from({ length: 100_000 }, (_, index): CellValue[] => [
      `草原市第${index}幼儿园`,
      `5215060${String(index).padStart(11, "0")}`,
      null,
      index % 3 === 0 ? "学校" : "幼儿园",
      `第${index % 9}旗`,
      "基教科",
      "正常",
      index % 5,
      "否",
      `草原市某旗某街${index}号`,
      "民办",
      null,
    ]);
    const sheet = sheetOf("检查对象名录库", [headings, ...rows]);
    const seconds = await quickest(LONGEST_SECONDS, () => {
      expect(readTargets(sheet).targets).toHaveLength(100_000);
    });
    expect(seconds).toBeLessThan(LONGEST_SECONDS);
  });
});
