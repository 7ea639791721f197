import { bookOf } from "./book-of";
import { bookFrom } from "./model/from-snapshot";
import { snapshotOf } from "./model/to-snapshot";
import { onSheet } from "./on-sheet";
import { startExcel } from "./start-excel";
import { sampleWorkbook } from "../../src/jobs/sample-workbook";
import { newXlsx } from "../../src/workbook/xlsx/xlsx-workbook";
import { workbookOf } from "../support/opened";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";

const SNAPSHOT: WorkbookSnapshot = {
  sheets: [
    {
      name: "表",
      visibility: "visible",
      values: [["单位", "代码"], ["甲", "00123"], [], [null, 46_143, { error: "#REF!" }]],
      formats: [[], ["General", "@"], [], ["General", "yyyy/m/d"]],
      formulas: new Map([["C4", "别!A1"]]),
      hiddenRows: new Set([1]),
      merges: [{ top: 4, left: 0, bottom: 4, right: 2 }],
      tables: [{ name: "名录", area: { top: 0, left: 0, bottom: 3, right: 2 } }],
      isProtected: false,
    },
    {
      name: "别",
      visibility: "very-hidden",
      values: [],
      formats: [],
      formulas: new Map(),
      hiddenRows: new Set(),
      merges: [],
      tables: [],
      isProtected: true,
    },
  ],
  date1904: true,
  isStructureLocked: true,
};

test("a workbook is opened from a snapshot and gives the same back", () => {
  expect(snapshotOf(bookFrom(SNAPSHOT))).toEqual(SNAPSHOT);
});

test("a file is put before Excel and read back as it was", async () => {
  const file = newXlsx();
  const made = sampleWorkbook({
    today: { year: 2026, month: 3, day: 2 },
    targets: 40,
    inspectors: 10,
    seed: "样本",
  });
  expect(await file.apply(made)).toMatchObject({ ok: true });
  const snapshot = workbookOf(file.save()).snapshot();
  expect(snapshotOf(bookFrom(snapshot))).toEqual(snapshot);
});

test("Excel shows what the snapshot held", async () => {
  await startExcel(SNAPSHOT);
  await onSheet(async (sheet, context) => {
    const range = sheet.getUsedRange(true);
    range.load("values,formulas,text,numberFormat");
    await context.sync();
    expect(range.values[1]?.slice(0, 2)).toEqual(["甲", "00123"]);
    expect(range.formulas[3]).toEqual(["", 46_143, "=别!A1"]);
    expect(range.text[3]).toEqual(["", "2026/5/1", "#REF!"]);
    expect(range.numberFormat[1]?.[1]).toBe("@");
  });
});

test("a clone stays as it was", async () => {
  const { host } = await startExcel(bookOf({ 表: [["甲"]] }));
  const before = host.clone();
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [["乙"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
    sheet.name = "改";
  });
  expect(snapshotOf(before)).toEqual(snapshotOf(bookOf({ 表: [["甲"]] })));
  host.book = before;
  await onSheet((sheet) => {
    sheet.getRange("A2").values = [["丙"]];
  });
  expect(before.sheets[0]?.rows.map((row) => row?.[0]?.value)).toEqual(["甲", "丙"]);
});
