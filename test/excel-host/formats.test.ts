import { bookOf } from "./book-of";
import { caseOf } from "./case-of";
import { formatAt } from "./model/cells";
import { onSheet, refusal } from "./on-sheet";
import { startExcel } from "./start-excel";

caseOf(
  "keeps alignment, wrapping, sizes; null where cells differ",
  [
    "Range.Format",
    "RangeFormat.RowHeight",
    "RangeFormat.RowHeight=",
    "RangeFormat.ColumnWidth",
    "RangeFormat.ColumnWidth=",
    "RangeFormat.WrapText",
    "RangeFormat.WrapText=",
    "RangeFormat.ShrinkToFit",
    "RangeFormat.ShrinkToFit=",
    "RangeFormat.HorizontalAlignment",
    "RangeFormat.HorizontalAlignment=",
    "RangeFormat.VerticalAlignment",
    "RangeFormat.VerticalAlignment=",
    "RangeFormat.IndentLevel",
    "RangeFormat.IndentLevel=",
    "RangeFormat.TextOrientation",
    "RangeFormat.TextOrientation=",
    "RangeFormat.AutofitRows",
  ],
  async () => {
    await startExcel(bookOf({ 表: [] }));
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1:B2");
      format.rowHeight = 30;
      format.columnWidth = 100;
      format.wrapText = true;
      format.shrinkToFit = false;
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.indentLevel = 2;
      format.textOrientation = 90;
      format.load([
        "rowHeight",
        "columnWidth",
        "wrapText",
        "shrinkToFit",
        "horizontalAlignment",
        "verticalAlignment",
        "indentLevel",
        "textOrientation",
      ]);
      const wider = sheet.getRange("A1:C3").format;
      wider.load("rowHeight,columnWidth,wrapText");
      const fitted = sheet.getRange("1:1").format;
      await context.sync();
      fitted.autofitRows();
      fitted.load("rowHeight");
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        rowHeight: 30,
        columnWidth: 100,
        wrapText: true,
        shrinkToFit: false,
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        indentLevel: 2,
        textOrientation: 90,
      });
      expect([wider.rowHeight, wider.columnWidth, wider.wrapText]).toEqual([null, null, null]);
      expect(fitted.rowHeight).toBe(14.25);
    });
    const codes = [
      await refusal((sheet) => (sheet.getRange("A1").format.rowHeight = 410)),
      await refusal((sheet) => (sheet.getRange("A1").format.columnWidth = 2_000)),
      await refusal((sheet) => (sheet.getRange("A1").format.horizontalAlignment = "中" as "Left")),
    ];
    expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument"]);
  },
);

caseOf(
  "keeps fonts and fills",
  [
    "RangeFormat.Fill",
    "RangeFill.Color",
    "RangeFill.Color=",
    "RangeFill.Clear",
    "RangeFormat.Font",
    "RangeFont.Name",
    "RangeFont.Name=",
    "RangeFont.Size",
    "RangeFont.Size=",
    "RangeFont.Color",
    "RangeFont.Color=",
    "RangeFont.Bold",
    "RangeFont.Bold=",
    "RangeFont.Italic",
    "RangeFont.Italic=",
    "RangeFont.Strikethrough",
    "RangeFont.Strikethrough=",
    "RangeFont.Underline",
    "RangeFont.Underline=",
  ],
  async () => {
    await startExcel(bookOf({ 表: [] }));
    await onSheet(async (sheet, context) => {
      const { font, fill } = sheet.getRange("A:A").format;
      font.name = "仿宋_GB2312";
      font.size = 10.5;
      font.color = "#c00000";
      font.bold = true;
      font.italic = true;
      font.strikethrough = true;
      font.underline = "Single";
      fill.color = "#ffc7ce";
      const cell = sheet.getRange("A7");
      cell.load(
        "format/fill/color,format/font/name,format/font/size,format/font/color,format/font/bold",
      );
      cell.load("format/font/italic,format/font/strikethrough,format/font/underline");
      const cleared = sheet.getRange("A9").format.fill;
      cleared.clear();
      cleared.load("color");
      await context.sync();
      expect(cell.format.font.toJSON()).toMatchObject({
        name: "仿宋_GB2312",
        size: 10.5,
        color: "#C00000",
        bold: true,
        italic: true,
        strikethrough: true,
        underline: "Single",
      });
      expect([cell.format.fill.color, cleared.color]).toEqual(["#FFC7CE", "#FFFFFF"]);
    });
    expect(await refusal((sheet) => (sheet.getRange("A1").format.fill.color = "红"))).toBe(
      "InvalidArgument",
    );
  },
);

caseOf(
  "draws borders around and inside of a range",
  [
    "RangeFormat.Borders",
    "RangeBorderCollection.Count",
    "RangeBorderCollection.items",
    "RangeBorderCollection.getItem",
    "RangeBorderCollection.GetItemAt",
    "RangeBorder.SideIndex",
    "RangeBorder.Style",
    "RangeBorder.Style=",
    "RangeBorder.Weight",
    "RangeBorder.Weight=",
    "RangeBorder.Color",
    "RangeBorder.Color=",
  ],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [] }));
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("B2:C3").format;
      borders.getItem("InsideHorizontal").style = "Continuous";
      borders.getItem("EdgeTop").weight = "Medium";
      const first = borders.getItemAt(0);
      first.color = "#FF0000";
      first.load("sideIndex,style,weight,color");
      borders.load("count,items/sideIndex");
      const inside = sheet.getRange("B2:B3").format.borders.getItem("InsideVertical");
      inside.load("style");
      await context.sync();
      expect(first.toJSON()).toMatchObject({
        sideIndex: "EdgeTop",
        style: "Continuous",
        weight: "Medium",
        color: "#FF0000",
      });
      expect([borders.count, borders.items.length, inside.style]).toEqual([8, 8, "None"]);
    });
    const [sheet] = host.book.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    expect(formatAt(sheet, 1, 1).borders.EdgeBottom?.style).toBe("Continuous");
    expect(formatAt(sheet, 2, 2).borders.EdgeTop?.style).toBe("Continuous");
    expect(formatAt(sheet, 2, 2).borders.EdgeBottom).toBeUndefined();
  },
);

caseOf(
  "tells and sets properties by cells, rows and columns",
  [
    "Range.GetCellProperties",
    "Range.SetCellProperties",
    "Range.GetRowProperties",
    "Range.SetRowProperties",
    "Range.GetColumnProperties",
    "Range.SetColumnProperties",
  ],
  async () => {
    await startExcel(bookOf({ 表: [["甲", "乙"]] }));
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.setCellProperties([
        [{ format: { font: { bold: true } } }, {}],
        [{}, { format: { fill: { color: "#00FF00" } } }],
      ]);
      range.setRowProperties([{ rowHidden: true }, { format: { rowHeight: 20 } }]);
      range.setColumnProperties([{ format: { columnWidth: 33 } }, { columnHidden: true }]);
      const cells = range.getCellProperties({
        address: true,
        format: { font: { bold: true }, fill: { color: true } },
      });
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = range.getColumnProperties({
        columnHidden: true,
        format: { columnWidth: true },
      });
      await context.sync();
      expect(cells.value[0]?.[0]).toEqual({
        address: "表!A1",
        format: { font: { bold: true }, fill: { color: "#FFFFFF" } },
      });
      expect(cells.value[1]?.[1]?.format?.fill?.color).toBe("#00FF00");
      expect(rows.value).toEqual([
        { rowHidden: true, rowIndex: 0 },
        { rowHidden: false, rowIndex: 1 },
      ]);
      expect(columns.value).toEqual([
        { columnHidden: false, format: { columnWidth: 33 } },
        { columnHidden: true, format: { columnWidth: 54 } },
      ]);
    });
    expect(await refusal((sheet) => sheet.getRange("A1:B2").setRowProperties([{}]))).toBe(
      "InvalidArgument",
    );
  },
);

caseOf(
  "hides rows and columns: null where some are",
  [
    "Range.RowHidden",
    "Range.RowHidden=",
    "Range.ColumnHidden",
    "Range.ColumnHidden=",
    "Range.Hidden",
  ],
  async () => {
    await startExcel(bookOf({ 表: [] }));
    await onSheet(async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("3:3").rowHidden = false;
      sheet.getRange("B:B").columnHidden = true;
      const [one, several, column] = [
        sheet.getRange("A2"),
        sheet.getRange("A1:A3"),
        sheet.getRange("B1"),
      ];
      for (const range of [one, several, column]) range.load("rowHidden,columnHidden,hidden");
      await context.sync();
      expect([one.rowHidden, one.columnHidden, one.hidden]).toEqual([true, false, true]);
      expect([several.rowHidden, several.hidden]).toEqual([null, null]);
      expect([column.columnHidden, column.hidden]).toEqual([true, true]);
    });
  },
);
