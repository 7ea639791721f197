import { readPlan } from "../../src/sheets/plan";
import type { Area, CellValue } from "../../src/sheets/snapshot";
import { merge, sheetOf } from "../support/sheet-of";

const HEADINGS = ["抽查事项", "抽查范围", "抽查比例", "抽查频次", "结束日期", "责任科室"];
const SAFETY = ["安全检查", "全市学校", "5%", 1, "2026-11-30", "督导室"];

function read(rows: readonly (readonly CellValue[])[], merges: readonly Area[] = []) {
  const reading = readPlan(sheetOf("年度抽查计划", [HEADINGS, ...rows], { merges }), false, 2026);
  return {
    items: reading.rows.map(({ item }) => item),
    leftOut: reading.leftOut.map(({ row, reason }) => `${row} ${reason}`),
  };
}

describe("lines of text in a plan", () => {
  it("the bureau's name and the date below the table are no plan rows", () => {
    const bureau = [null, null, null, null, null, "草原市教育体育局"];
    const day = [null, null, null, null, "2026年1月20日"];
    expect(read([SAFETY, bureau, day])).toEqual({
      items: ["安全检查"],
      leftOut: ["2 lone-line", "3 lone-line"],
    });
  });

  it("a section heading is no plan row, and the rows below it are", () => {
    expect(read([["一、教育类"], SAFETY, ["（二）体育类"], SAFETY])).toEqual({
      items: ["安全检查", "安全检查"],
      leftOut: ["1 lone-line", "3 lone-line"],
    });
  });

  it("a sentence, or a cell that reaches across the table, is no plan row", () => {
    expect(
      read([SAFETY, ["以上计划经局务会审定。"], ["请各科室执行"]], [merge(3, 0, 3, 5)]),
    ).toEqual({ items: ["安全检查"], leftOut: ["2 lone-line", "3 lone-line"] });
  });

  it("an item of which nothing else is filled in is a plan row that lacks everything else", () => {
    expect(read([SAFETY, ["食堂检查"]]).items).toEqual(["安全检查", "食堂检查"]);
  });

  it("a row whose other cells are merged with those above is a plan row", () => {
    const merges = [0, 1, 2, 3, 4].map((column) => merge(1, column, 2, column));
    expect(read([SAFETY, [null, null, null, null, null, "基教科"]], merges).items).toEqual([
      "安全检查",
      "安全检查",
    ]);
  });
});
