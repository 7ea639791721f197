import { bookOf } from "./book-of";
import { caseOf } from "./case-of";
import { emptyBook, newSheet } from "./model/book";
import { onSheet } from "./on-sheet";
import { startExcel } from "./start-excel";

describe.each([
  [false, 1_462],
  [true, 0],
])("in a workbook whose day 0 is 1904-01-01: %s", (date1904, serial) => {
  caseOf(
    "the date function tells it",
    ["Workbook.Functions", "Functions.Date", "FunctionResult.Value"],
    async () => {
      const book = emptyBook({ date1904 });
      book.sheets.push(newSheet(book, "表"));
      await startExcel(book);
      const value = await Excel.run(async (context) => {
        const day = context.workbook.functions.date(1904, 1, 1);
        day.load("value");
        await context.sync();
        return day.value;
      });
      expect(value).toBe(serial);
    },
  );
});

caseOf(
  "gives a column its standard width back",
  ["RangeFormat.UseStandardWidth", "RangeFormat.UseStandardWidth="],
  async () => {
    await startExcel(bookOf({ 表: [["甲"]] }));
    const states = await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("B1");
      const told: boolean[] = [];
      const tell = async (): Promise<void> => {
        format.load("useStandardWidth");
        await context.sync();
        told.push(format.useStandardWidth);
      };
      await tell();
      format.columnWidth = 80;
      await tell();
      format.useStandardWidth = true;
      await tell();
      return told;
    });
    expect(states).toEqual([true, false, true]);
  },
);
