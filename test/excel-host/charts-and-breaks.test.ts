import { bookOf } from "./book-of";
import { caseOf } from "./case-of";
import { onSheet, refusal } from "./on-sheet";
import { startExcel } from "./start-excel";
import { userOf } from "./user";
import { forgiveNotPlayed } from "./watch-not-played";

const FIGURES = [
  ["对象类别", "计划", "抽取"],
  ["幼儿园", 12, 3],
  ["小学", 20, 5],
];

caseOf(
  "keeps a chart with its figures, its title and its place",
  [
    "Worksheet.Charts",
    "ChartCollection.Add",
    "ChartCollection.Count",
    "ChartCollection.items",
    "ChartCollection.getItem",
    "ChartCollection.GetItem",
    "Chart.Id",
    "Chart.Name",
    "Chart.ChartType",
    "Chart.Title",
    "Chart.Axes",
    "Chart.SetPosition",
    "ChartTitle.Text",
    "ChartTitle.Text=",
    "ChartAxes.CategoryAxis",
    "ChartAxis.ReversePlotOrder",
    "ChartAxis.ReversePlotOrder=",
  ],
  async () => {
    const { host } = await startExcel(bookOf({ 表: FIGURES }));
    await onSheet(async (sheet, context) => {
      const { charts } = sheet;
      const bars = charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
      bars.title.text = "按对象类别";
      bars.setPosition("A5", sheet.getRange("C20"));
      const { categoryAxis } = bars.axes;
      categoryAxis.reversePlotOrder = true;
      charts.add("ColumnClustered", sheet.getRange("A1:B3")).setPosition("E1");
      charts.load("count,items/name,items/chartType");
      bars.load("id,name");
      bars.title.load("text");
      categoryAxis.load("reversePlotOrder");
      await context.sync();
      expect([charts.count, charts.items.map(({ chartType }) => chartType)]).toEqual([
        2,
        ["BarClustered", "ColumnClustered"],
      ]);
      const named = charts.getItem(bars.name);
      named.load("id");
      // Met again in a later batch, by its id.
      charts.items[0]?.title.load("text");
      await context.sync();
      expect([named.id, bars.title.text, categoryAxis.reversePlotOrder]).toEqual([
        bars.id,
        "按对象类别",
        true,
      ]);
      expect(charts.items[0]?.title.text).toBe("按对象类别");
    });
    expect(host.book.sheets[0]?.charts).toMatchObject([
      { source: "表!A1:C3", seriesBy: "Columns", title: "按对象类别", place: "A5:C20" },
      { source: "表!A1:B3", seriesBy: "Auto", title: "", place: "E1", isReversed: false },
    ]);
    const codes = [
      await refusal((sheet) => sheet.charts.getItem("无").load("id")),
      await refusal((sheet) =>
        sheet.charts.add("BarClustered", sheet.getRange("A1"), "行" as "Rows"),
      ),
      await refusal((sheet) => sheet.protection.protect()),
      await refusal((sheet) => sheet.charts.add("BarClustered", sheet.getRange("A1:C3"))),
      await refusal((sheet) => (sheet.charts.getItem("Chart 1").title.text = "改")),
      await refusal((sheet) => sheet.charts.getItem("Chart 1").setPosition("A1")),
    ];
    const [denied, unknown] = ["AccessDenied", "InvalidArgument"];
    expect(codes).toEqual(["ItemNotFound", unknown, "none", denied, denied, denied]);
  },
);

it("does not play charts of other kinds", async () => {
  const { host } = await startExcel(bookOf({ 表: FIGURES }));
  await refusal((sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B3")));
  expect(host.notPlayed).toEqual(["test/excel-host does not play charts of type Pie"]);
  forgiveNotPlayed();
});

caseOf(
  "breaks pages above rows, and the breaks move with their rows",
  [
    "Worksheet.HorizontalPageBreaks",
    "PageBreakCollection.Add",
    "PageBreakCollection.GetCount",
    "PageBreakCollection.RemovePageBreaks",
    "PageBreakCollection.items",
    "PageBreakCollection.getItem",
    "PageBreak.RowIndex",
    "PageBreak.GetCellAfterBreak",
    "PageBreak.Delete",
  ],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [["甲"]] }));
    await onSheet(async (sheet, context) => {
      const breaks = sheet.horizontalPageBreaks;
      for (const address of ["A41", "C21:D25", "A21", "A61"]) breaks.add(address);
      breaks.load("items/rowIndex");
      const count = breaks.getCount();
      const after = breaks.getItem(1).getCellAfterBreak();
      after.load("address");
      await context.sync();
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([20, 40, 60]);
      expect([count.value, after.address]).toEqual([3, "表!A41"]);
    });
    const user = userOf(host);
    user.insertRows("表", 10, 5);
    user.deleteRows("表", 45, 1);
    expect(host.book.sheets[0]?.pageBreaks).toEqual([25, 64]);
    await onSheet((sheet) => sheet.horizontalPageBreaks.getItem(0).delete());
    expect(host.book.sheets[0]?.pageBreaks).toEqual([64]);
    await onSheet((sheet) => sheet.horizontalPageBreaks.removePageBreaks());
    expect(host.book.sheets[0]?.pageBreaks).toEqual([]);
    const codes = [
      await refusal((sheet) => sheet.horizontalPageBreaks.add("B1")),
      await refusal((sheet) => sheet.horizontalPageBreaks.getItem(3).delete()),
    ];
    expect(codes).toEqual(["InvalidArgument", "ItemNotFound"]);
  },
);
