import {
  readResultEntries,
  RESULT_ENTRY_SHEET,
  visitsInspected,
} from "../../src/sheets/result-entries";
import { sheetOf, workbookOf } from "../support/sheet-of";

describe("which visits were made", () => {
  it("knows the visits whose 检查日期 is filled in", () => {
    const workbook = workbookOf(
      sheetOf("检查结果录入", [
        ["抽取编号", "单位标识", "单位名称", "检查日期", "结论日期"],
        ["C2026-001", "12100000400000624D", "甲校", 46_100, null],
        ["C2026-001", "乙校", "乙校", " ", "2026-3-9"],
        ["C2026-002", "乙校", "乙校", "2026-3-5", null],
      ]),
    );
    expect([...visitsInspected(readResultEntries(workbook))]).toEqual([
      "C2026-001\t12100000400000624D",
      "C2026-002\t乙校",
    ]);
  });

  it("knows of none before anything was drawn", () => {
    expect(visitsInspected(readResultEntries(workbookOf())).size).toBe(0);
  });
});

describe("what inspectors enter", () => {
  const entries = (team: string, inspectedOn: string, publishedOn: string) =>
    readResultEntries(
      workbookOf(
        sheetOf("检查结果录入", [
          ["抽取编号", "单位标识", "检查组", "检查日期", "检查结果", "公示日期"],
          ["C2026-001", "甲校", team, inspectedOn, "/", publishedOn],
        ]),
      ),
    );

  it.each([
    ["巴特尔、王芳", ["巴特尔", "王芳"]],
    ["巴特尔 王芳", ["巴特尔", "王芳"]],
    ["巴特尔\u3000王芳", ["巴特尔", "王芳"]],
    ["巴特尔/王芳", ["巴特尔", "王芳"]],
    ["张 伟", ["张伟"]],
    ["张 伟、李 娜", ["张伟", "李娜"]],
    ["无", []],
  ])("reads the team «%s»", (team, names) => {
    expect(entries(team, "2026-3-5", "")).toMatchObject([{ team: names }]);
  });

  it("takes a dash for an open date, not for a day that cannot be read", () => {
    const [entry] = entries("巴特尔、王芳", "—", "/");
    expect(entry).toMatchObject({
      inspectedOn: { kind: "empty" },
      publishedOn: { kind: "empty" },
      result: "",
    });
    expect(visitsInspected(entry === undefined ? [] : [entry]).size).toBe(0);
  });
});

describe("a sheet with all its columns", () => {
  it("is read column by column, also what nobody checks", () => {
    const [entry] = readResultEntries(
      workbookOf(
        sheetOf("检查结果录入", [
          ["“双随机、一公开”检查结果录入"],
          RESULT_ENTRY_SHEET.fields.map(({ synonyms }) => synonyms[0] ?? ""),
          [
            "C2026-001",
            "乙校",
            "乙校",
            "校园安全检查",
            "甲、乙",
            "2026-3-5",
            "2026年3月9日",
            "发现问题已责令改正",
            "消防通道堆物",
            "督促整改",
            "限期七日",
            "违反本部门规定，责令改正",
            "2026.3.16",
            "负责人外出",
            "丙",
            "甲",
            "2026-04-02",
            "20260320",
            "官网",
            "PT-0001",
            46_101,
            "已公示",
          ],
        ]),
      ),
    );
    expect(entry).toMatchObject({
      problems: "消防通道堆物",
      measures: "督促整改",
      opinion: "限期七日",
      followUp: "违反本部门规定，责令改正",
      closedOn: { date: { month: 3, day: 16 } },
      unsignedReason: "负责人外出",
      witness: "丙",
      enteredBy: "甲",
      publishedOn: { date: { month: 3, day: 20 } },
      channel: "官网",
      taskNumber: "PT-0001",
      pushedOn: { date: { month: 3, day: 20 } },
    });
    expect(Object.keys(entry?.cells ?? {})).toHaveLength(RESULT_ENTRY_SHEET.fields.length);
  });
});
