import { bookOf } from "./book-of";
import { caseOf } from "./case-of";
import { startExcel } from "./start-excel";

function onSheet<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => batch(context.workbook.worksheets.getItem("表"), context));
}

async function refusal(write: (sheet: Excel.Worksheet) => void): Promise<unknown> {
  const run = onSheet(async (sheet, context) => {
    write(sheet);
    await context.sync();
  });
  return run.then(
    () => "none",
    (error: unknown) => (error as { code: string }).code,
  );
}

/** What becomes of entries in cells of a number format: values and the formats afterwards. */
async function entered(
  entries: readonly (string | number | boolean)[],
  format: string,
): Promise<readonly unknown[]> {
  await startExcel(bookOf({ 表: [] }));
  return onSheet(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, 1, entries.length);
    range.numberFormat = [[format]];
    range.values = [[...entries]];
    range.load("values,numberFormat");
    await context.sync();
    return entries.map((_, index): unknown[] => [
      range.values[0]?.[index],
      range.numberFormat[0]?.[index],
    ]);
  });
}

caseOf(
  "tells values, formulas, texts, formats and types of cells",
  [
    "Range.Values",
    "Range.Values=",
    "Range.Formulas",
    "Range.Formulas=",
    "Range.Text",
    "Range.NumberFormat",
    "Range.NumberFormat=",
    "Range.ValueTypes",
  ],
  async () => {
    await startExcel(bookOf({ 表: [] }));
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:F1");
      range.values = [["甲", 0.25, true, "", "#N/A", "x"]];
      range.getCell(0, 1).numberFormat = [["0.0%"]];
      range.getCell(0, 5).formulas = [["=B1*2"]];
      range.load("values,formulas,text,numberFormat,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["甲", 0.25, true, "", "#N/A", 0]]);
      expect(range.formulas).toEqual([["甲", 0.25, true, "", "#N/A", "=B1*2"]]);
      expect(range.text).toEqual([["甲", "25.0%", "TRUE", "", "#N/A", "0"]]);
      expect(range.numberFormat[0]?.slice(0, 3)).toEqual(["General", "0.0%", "General"]);
      expect(range.valueTypes).toEqual([
        ["String", "Double", "Boolean", "Empty", "Error", "Double"],
      ]);
    });
  },
);

test("in a General cell, strings become what they look like", async () => {
  const month = 'm"月"d"日"';
  const cases: readonly (readonly [string, unknown, string])[] = [
    ["00123", 123, "General"],
    ["152701199001011234", 152701199001011000, "General"],
    ["1-2", 46_024, month],
    ["3/4", 46_085, month],
    ["2026-5-1", 46_143, "yyyy/m/d"],
    ["2026年5月1日", 46_143, 'yyyy"年"m"月"d"日"'],
    ["2026-05", 46_143, 'yyyy"年"m"月"'],
    ["2/30", "2/30", "General"],
    ["2026.5.1", "2026.5.1", "General"],
    ["5%", 0.05, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["1E5", 100_000, "0.00E+00"],
    ["1,234", 1_234, "#,##0"],
    ["(5)", -5, "General"],
    ["¥5", 5, "¥#,##0"],
    ["１２", 12, "General"],
    ["1 1/2", 1.5, "# ?/?"],
    ["9:30", 0.395_833_333_333_333_3, "h:mm"],
    ["TRUE", true, "General"],
    ["#REF!", "#REF!", "General"],
    ["'00123", "00123", "General"],
    ["3月-11月", "3月-11月", "General"],
    ["5家", "5家", "General"],
    ["-", "-", "General"],
  ];
  const found = await entered(
    cases.map(([entry]) => entry),
    "General",
  );
  expect(found).toEqual(cases.map(([, value, format]) => [value, format]));
});

test("what begins like a formula is one: = + - @", async () => {
  const { host } = await startExcel(bookOf({ 表: [] }));
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:E1").values = [["=cmd|x", "+x", "-x", "@x", "+86"]];
    await context.sync();
  });
  const cells = host.book.sheets[0]?.rows[0] ?? [];
  expect(cells.map((cell) => cell?.formula)).toEqual(["=cmd|x", "=+x", "=-x", "=@x", null]);
});

test("in a text cell everything stays text", async () => {
  const entries = ["00123", "=1+1", "+x", "1-2", "5%", "TRUE", "'x", "152701199001011234", 5];
  const found = await entered(entries, "@");
  expect(found).toEqual(entries.map((entry) => [`${entry}`, "@"]));
});

test("an Excel that takes apostrophes in text cells as well keeps only the second of two", async () => {
  const { host } = await startExcel({ ...bookOf({ 表: [] }), takesApostrophes: true });
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").numberFormat = [["@"]];
    sheet.getRange("A1:B1").values = [["'x", "''x"]];
    await context.sync();
  });
  expect(host.book.sheets[0]?.rows[0]?.map((cell) => cell?.value)).toEqual(["x", "'x"]);
});

test("null leaves a cell as it is, the empty text empties it", async () => {
  const { host } = await startExcel(bookOf({ 表: [["甲", "乙"]] }));
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [[null, ""]];
    await context.sync();
  });
  expect(host.book.sheets[0]?.rows[0]?.map((cell) => cell?.value)).toEqual(["甲", null]);
});

test("one value is spread over a range, any other shape than the range's is refused", async () => {
  const { host } = await startExcel(bookOf({ 表: [] }));
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [["同"]];
    sheet.getRange("C1:C2").numberFormat = "@" as unknown as string[][];
    await context.sync();
  });
  expect(
    host.book.sheets[0]?.rows.map((row) => row?.slice(0, 2).map((cell) => cell?.value)),
  ).toEqual([
    ["同", "同"],
    ["同", "同"],
  ]);
  const codes = [
    await refusal((sheet) => (sheet.getRange("A1:B2").values = [["a", "b"]])),
    await refusal((sheet) => (sheet.getRange("A1:B1").values = [["a", "b", "c"]])),
    await refusal((sheet) => (sheet.getRange("A1:B2").values = [["a", "b"], ["c"]])),
    await refusal(
      (sheet) =>
        (sheet.getRange("A1:B1").numberFormat = [
          ["@", "@"],
          ["@", "@"],
        ]),
    ),
    await refusal((sheet) => (sheet.getRange("A1:A2000").values = [["a", "b"]])),
    await refusal((sheet) => (sheet.getRange("A1").values = [["长".repeat(32_768)]])),
    await refusal((sheet) => (sheet.getRange("A1").values = [[`=${"1+".repeat(4_096)}1`]])),
    await refusal((sheet) => (sheet.getRange("A1").values = [["长".repeat(32_767)]])),
  ];
  expect(codes).toEqual([
    ...["InvalidArgument", "InvalidArgument", "InvalidArgument", "InvalidArgument"],
    ...["InvalidArgument", "InvalidArgument", "FormulaLengthExceedsLimit", "none"],
  ]);
});

caseOf(
  "office.js slices a large range into many actions of one request",
  ["Range._ValidateArraySize", "Range.GetBoundingRect", "Range.GetRow", "Range.Values="],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [] }));
    const rows = Array.from({ length: 10_000 }, (_, row) => [`甲${row}`, row]);
    await onSheet(async (sheet, context) => {
      sheet.getRangeByIndexes(0, 0, 10_000, 2).values = rows;
      await context.sync();
    });
    expect(host.book.sheets[0]?.rows.map((row) => row?.map((cell) => cell?.value))).toEqual(rows);
    const [exchange] = host.traffic.exchanges;
    expect(host.traffic.roundTrips).toBe(1);
    expect(exchange?.actions).toBeGreaterThan(40);
    expect(
      await refusal((sheet) => {
        sheet.getRangeByIndexes(0, 0, 9_999, 2).values = rows;
      }),
    ).toBe("InvalidArgument");
  },
);

test("matrices of more than 5 million cells are answered with null", async () => {
  await startExcel(bookOf({ 表: [["甲"]] }));
  await onSheet(async (sheet, context) => {
    const columns = sheet.getRange("A:E");
    columns.load("values,rowCount");
    await context.sync();
    expect([columns.values, columns.rowCount]).toEqual([null, 1_048_576]);
  });
});

caseOf("clears contents, looks or both", ["Range.Clear"], async () => {
  const { host } = await startExcel(bookOf({ 表: [["甲", "乙", "丙"]] }));
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C1").format.font.bold = true;
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    sheet.getRange("C1").clear();
    await context.sync();
  });
  const cells = host.book.sheets[0]?.rows[0] ?? [];
  expect(cells.map((cell) => [cell?.value, cell?.format.bold])).toEqual([
    [null, true],
    ["乙", false],
    [null, false],
  ]);
});
