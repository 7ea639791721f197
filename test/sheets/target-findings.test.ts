import type { CellValue } from "../../src/sheets/snapshot";
import { readTargets } from "../../src/sheets/targets";
import { creditCode } from "../core/directory/rules/a-listing";
import { sheetOf } from "../support/sheet-of";

const HEADINGS = ["单位名称", "统一社会信用代码", "注册号", "对象类别"];

function read(...rows: readonly (readonly CellValue[])[]) {
  return readTargets(sheetOf("检查对象名录库", [HEADINGS, ...rows]));
}

describe("what is found in a directory of targets", () => {
  it("names the two cells whose codes look the same since they lost their digits, and no duplicate", () => {
    const reading = read(
      ["海边旅行社", "9.11506020000011E+17", null, "企业"],
      ["海边书店", "9.11506020000011E+17", null, "企业"],
      ["河边书店", 9.11506020000012e17, null, "企业"],
      ["河边画室", 9.11506020000012e17, null, "企业"],
    );
    expect(reading.targets.map(({ id }) => id)).toEqual([
      "海边旅行社",
      "海边书店",
      "河边书店",
      "河边画室",
    ]);
    expect(
      reading.findings.map(({ rule, row, others }) => [rule, row, others.map((one) => one.row)]),
    ).toEqual([
      ["code-digits-lost", 1, [2]],
      ["code-digits-lost", 2, [1]],
      ["code-digits-lost", 3, [4]],
      ["code-digits-lost", 4, [3]],
    ]);
  });

  it("takes what a sheet is called for 名录库类型 where no column says it", () => {
    const rows = [
      ["单位名称", "统一社会信用代码", "对象类别", "成立日期", "登记机关", "法定代表人", "住所"],
      ["第一小学", creditCode("12"), "学校", "1956-9-1", "事业单位登记局", "某某", null],
      ["向阳幼儿园", creditCode("52"), "幼儿园", "待查", "民政局", "某某", "文昌路1号"],
    ];
    const found = readTargets(sheetOf("机关名录库", rows)).findings.map(
      ({ rule, row, expected }) => `${rule} ${row ?? "-"} ${expected}`,
    );
    expect(found).toEqual([
      "target-field-missing - 联系电话",
      "target-field-missing - 所属行业",
      "target-field-missing 1 住所",
      "code-and-directory-type-differ 2 社团",
      "founded-unreadable 2 ",
    ]);
    const untold = readTargets(sheetOf("名单", rows)).findings.map(({ rule }) => rule);
    expect(untold).toEqual(["founded-unreadable"]);
  });
});
