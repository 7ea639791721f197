import { bookOf } from "./book-of";
import { refusal } from "./on-sheet";
import { startExcel } from "./start-excel";
import { forgiveNotPlayed } from "./watch-not-played";

test.each<readonly [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  ["the method Range.GetImage", (sheet) => sheet.getRange("A1").getImage()],
  ["the object Worksheet.Shapes", (sheet) => sheet.shapes.getCount()],
  ["the setting of Range.Style", (sheet) => (sheet.getRange("A1").style = "Good")],
  ["the loading of Range.Hyperlink", (sheet) => sheet.getRange("A1").load("hyperlink")],
  ["the loading of Range.Valeus", (sheet) => sheet.getRange("A1").load("valeus")],
  ["filter criteria", (sheet) => sheet.autoFilter.apply("A1:B2", 0, { filterOn: "Values" })],
  ["the object Workbook.Slicers", (_, { workbook }) => workbook.slicers.getCount()],
])(
  "%s is not played: the test fails by name, whatever the code under test does",
  async (what, ask) => {
    const { host } = await startExcel(bookOf({ 表: [["甲"]] }));
    expect(await refusal(ask)).not.toBe("none");
    expect(host.notPlayed).toEqual([`test/excel-host does not play ${what}`]);
    expect(forgiveNotPlayed()).toHaveLength(1);
  },
);
