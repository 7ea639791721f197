import ExcelJS from "exceljs";
import fc from "fast-check";
import { sheetNamed } from "../../../src/sheets/snapshot";
import { openAndRead, readHonest } from "./opened";

/** A workbook as exceljs writes it, with most kinds of cells. */
async function written(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("检查对象名录库");
  sheet.addRow(["单位名称", "统一社会信用代码", "比例", "成立日期", "状态"]);
  sheet.addRow([
    "东胜区第一幼儿园",
    "121506004605012345",
    0.05,
    new Date(Date.UTC(2020, 4, 1)),
    true,
  ]);
  sheet.addRow([{ richText: [{ text: "康巴什" }, { font: { bold: true }, text: "小学" }] }, " x "]);
  sheet.addRow([{ formula: "A2&A3", result: "甲\n乙" }, { error: "#N/A" }, null, "a & <b>"]);
  sheet.getCell("C2").numFmt = "0.0%";
  sheet.getCell("D2").numFmt = "yyyy-mm-dd";
  sheet.getRow(3).hidden = true;
  sheet.mergeCells("A6:C7");
  sheet.getCell("A6").value = "备注";
  await sheet.protect("", {});
  book.addWorksheet("设置", { state: "veryHidden" });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The values that exceljs, the second reader, finds in the only sheet. */
async function readByExcelJs(bytes: Uint8Array): Promise<unknown> {
  const book = new ExcelJS.Workbook();
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  await book.xlsx.load(copy);
  const rows: unknown[] = [];
  book.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
    const cells = Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1).value);
    rows.push(cells);
  });
  return rows;
}

describe("exceljs as the second reader", () => {
  test("sees the same cells in whatever text and numbers a sheet holds", async () => {
    const text = fc.string({ unit: "grapheme", maxLength: 8 }).map((word) => `甲${word}乙`);
    const visible = text.filter((word) => !/[\p{C}\r\n]|_x[0-9a-f]{4}_/iu.test(word));
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    const grid = fc.array(
      fc.array(fc.oneof(visible, number, fc.boolean()), { minLength: 1, maxLength: 4 }),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const book = new ExcelJS.Workbook();
        book.addWorksheet("名录").addRows(rows);
        const bytes = new Uint8Array(await book.xlsx.writeBuffer());
        expect(readHonest(bytes).sheets[0]?.values).toEqual(await readByExcelJs(bytes));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a workbook written by exceljs", () => {
  test("is read as it was meant", async () => {
    const book = readHonest(await written());
    const sheet = sheetNamed(book, "检查对象名录库");
    expect(sheet?.values).toEqual([
      ["单位名称", "统一社会信用代码", "比例", "成立日期", "状态"],
      ["东胜区第一幼儿园", "121506004605012345", 0.05, 43_952, true],
      ["康巴什小学", " x "],
      ["甲\n乙", { error: "#N/A" }, null, "a & <b>"],
      [],
      ["备注"],
    ]);
    expect(sheet?.formats[1]).toEqual(["General", "General", "0.0%", "yyyy-mm-dd"]);
    expect([...(sheet?.formulas ?? [])]).toEqual([["A4", "A2&A3"]]);
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([2]);
    expect(sheet?.merges).toEqual([{ top: 5, left: 0, bottom: 6, right: 2 }]);
    expect(sheet?.isProtected).toBe(true);
    expect(sheetNamed(book, "设置")?.visibility).toBe("very-hidden");
  });

  test("is read as it was, or refused, whatever bytes of the file are damaged", async () => {
    const whole = await written();
    const honest = openAndRead(whole);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const read = openAndRead(bytes);
        if (read.ok) expect(read).toEqual(honest);
      }),
      { numRuns: 500 },
    );
  });
});
