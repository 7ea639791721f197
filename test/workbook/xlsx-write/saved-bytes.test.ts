import { newXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";
import { workbookOf } from "../../support/opened";
import { ownRow, ownSheet } from "../../support/own-sheets";
import { richWorkbook } from "../../support/rich-workbooks";

async function drawn(): Promise<Uint8Array> {
  const workbook = workbookOf(richWorkbook({ hasMacros: true }));
  await workbook.apply([{ kind: "add-sheet", sheet: ownSheet("抽查结果", [ownRow(1, "甲校")]) }]);
  return workbook.save();
}

describe("the saved file", () => {
  it("has the same bytes for the same changes", async () => {
    expect(Buffer.compare(await drawn(), await drawn())).toBe(0);
  });

  it("has the same bytes after it was opened and saved without a change", async () => {
    const once = await drawn();
    expect(Buffer.compare(workbookOf(once).save(), once)).toBe(0);
  });

  it("says 1980-01-01 12:00 of every part, in its zip entries", async () => {
    const saved = Buffer.from(await drawn());
    const times = new Set<number>();
    for (
      let at = saved.indexOf("PK\u0003\u0004");
      at >= 0;
      at = saved.indexOf("PK\u0003\u0004", at + 1)
    ) {
      times.add(saved.readUInt32LE(at + 10));
    }
    expect([...times]).toEqual([(1 << 21) | (1 << 16) | (12 << 11)]);
  });

  it("begins with the content types", async () => {
    const saved = Buffer.from(await drawn());
    expect(saved.subarray(30, 49).toString()).toBe("[Content_Types].xml");
  });

  it("opens as what was written into a new workbook", async () => {
    const workbook = newXlsx();
    await workbook.apply([{ kind: "add-sheet", sheet: ownSheet("抽查结果", [ownRow(1, "甲校")]) }]);
    expect(workbookOf(workbook.save()).snapshot()).toEqual(workbook.snapshot());
  });
});
