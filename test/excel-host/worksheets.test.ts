import { bookOf } from "./book-of";
import { caseOf } from "./case-of";
import { startExcel } from "./start-excel";

const BOOK = { 名录: [["甲"]], 计划: [["P1"]], 设置: [] };

function names(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
}

/** The code of the error by which a batch ends. */
async function refusal(
  batch: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => void,
): Promise<unknown> {
  const run = Excel.run(async (context) => {
    batch(context.workbook.worksheets, context);
    await context.sync();
  });
  return run.then(
    () => "none",
    (error: unknown) => (error as { code: string }).code,
  );
}

caseOf(
  "tells names, positions, visibility and ids of all sheets in one round trip",
  [
    "Workbook.Worksheets",
    "WorksheetCollection.items",
    "Worksheet.Name",
    "Worksheet.Id",
    "Worksheet.Position",
    "Worksheet.Visibility",
  ],
  async () => {
    const { host } = await startExcel(bookOf(BOOK));
    const told = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name,items/id,items/position,items/visibility");
      await context.sync();
      return sheets.items.map(({ name, id, position, visibility }) => [
        name,
        id,
        position,
        visibility,
      ]);
    });
    const ids = host.book.sheets.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(told).toEqual([
      ["名录", ids[0], 0, "Visible"],
      ["计划", ids[1], 1, "Visible"],
      ["设置", ids[2], 2, "Visible"],
    ]);
    expect(host.traffic.roundTrips).toBe(1);
  },
);

caseOf(
  "finds a sheet by its name in any case, by its id, or not at all",
  ["WorksheetCollection.getItem", "WorksheetCollection.GetItemOrNullObject"],
  async () => {
    const { host } = await startExcel(bookOf({ Plan: [] }));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem("PLAN");
      const byId = worksheets.getItem(host.book.sheets[0]?.id ?? "");
      const missing = worksheets.getItemOrNullObject("无");
      byName.load("name");
      byId.load("name");
      await context.sync();
      expect([byName.name, byId.name, missing.isNullObject]).toEqual(["Plan", "Plan", true]);
    });
    expect(await refusal((sheets) => sheets.getItem("无").load("name"))).toBe("ItemNotFound");
  },
);

caseOf(
  "counts sheets and finds the first, the last and the one in front, hidden ones on request",
  [
    "WorksheetCollection.GetCount",
    "WorksheetCollection.GetFirst",
    "WorksheetCollection.GetLast",
    "WorksheetCollection.GetActiveWorksheet",
    "Worksheet.Visibility=",
    "Worksheet.Activate",
  ],
  async () => {
    await startExcel(bookOf(BOOK));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("名录").visibility = "Hidden";
      worksheets.getItem("设置").visibility = "VeryHidden";
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      const found = [
        worksheets.getFirst(),
        worksheets.getFirst(true),
        worksheets.getLast(),
        worksheets.getLast(true),
        worksheets.getActiveWorksheet(),
      ];
      for (const sheet of found) sheet.load("name");
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([3, 1]);
      expect(found.map(({ name }) => name)).toEqual(["名录", "计划", "设置", "计划", "计划"]);
    });
    expect(await refusal((sheets) => sheets.getItem("名录").activate())).toBe("InvalidOperation");
    expect(await refusal((sheets) => (sheets.getItem("计划").visibility = "Hidden"))).toBe(
      "InvalidOperation",
    );
  },
);

caseOf(
  "adds, renames, moves and deletes sheets",
  ["WorksheetCollection.Add", "Worksheet.Name=", "Worksheet.Position=", "Worksheet.Delete"],
  async () => {
    await startExcel(bookOf(BOOK));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add();
      worksheets.add("抽查结果").name = "抽取台账";
      worksheets.getItem("设置").position = 0;
      worksheets.getItem("计划").delete();
      await context.sync();
    });
    expect(await names()).toEqual(["设置", "名录", "Sheet1", "抽取台账"]);
  },
);

test("a sheet's name is not empty, not taken, not too long and without forbidden characters", async () => {
  await startExcel(bookOf(BOOK));
  const tried = [
    "",
    "名录",
    "长".repeat(32),
    "a/b",
    "a[b",
    "'引",
    "引'",
    "a:b",
    "a?",
    "a*",
    "a\\b",
  ];
  const codes: unknown[] = [];
  for (const name of tried) codes.push(await refusal((sheets) => void sheets.add(name)));
  expect(codes).toEqual([
    "InvalidArgument",
    "ItemAlreadyExists",
    ...tried.slice(2).map(() => "InvalidArgument"),
  ]);
  expect(await refusal((sheets) => (sheets.getItem("计划").name = "名录"))).toBe(
    "ItemAlreadyExists",
  );
  expect(await refusal((sheets) => void sheets.add("长".repeat(31)))).toBe("none");
  expect(await names()).toEqual(["名录", "计划", "设置", "长".repeat(31)]);
});

test("what came before the first refusal stays done", async () => {
  await startExcel(bookOf(BOOK));
  const code = await refusal((sheets) => {
    sheets.add("早");
    sheets.getItem("无").delete();
    sheets.add("晚");
  });
  expect(code).toBe("ItemNotFound");
  expect(await names()).toEqual(["名录", "计划", "设置", "早"]);
});

test("the last visible sheet and very hidden ones are not deleted", async () => {
  const { host } = await startExcel(bookOf({ 名录: [], 藏: [] }));
  const hidden = host.book.sheets[1];
  if (hidden !== undefined) hidden.visibility = "VeryHidden";
  expect(await refusal((sheets) => sheets.getItem("名录").delete())).toBe("InvalidOperation");
  expect(await refusal((sheets) => sheets.getItem("藏").delete())).toBe("InvalidOperation");
});

caseOf(
  "a protected structure refuses sheets to be added, renamed, deleted, hidden and moved",
  [
    "Workbook.Protection",
    "WorkbookProtection.Protect",
    "WorkbookProtection.Protected",
    "WorkbookProtection.Unprotect",
  ],
  async () => {
    await startExcel(bookOf(BOOK));
    const isProtected = await Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.protect("密");
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
    expect(isProtected).toBe(true);
    const codes = [
      await refusal((sheets) => void sheets.add("新")),
      await refusal((sheets) => (sheets.getItem("计划").name = "新")),
      await refusal((sheets) => sheets.getItem("计划").delete()),
      await refusal((sheets) => (sheets.getItem("计划").visibility = "Hidden")),
      await refusal((sheets) => (sheets.getItem("计划").position = 0)),
      await refusal((_, { workbook }) => workbook.protection.protect()),
      await refusal((_, { workbook }) => workbook.protection.unprotect("错")),
      await refusal((_, { workbook }) => workbook.protection.unprotect("密")),
      await refusal((_, { workbook }) => workbook.protection.unprotect("密")),
    ];
    const denied = "AccessDenied";
    expect(codes).toEqual([
      ...[denied, denied, denied, denied, denied, denied],
      ...["InvalidArgument", "none", denied],
    ]);
  },
);

caseOf(
  "keeps grid lines, headings and the colour of the tab",
  [
    "Worksheet.ShowGridlines",
    "Worksheet.Gridlines=",
    "Worksheet.ShowHeadings",
    "Worksheet.Headings=",
    "Worksheet.TabColor",
    "Worksheet.TabColor=",
  ],
  async () => {
    await startExcel(bookOf(BOOK));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("计划");
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.tabColor = "#FF0000";
      sheet.load("showGridlines,showHeadings,tabColor");
      await context.sync();
      const { showGridlines, showHeadings, tabColor } = sheet;
      expect([showGridlines, showHeadings, tabColor]).toEqual([false, false, "#FF0000"]);
    });
  },
);
