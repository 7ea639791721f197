import { findTable, valueOf } from "../../src/sheets/find-table";
import { INSPECTOR_SHEET } from "../../src/sheets/headings/inspector-headings";
import { ITEM_SHEET } from "../../src/sheets/headings/item-headings";
import { PLAN_SHEET } from "../../src/sheets/headings/plan-headings";
import { TARGET_SHEET } from "../../src/sheets/headings/target-headings";
import { merge, sheetOf } from "../support/sheet-of";

describe("finding a table in a sheet", () => {
  it("finds the headings below a title, a 填报单位 line and instructions", () => {
    const table = findTable(
      sheetOf("表1", [
        ["草原市教育体育局检查对象名录"],
        ["填报单位:草原市教育体育局", null, "填报人:甲", null, "联系电话:123"],
        [],
        ["单位名称", "统一社会\n信用代码", "对象类别"],
        ["第一小学", "121506004605012345", "学校"],
      ]),
      TARGET_SHEET,
    );
    expect(table.headingRow).toBe(3);
    expect(Object.fromEntries(table.columns)).toEqual({ name: 0, code: 1, kinds: 2 });
    expect(table.rows).toEqual([4]);
  });

  it("takes the lower of two heading rows for what it names, also without merged cells", () => {
    const upper = ["编制单位名称", "序号", "抽查项目", null, "检查对象", "检查方式", "检查主体"];
    const lower = [null, null, "抽查类别", "抽查事项", null, null, null];
    const body = ["教体局", 1, "办学", "招生检查", "学校", "现场检查", "基教科"];
    const plain = findTable(sheetOf("清单", [["标题"], upper, lower, body]), ITEM_SHEET);
    const merged = findTable(
      sheetOf("清单", [["标题"], upper, lower, body], {
        merges: [
          merge(1, 2, 1, 3),
          ...[0, 1, 4, 5, 6].map((column) => merge(1, column, 2, column)),
        ],
      }),
      ITEM_SHEET,
    );
    for (const table of [plain, merged]) {
      expect(table.headingRow).toBe(2);
      expect(table.rows).toEqual([3]);
      expect(valueOf(table, 3, "name")).toBe("招生检查");
      expect(valueOf(table, 3, "kinds")).toBe("学校");
      expect(valueOf(table, 3, "offices")).toBe("基教科");
    }
  });

  it("joins a group heading and its halves: 抽取时间 over 自 and 至", () => {
    const table = findTable(
      sheetOf(
        "计划",
        [
          ["抽查事项", "抽查范围", "抽查比例", "抽取时间", null],
          [null, null, null, "自", "至"],
          ["安全检查", "全市学校", "5%", "2026-3-1", "2026-5-1"],
        ],
        { merges: [0, 1, 2].map((column) => merge(0, column, 1, column)) },
      ),
      PLAN_SHEET,
    );
    expect(valueOf(table, 2, "start")).toBe("2026-3-1");
    expect(valueOf(table, 2, "end")).toBe("2026-5-1");
  });

  it("finds details in the lower row when the upper one only groups them", () => {
    const table = findTable(
      sheetOf("名录", [
        ["基本信息", null, null, "备注"],
        ["单位名称", "信用代码", "类别", null],
        ["第一小学", "121506004605012345", "学校", "无"],
      ]),
      TARGET_SHEET,
    );
    expect(table.rows).toEqual([2]);
    expect(table.columns.get("remark")).toBe(3);
  });

  it.each([
    ["抽查检查比例及频次", "ratio"],
    ["预计开始时间", "start"],
    ["分配任务的处（科）室", "office"],
    ["方(科)室", "office"],
    ["检 查 内 容", "content"],
  ] as const)("recognises the heading %s", (heading, field) => {
    const table = findTable(
      sheetOf("计划", [
        ["抽查事项", "检查对象", heading],
        ["安全检查", "学校", "x"],
      ]),
      PLAN_SHEET,
    );
    expect(table.columns.get(field)).toBe(2);
  });

  it("prefers an equal heading to one that only contains a synonym", () => {
    const table = findTable(
      sheetOf("名录", [
        ["许可证名称", "企业名称", "信用代码"],
        ["办学许可证", "某培训中心", "91150600MA0N000001"],
      ]),
      TARGET_SHEET,
    );
    expect(valueOf(table, 1, "name")).toBe("某培训中心");
  });

  it("uses the first in the order of synonyms and reports the other column", () => {
    const table = findTable(
      sheetOf("人员", [
        ["执法姓名", "执法编号", "证件编号"],
        ["甲", "A100001", "B200002"],
      ]),
      INSPECTOR_SHEET,
    );
    expect(valueOf(table, 1, "certificate")).toBe("B200002");
    expect(table.findings.filter(({ rule }) => rule === "column-unused")).toMatchObject([
      { severity: "warning", row: 0, column: 1, expected: "证件编号", found: "执法编号" },
    ]);
  });

  it("leaves out what is no data, and says why for every row", () => {
    const table = findTable(
      sheetOf("人员", [
        ["单位工号", "姓名", "执法证编号", "业务专长"],
        [null, null, null, "食品，安全【多个以中文逗号分开填写】"],
        ["0010", "案例（请删除）", "201654321", "食品"],
        [1, "甲", "A100001", "体育"],
        [],
        [2],
        ["单位工号", "姓名", "执法证编号", "业务专长"],
        [3, "乙", "A100002", null],
        ["合 计", null, "2人"],
        ["备注:"],
        ["1.工号由人事科填写。"],
        ["填表人：丙", "审核人：丁"],
      ]),
      INSPECTOR_SHEET,
    );
    expect(table.rows).toEqual([3, 7]);
    expect(table.leftOut).toEqual([
      { row: 1, reason: "instruction" },
      { row: 2, reason: "sample" },
      { row: 4, reason: "blank" },
      { row: 5, reason: "unrelated" },
      { row: 6, reason: "heading" },
      { row: 8, reason: "total" },
      { row: 9, reason: "note" },
      { row: 10, reason: "note" },
      { row: 11, reason: "note" },
    ]);
    expect(table.rowsRead).toBe(11);
  });

  it("still reads a full row that stands below a note", () => {
    const table = findTable(
      sheetOf("名录", [
        ["单位名称", "信用代码", "类别"],
        ["第一小学", "121506004605012345", "学校"],
        ["注：以下为新增"],
        ["第二小学", "121506004605012346", "学校"],
      ]),
      TARGET_SHEET,
    );
    expect(table.rows).toEqual([1, 3]);
  });

  it("counts hidden rows as data and says how many they are", () => {
    const table = findTable(
      sheetOf("名录", [["单位名称", "信用代码"], ["甲园", "x1"], ["乙园", "x2"], []], {
        hiddenRows: new Set([2, 3]),
      }),
      TARGET_SHEET,
    );
    expect(table.rows).toEqual([1, 2]);
    expect(table.hiddenRows).toBe(1);
  });

  it("names the missing column when there is no table at all", () => {
    const table = findTable(sheetOf("名录", [["会议纪要"], ["今天开会"]]), TARGET_SHEET);
    expect(table.rows).toEqual([]);
    expect(table.rowsRead).toBe(table.leftOut.length);
    expect(table.findings).toContainEqual(
      expect.objectContaining({ rule: "column-missing", severity: "error", expected: "单位名称" }),
    );
  });

  it("never reads the columns that the check writes beside the plan", () => {
    const table = findTable(
      sheetOf("计划", [
        ["抽查事项", "抽查范围", "抽查比例", "合规结论", "问题说明", "对象总数", "应抽数量"],
        ["安全检查", "学校", "5%", "不合规", "比例不足", 100, 5],
      ]),
      PLAN_SHEET,
    );
    expect([...table.columns.values()]).toEqual([0, 1, 2]);
  });
});
