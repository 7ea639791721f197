import { bookOf } from "./book-of";
import { caseOf } from "./case-of";
import { startExcel } from "./start-excel";

/** Runs on the sheet 表 and gives back the addresses of the ranges, null for null objects. */
function addresses(
  ranges: (sheet: Excel.Worksheet) => readonly (Excel.Range | Excel.RangeAreas)[],
): Promise<readonly (string | null)[]> {
  return Excel.run(async (context) => {
    const found = ranges(context.workbook.worksheets.getItem("表"));
    for (const range of found) range.load("address");
    await context.sync();
    return found.map((range) => (range.isNullObject ? null : range.address));
  });
}

function refusal(range: (sheet: Excel.Worksheet) => Excel.Range): Promise<unknown> {
  return addresses((sheet) => [range(sheet)]).catch(
    (error: unknown) => (error as { code: string }).code,
  );
}

caseOf(
  "finds ranges by address and by indexes, and says where they are",
  [
    "Worksheet.GetCell",
    "Worksheet.GetRange",
    "Worksheet.GetRangeByIndexes",
    "Range.Address",
    "Range.RowIndex",
    "Range.ColumnIndex",
    "Range.RowCount",
    "Range.ColumnCount",
    "Range.CellCount",
    "Range.IsEntireRow",
    "Range.IsEntireColumn",
    "Range.Worksheet",
  ],
  async () => {
    await startExcel(bookOf({ 表: [], "2026 年": [] }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      const block = sheet.getRange("$C$5:B2");
      block.load(
        "address,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn",
      );
      block.load("worksheet/name");
      const whole = sheet.getRange();
      whole.load("cellCount,isEntireRow,isEntireColumn");
      const quoted = context.workbook.worksheets.getItem("2026 年").getCell(0, 0);
      quoted.load("address");
      await context.sync();
      expect(block.toJSON()).toMatchObject({
        address: "表!B2:C5",
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 4,
        columnCount: 2,
        cellCount: 8,
        isEntireRow: false,
        isEntireColumn: false,
      });
      expect(block.worksheet.name).toBe("表");
      expect([whole.cellCount, whole.isEntireRow, whole.isEntireColumn]).toEqual([-1, true, true]);
      expect(quoted.address).toBe("'2026 年'!A1");
    });
    const found = await addresses((sheet) => [
      sheet.getRangeByIndexes(1_048_575, 16_383, 1, 1),
      sheet.getRange("C:A"),
      sheet.getRange("3:5"),
      sheet.getRange("表!B7"),
    ]);
    expect(found).toEqual(["表!XFD1048576", "表!A:C", "表!3:5", "表!B7"]);
  },
);

caseOf(
  "leads from range to range",
  [
    "Range.GetCell",
    "Range.GetRow",
    "Range.GetColumn",
    "Range.GetLastCell",
    "Range.GetLastRow",
    "Range.GetLastColumn",
    "Range.GetEntireRow",
    "Range.GetEntireColumn",
    "Range.GetOffsetRange",
    "Range.GetResizedRange",
    "Range.GetAbsoluteResizedRange",
    "Range.GetRowsBelow",
    "Range.GetColumnsAfter",
    "Range.GetBoundingRect",
    "Range.GetIntersection",
    "Range.GetIntersectionOrNullObject",
  ],
  async () => {
    await startExcel(bookOf({ 表: [] }));
    const found = await addresses((sheet) => {
      const block = sheet.getRange("B2:D4");
      return [
        block.getCell(0, 1),
        block.getRow(2),
        block.getColumn(1),
        block.getLastCell(),
        block.getLastRow(),
        block.getLastColumn(),
        block.getEntireRow(),
        block.getEntireColumn(),
        block.getOffsetRange(1, -1),
        block.getResizedRange(1, 2),
        block.getAbsoluteResizedRange(1, 2),
        block.getRowsBelow(2),
        block.getColumnsAfter(1),
        block.getBoundingRect("F9"),
        block.getIntersection(sheet.getRange("A1:C2")),
        block.getIntersectionOrNullObject("F9"),
      ];
    });
    expect(found).toEqual([
      ...["表!C2", "表!B4:D4", "表!C2:C4", "表!D4", "表!B4:D4", "表!D2:D4", "表!2:4", "表!B:D"],
      ...["表!A3:C5", "表!B2:F5", "表!B2:C2", "表!B5:D6", "表!E2:E4", "表!B2:F9", "表!B2:C2"],
      null,
    ]);
  },
);

test("ranges beyond the sheet, without cells or misspelt are refused", async () => {
  await startExcel(bookOf({ 表: [], 别: [] }));
  const codes = [
    await refusal((sheet) => sheet.getRangeByIndexes(1_048_575, 0, 2, 1)),
    await refusal((sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)),
    await refusal((sheet) => sheet.getRange("A0")),
    await refusal((sheet) => sheet.getRange("A1048577")),
    await refusal((sheet) => sheet.getRange("XFE1")),
    await refusal((sheet) => sheet.getRange("别!A1")),
    await refusal((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)),
    await refusal((sheet) => sheet.getRange("A1").getRow(-1)),
  ];
  expect(codes).toEqual(codes.map(() => "InvalidArgument"));
  expect(await refusal((sheet) => sheet.getRange("A1").getIntersection("B2"))).toBe("ItemNotFound");
});

caseOf(
  "the used range counts values, or looks as well",
  [
    "Worksheet.GetUsedRange",
    "Worksheet.GetUsedRangeOrNullObject",
    "Range.GetUsedRange",
    "Range.GetUsedRangeOrNullObject",
  ],
  async () => {
    await startExcel(bookOf({ 表: [[null, "甲"], [], [null, null, 3]], 空: [] }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.getRange("F9").format.fill.color = "#FFFF00";
      const empty = context.workbook.worksheets.getItem("空");
      const none = empty.getUsedRangeOrNullObject();
      const corner = empty.getUsedRange();
      corner.load("address");
      await context.sync();
      expect([none.isNullObject, corner.address]).toEqual([true, "空!A1"]);
    });
    const found = await addresses((sheet) => [
      sheet.getUsedRange(true),
      sheet.getUsedRangeOrNullObject(false),
      sheet.getRange("A2:Z99").getUsedRange(true),
      sheet.getRange("A5:Z7").getUsedRangeOrNullObject(),
      sheet.getRange("A5:Z7").getUsedRange(),
    ]);
    expect(found).toEqual(["表!B1:C3", "表!B1:F9", "表!C3", null, "表!A5"]);
  },
);

caseOf(
  "several areas are one object, whose address is cut beyond 8,192 characters",
  [
    "Worksheet.GetRanges",
    "RangeAreas.Address",
    "RangeAreas.AreaCount",
    "RangeAreas.CellCount",
    "RangeAreas.Worksheet",
    "RangeAreas.Areas",
    "RangeAreas.Clear",
    "RangeAreas.Format",
    "RangeAreas.ConditionalFormats",
    "RangeAreas.DataValidation",
    "RangeCollection.items",
    "RangeCollection.GetCount",
    "RangeCollection.GetItemAt",
  ],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [["甲", "乙", "丙"]] }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      const areas = sheet.getRanges("A1, C1:C3");
      areas.load("address,areaCount,cellCount,areas/items/address,worksheet/name");
      areas.format.font.bold = true;
      areas.conditionalFormats.clearAll();
      areas.dataValidation.ignoreBlanks = false;
      const count = areas.areas.getCount();
      const second = areas.areas.getItemAt(1);
      second.load("address");
      areas.clear("Contents");
      const rows = Array.from({ length: 2_000 }, (_, row) => `A${row * 2 + 1}`);
      const many = sheet.getRanges(rows.join(","));
      many.load("address,areaCount");
      await context.sync();
      expect(areas.address).toBe("表!A1,表!C1:C3");
      expect([areas.areaCount, areas.cellCount, count.value]).toEqual([2, 4, 2]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual(["表!A1", "表!C1:C3"]);
      expect([second.address, areas.worksheet.name]).toEqual(["表!C1:C3", "表"]);
      expect(many.address.length).toBe(8_192);
      expect(many.areaCount).toBeLessThan(2_000);
    });
    expect(host.book.sheets[0]?.rows[0]?.map((cell) => cell?.value)).toEqual([null, "乙", null]);
    expect(host.book.sheets[0]?.rows[0]?.[0]?.format.bold).toBe(true);
  },
);

caseOf(
  "finds visible, blank, constant and formula cells of the used range",
  ["Range.GetSpecialCells", "Range.GetSpecialCellsOrNullObject"],
  async () => {
    const { host } = await startExcel(
      bookOf({
        表: [
          ["甲", null],
          ["乙", 1],
          ["丙", 2],
        ],
      }),
    );
    host.book.sheets[0]?.hiddenRows.add(1);
    const found = await addresses((sheet) => {
      sheet.getRange("B3").formulas = [["=1+1"]];
      const all = sheet.getRange("A:B");
      return [
        all.getSpecialCells("Visible"),
        all.getSpecialCellsOrNullObject("Blanks"),
        all.getSpecialCellsOrNullObject("Constants"),
        all.getSpecialCellsOrNullObject("Formulas"),
        sheet.getRange("D1:E9").getSpecialCellsOrNullObject("Formulas"),
      ];
    });
    expect(found).toEqual(["表!A1:B1,表!A3:B3", "表!B1", "表!A1,表!A2:B2,表!A3", "表!B3", null]);
  },
);
