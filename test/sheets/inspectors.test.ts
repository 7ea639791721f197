import type { CellValue } from "../../src/sheets/snapshot";
import { readInspectors } from "../../src/sheets/inspectors";
import { sheetOf } from "../support/sheet-of";

const HEADINGS = [
  "姓名",
  "所在科室",
  "执法证号",
  "执法证有效期",
  "业务专长",
  "状态",
  "回避单位",
  "任务上限",
];

function read(...rows: readonly (readonly CellValue[])[]) {
  return readInspectors(sheetOf("执法检查人员名录库", [HEADINGS, ...rows]), false);
}

describe("reading the directory of inspectors", () => {
  it("reads a person with certificate, expertise, recusals and limit", () => {
    const { inspectors, findings } = read([
      "甲",
      "基教科",
      "nm-0001 23",
      "2027年5月1日",
      "消防 财务、体育",
      "在岗",
      "第一小学、12100000400000624d",
      "6次",
    ]);
    expect(findings).toEqual([]);
    expect(inspectors).toMatchObject([
      {
        name: "甲",
        office: "基教科",
        certificate: "NM000123",
        certificateExpires: { year: 2027, month: 5, day: 1 },
        expertise: ["消防", "财务", "体育"],
        status: "在岗",
        recusals: ["第一小学", "12100000400000624D"],
        visitLimit: 6,
      },
    ]);
  });

  it("stops at a missing name and at a certificate kept as a number", () => {
    const reading = read([null, "基教科", "A000001"], ["乙", "基教科", 4541321]);
    expect(reading.findings).toMatchObject([
      { rule: "name-missing", severity: "error", row: 1, column: 0, article: 5 },
      { rule: "code-digits-lost", severity: "error", row: 2, column: 2, found: "4541321" },
    ]);
    expect(reading.inspectors).toMatchObject([{ name: "乙", certificate: "" }]);
    expect(reading.leftOut).toEqual([{ row: 1, reason: "name-missing" }]);
  });

  it("warns of what keeps somebody from being matched", () => {
    const reading = read(
      ["甲", null, null, "以后再说", null, "退休"],
      ["乙", "基教科", "A000002", "长期有效"],
    );
    expect(reading.findings.map(({ rule, severity, row }) => [rule, severity, row])).toEqual([
      ["office-missing", "warning", 1],
      ["certificate-missing", "warning", 1],
      ["certificate-date-unreadable", "warning", 1],
      ["off-duty", "warning", 1],
    ]);
    expect(reading.inspectors.map(({ certificateExpires }) => certificateExpires)).toEqual([
      null,
      null,
    ]);
  });

  it("keeps both holders of one certificate and names both cells", () => {
    const reading = read(["甲", "基教科", "A000001"], ["乙", "督导室", "ａ000001"]);
    expect(reading.inspectors).toHaveLength(2);
    expect(reading.findings).toMatchObject([
      {
        rule: "duplicate-certificate",
        severity: "warning",
        row: 1,
        column: 2,
        others: [{ row: 2, column: 2 }],
      },
    ]);
  });

  it("counts 黑名单 as a status, and a count of visits made as no limit", () => {
    const { inspectors } = readInspectors(
      sheetOf("执法人员", [
        ["执法人员表格"],
        ["执法姓名", "执法类别", "检查企业数量", "证件编号", "黑白名单"],
        ["甲", "教育", 0, "A000001", "白名单"],
        ["乙", "教育", 0, "A000002", "黑名单"],
        ["注意：黑白名单一栏有且仅有黑名单和白名单两个选项。"],
      ]),
      false,
    );
    expect(inspectors.map(({ status, visitLimit }) => [status, visitLimit])).toEqual([
      ["", null],
      ["黑名单", null],
    ]);
  });
});
