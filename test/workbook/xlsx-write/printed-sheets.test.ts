import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import type { SheetModel, StyleName } from "../../../src/sheets/sheet-model";
import { STYLE_LOOKS } from "../../../src/sheets/style-looks";
import { newXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";
import { ownSheet } from "../../support/own-sheets";

const BASE = ownSheet("执法检查表", []);

async function written(changes: Partial<SheetModel>): Promise<Uint8Array> {
  const workbook = newXlsx();
  await workbook.apply([{ kind: "add-sheet", sheet: { ...BASE, ...changes } }]);
  return workbook.save();
}

/** The sheet as exceljs reads it. */
async function readBack(changes: Partial<SheetModel>): Promise<ExcelJS.Worksheet | undefined> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(await written(changes)).buffer);
  return book.getWorksheet("执法检查表");
}

describe("a printed sheet", () => {
  it("begins each page where it says, and is then not fitted to pages, which Excel would let win", async () => {
    const print = BASE.print === null ? null : { ...BASE.print, pageBreaks: [3, 6] };
    const parts = unzipSync(await written({ print }));
    const xml = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect([...xml.matchAll(/<brk id="(\d+)"/gu)].map(([, id]) => id)).toEqual(["3", "6"]);
    expect(xml).not.toContain("fitTo");
  });

  it("looks like paper where it is to be paper", async () => {
    expect((await readBack({ isPaper: true }))?.views[0]?.showGridLines).toBe(false);
    expect((await readBack({}))?.views[0]?.showGridLines).not.toBe(false);
  });

  it("writes every style as its look says", async () => {
    const names = Object.keys(STYLE_LOOKS) as StyleName[];
    const sheet = await readBack({
      rows: [{ values: [], styles: names }],
      merges: [],
      filter: null,
      dropDowns: [],
    });
    names.forEach((name, column) => {
      const cell = sheet?.getCell(1, column + 1);
      const { font, vertical, isLocked, numberFormat, hasBorder } = STYLE_LOOKS[name];
      expect(cell?.font).toMatchObject({ name: font.faces[0], size: font.points });
      expect(cell?.font.bold ?? false).toBe(font.isBold);
      expect(cell?.alignment.vertical ?? "bottom").toBe(
        vertical === "center" ? "middle" : vertical,
      );
      expect(cell?.protection?.locked ?? true).toBe(isLocked);
      expect(cell?.numFmt ?? "General").toBe(numberFormat);
      expect(cell?.border?.top?.style ?? "none").toBe(hasBorder ? "thin" : "none");
    });
  });
});
