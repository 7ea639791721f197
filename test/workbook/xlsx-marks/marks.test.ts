import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { failed } from "../../../src/core/result";
import type { SheetMarks } from "../../../src/sheets/marks";
import { applyChanges } from "../../../src/workbook/xlsx/apply-changes";
import type { XlsxPackage } from "../../../src/workbook/xlsx/package";
import { readWorkbook } from "../../../src/workbook/xlsx/read-workbook";
import { writePackage } from "../../../src/workbook/xlsx/write-package";
import { newXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";
import { ownRow, ownSheet } from "../../support/own-sheets";
import { clear, mark, planMarksOf } from "../../support/marks";
import { changed, packageOf, partText } from "../../support/opened";
import { richWorkbook } from "../../support/rich-workbooks";

const SHEET = "检查对象名录库";
const PART = "xl/worksheets/sheet1.xml";
const before = packageOf(richWorkbook({ hasMacros: false }));
const marks = planMarksOf(8, 1, [2, 3, 4]);
const marked = changed(before, mark(SHEET, marks));

function replaced(pkg: XlsxPackage, part: string, change: (text: string) => string): XlsxPackage {
  const bytes = new TextEncoder().encode(change(partText(pkg, part)));
  return { parts: new Map(pkg.parts).set(part, bytes) };
}

function sheetOf(pkg: XlsxPackage) {
  const read = readWorkbook(pkg);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const sheet = read.value.sheets.find(({ name }) => name === SHEET);
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

describe("marks over a sheet of the staff's", () => {
  it("write the check's columns beside the last column and touch no other cell", () => {
    const [old, now] = [sheetOf(before), sheetOf(marked)];
    expect(now.values[1]?.slice(8)).toEqual(["合规结论", "问题说明", "对象总数", "应抽数量"]);
    expect(now.values[2]?.slice(8)).toEqual(["不合规", "第 3 行：比例 3% < 5%\n“应改”", 402, 20]);
    const staff = now.values.map((row) => row.slice(0, 8));
    expect(
      staff.map((row) => row.filter((value) => value !== undefined && value !== null)),
    ).toEqual(old.values.map((row) => row.filter((value) => value !== null)));
  });

  it("become columns of the table that ends beside them", () => {
    const table = partText(marked, "xl/tables/table1.xml");
    expect(table).toContain('ref="G2:L3" totalsRowShown="0"><autoFilter ref="G2:L3"/>');
    expect(table).toContain('<tableColumns count="6">');
    expect(table).toContain('<tableColumn id="6" name="应抽数量"/>');
  });

  it("win over the staff's own rules, which keep their order", () => {
    const text = partText(marked, PART);
    expect(text).toMatch(/sqref="A3"><cfRule type="expression" dxfId="1" priority="1">/);
    expect(text).toContain('<cfRule type="duplicateValues" dxfId="0" priority="4"/>');
  });

  it("keep every list of cells far below the length at which Excel cuts it", () => {
    const cells = Array.from({ length: 5_000 }, (_, index) => ({
      area: { top: 2 * index, left: 3, bottom: 2 * index, right: 3 },
      colour: "error" as const,
    }));
    const many: SheetMarks = { ...marks, columns: [], cells };
    const text = partText(changed(before, mark(SHEET, many)), PART);
    const lists = [...text.matchAll(/sqref="([^"]*)"><cfRule type="expression"/g)].map(
      ([, list = ""]) => list,
    );
    expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(4_000);
    expect(lists.join(" ").split(" ")).toHaveLength(5_000);
  });

  it("are taken off also where they were copied with a row, alone or beside a rule of the staff's", () => {
    const rule =
      '<cfRule type="expression" dxfId="1" priority="9"><formula>"plan-check" = "plan-check"</formula></cfRule>';
    const copied = replaced(marked, PART, (text) =>
      text
        .replace("</conditionalFormatting>", `${rule}</conditionalFormatting>`)
        .replace(
          "<dataValidations",
          `<conditionalFormatting sqref="A90 B91:C92">${rule}</conditionalFormatting><dataValidations`,
        ),
    );
    const text = partText(changed(copied, clear(SHEET)), PART);
    expect(text).not.toContain("plan-check");
    expect(text).toContain('<cfRule type="duplicateValues"');
  });

  it("keep 计划编号 when it is asked for, and take it off later", () => {
    const numbered = changed(before, mark(SHEET, planMarksOf(8, 1, [2, 3], { numbers: true })));
    const kept = changed(numbered, clear(SHEET, ["计划编号"]));
    expect(sheetOf(kept).values[1]?.slice(8)).toEqual(["计划编号"]);
    expect(sheetOf(kept).values[2]?.[8]).toBe("2026-002");
    expect(partText(kept, "xl/tables/table1.xml")).toContain('ref="G2:I3"');
    const gone = changed(kept, clear(SHEET));
    expect(sheetOf(gone).values).toEqual(sheetOf(before).values);
  });

  it("never take a column of the staff's for one of theirs, whatever it is called", () => {
    const own = replaced(before, PART, (text) =>
      text.replace("<t>家数</t>", "<t>对象总数</t>").replace("<t>类别</t>", "<t>计划编号</t>"),
    );
    expect(partText(changed(own, clear(SHEET)), PART)).toBe(partText(own, PART));
    const twice = changed(own, mark(SHEET, marks), clear(SHEET));
    expect(partText(twice, PART)).toBe(partText(own, PART));
  });

  it("leave a sheet without marks alone: its parts are the same objects", () => {
    const after = changed(before, clear(SHEET), clear("透视"));
    expect([...after.parts].every(([name, bytes]) => before.parts.get(name) === bytes)).toBe(true);
  });
});

describe("other programs", () => {
  it("see the columns and the colours (exceljs)", async () => {
    const workbook = newXlsx();
    const plan = { ...ownSheet("计划", [ownRow(1, "甲校"), ownRow(2, "乙校")]), isLocked: false };
    const right = plan.rows.reduce((most, { values }) => Math.max(most, values.length), 0);
    await workbook.apply([
      { kind: "add-sheet", sheet: plan },
      mark("计划", planMarksOf(right, 2, [3, 4])),
    ]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(workbook.save()).buffer);
    const sheet = book.getWorksheet("计划");
    expect(sheet?.getCell(3, right + 1).text).toBe("合规结论");
    expect(sheet?.getCell(4, right + 2).text).toBe("第 4 行：比例 3% < 5%\n“应改”");
    expect(sheet?.getCell(4, right + 4).value).toBe(20);
    expect(sheet?.getCell(3, right + 1).font).toEqual(sheet?.getCell(3, right).font);
    expect(sheet?.getColumn(right + 2).width).toBeCloseTo(72.71, 1);
  });

  const validator = process.env["XLSX_VALIDATOR"];
  (validator === undefined ? it.skip : it)(
    "find marked and cleared files valid (XLSX_VALIDATOR names the validator)",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "xlsx-marks-"));
      const ledger = changed(marked, mark("抽取台账", planMarksOf(2, 0, [2, 5, 9])));
      const blank = changed(ledger, mark("空表", planMarksOf(1, 0, [1, 2], { numbers: true })));
      const files = [marked, ledger, blank, changed(blank, clear(SHEET), clear("空表"))];
      const paths = files.map((_, index) => join(folder, `${index}.xlsx`));
      files.forEach((pkg, index) => writeFileSync(paths[index] ?? "", writePackage(pkg)));
      const run = spawnSync("python3", [validator ?? "", ...paths], { encoding: "utf8" });
      rmSync(folder, { recursive: true, force: true });
      expect(`${run.stdout}${run.stderr}`.trim().split("\n")).toEqual(
        files.map((_, index) => `${index}.xlsx: valid`),
      );
    },
    60_000,
  );
});

describe("a sheet that cannot be marked", () => {
  it("is one that is protected", () => {
    const locked = replaced(before, PART, (text) =>
      text.replace("<autoFilter ", '<sheetProtection sheet="1"/><autoFilter '),
    );
    const failure = failed({ code: "sheet-protected", sheet: SHEET });
    expect(applyChanges(locked, [mark(SHEET, marks)])).toEqual(failure);
    expect(applyChanges(locked, [clear(SHEET)]).ok).toBe(true);
  });

  it("is one with something in the way of our columns", () => {
    const inWay = mark(SHEET, planMarksOf(7, 1, [2]));
    expect(applyChanges(before, [inWay])).toEqual(
      failed({ code: "rows-not-empty", sheet: SHEET, row: 1 }),
    );
  });

  it("is one that is not there", () => {
    const failure = failed({ code: "sheet-missing", sheet: "无此表" });
    expect(applyChanges(before, [mark("无此表", marks)])).toEqual(failure);
    expect(applyChanges(before, [clear("无此表")])).toEqual(failure);
  });
});

describe("a text longer than a cell holds", () => {
  const long = "长".repeat(32_768);

  it("is refused by its cell when rows are appended", () => {
    const rows = [
      { values: ["短"], styles: [] },
      { values: ["短", long], styles: [] },
    ];
    const change = { kind: "append-rows", sheet: "空表", firstRow: 4, rows } as const;
    expect(applyChanges(before, [change])).toEqual(
      failed({ code: "text-too-long", sheet: "空表", row: 5, column: 1 }),
    );
  });

  it("is refused by its cell when marks are written", () => {
    const [column] = marks.columns;
    if (column === undefined) throw new Error("no column");
    const columns = [{ ...column, values: new Map([[3, long]]) }];
    expect(applyChanges(before, [mark(SHEET, { ...marks, columns })])).toEqual(
      failed({ code: "text-too-long", sheet: SHEET, row: 3, column: 8 }),
    );
  });
});
