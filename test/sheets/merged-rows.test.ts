import { findTable, valueOf } from "../../src/sheets/find-table";
import { ITEM_SHEET } from "../../src/sheets/headings/item-headings";
import { PLAN_SHEET } from "../../src/sheets/headings/plan-headings";
import { TARGET_SHEET } from "../../src/sheets/headings/target-headings";
import { merge, sheetOf } from "../support/sheet-of";

describe("cells that are merged, and cells that are blank", () => {
  it("takes one more 依据 of a merged item for the same item, but other kinds for another", () => {
    const table = findTable(
      sheetOf(
        "清单",
        [
          ["抽查事项", "检查对象", "检查主体", "检查依据"],
          ["教材检查", "学校", "基教科", "第一个办法"],
          [null, null, null, "第二个办法"],
          ["招生检查", "小学", "基教科", "第三个办法"],
          [null, "高中", "基教科", "第四个办法"],
        ],
        { merges: [merge(1, 0, 2, 0), merge(1, 1, 2, 1), merge(3, 0, 4, 0)] },
      ),
      ITEM_SHEET,
    );
    expect(table.rows).toEqual([1, 3, 4]);
    expect(table.leftOut).toEqual([{ row: 2, reason: "continued" }]);
  });

  it("takes no first record for a second heading because one of its cells says 校长", () => {
    const table = findTable(
      sheetOf("名录", [
        ["单位名称", "信用代码", "类别", "法定代表人"],
        ["第一小学", "121506004605012345", "学校", "校长"],
      ]),
      TARGET_SHEET,
    );
    expect(table.rows).toEqual([1]);
  });

  it("guesses nothing into blanks that are not merged", () => {
    const table = findTable(
      sheetOf("清单", [
        ["抽查事项", "检查对象", "检查主体"],
        ["招生检查", "学校", "基教科"],
        [null, "幼儿园", "学前科"],
        ["收费检查", null, "基教科"],
      ]),
      ITEM_SHEET,
    );
    expect(table.rows).toEqual([1, 2, 3]);
    expect(valueOf(table, 2, "name")).toBeNull();
    expect(valueOf(table, 3, "kinds")).toBeNull();
  });

  it("applies a vertically merged cell to every row that it covers", () => {
    const table = findTable(
      sheetOf(
        "计划",
        [
          ["抽查事项", "抽查范围", "抽查比例", "责任科室"],
          ["安全检查", "幼儿园", "5%", "督导室"],
          ["收费检查", "学校", "5%", null],
        ],
        { merges: [merge(1, 3, 2, 3)] },
      ),
      PLAN_SHEET,
    );
    expect(valueOf(table, 2, "office")).toBe("督导室");
  });

  it("does not count a row twice when everything that it says is merged with the row above", () => {
    const table = findTable(
      sheetOf(
        "清单",
        [
          ["抽查事项", "检查对象", "权力事项"],
          ["用字检查", "学校", "第一项"],
          [null, null, "第二项"],
        ],
        { merges: [merge(1, 0, 2, 0), merge(1, 1, 2, 1)] },
      ),
      ITEM_SHEET,
    );
    expect(table.rows).toEqual([1]);
    expect(table.leftOut).toEqual([{ row: 2, reason: "continued" }]);
  });
});
