import { savedName } from "../../src/standalone/shell/file-name";

const DAY = { year: 2026, month: 3, day: 2 };
const MARKS = ["已抽取", "已修改"];

describe("the name under which a workbook is saved", () => {
  it.each([
    ["总簿.xlsx", "已抽取", "总簿-已抽取-2026-03-02.xlsx"],
    ["总簿-已抽取-2025-12-31.xlsx", "已抽取", "总簿-已抽取-2026-03-02.xlsx"],
    ["总簿-已修改-2026-03-02.xlsx", "已抽取", "总簿-已抽取-2026-03-02.xlsx"],
    ["带宏.XLSM", "已修改", "带宏-已修改-2026-03-02.xlsm"],
    ["模板.xltx", "已修改", "模板-已修改-2026-03-02.xlsx"],
    ["没有后缀", "已修改", "没有后缀-已修改-2026-03-02.xlsx"],
  ])("%s, %s: %s", (name, mark, saved) => {
    expect(savedName(name, mark, MARKS, DAY)).toBe(saved);
  });
});
