import { bookOf } from "./book-of";
import { caseOf } from "./case-of";
import type { Book } from "./model/book";
import { onSheet, refusal } from "./on-sheet";
import { startExcel } from "./start-excel";

function withTable(): Book {
  const book = bookOf({
    表: [
      ["单位", "类别"],
      ["甲", "学校"],
      ["乙", "幼儿园"],
    ],
    别: [],
  });
  const [sheet] = book.sheets;
  if (sheet !== undefined)
    book.tables.push({
      id: "{1}",
      name: "名录",
      sheet,
      area: { top: 0, left: 0, bottom: 2, right: 1 },
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
    });
  return book;
}

caseOf(
  "finds tables with their parts",
  [
    "Workbook.Tables",
    "Worksheet.Tables",
    "Range.GetTables",
    "TableCollection.items",
    "TableCollection.getItem",
    "TableCollection.GetCount",
    "TableCollection.GetItemAt",
    "TableCollection.GetItemOrNullObject",
    "TableScopedCollection.items",
    "TableScopedCollection.getItem",
    "TableScopedCollection.GetCount",
    "TableScopedCollection.GetFirst",
    "TableScopedCollection.GetItemOrNullObject",
    "Table.Id",
    "Table.Name",
    "Table.Name=",
    "Table.Style",
    "Table.Style=",
    "Table.ShowHeaders",
    "Table.ShowTotals",
    "Table.ShowTotals=",
    "Table.Worksheet",
    "Table.GetRange",
    "Table.GetHeaderRowRange",
    "Table.GetDataBodyRange",
    "Table.Resize",
  ],
  async () => {
    await startExcel(withTable());
    await onSheet(async (sheet, context) => {
      const { tables } = context.workbook;
      tables.load(
        "id,name,style,showHeaders,showTotals,worksheet/name"
          .split(",")
          .map((name) => `items/${name}`),
      );
      const table = tables.getItem("名录");
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const range of ranges) range.load("address");
      const scoped = sheet.getRange("A2").getTables(false);
      scoped.load("items/name");
      const counts = [
        tables.getCount(),
        sheet.tables.getCount(),
        scoped.getCount(),
        context.workbook.worksheets.getItem("别").tables.getCount(),
      ];
      const found = [tables.getItemAt(0), scoped.getItem("名录"), scoped.getFirst()];
      for (const item of found) item.load("id");
      const missing = [tables.getItemOrNullObject("无"), scoped.getItemOrNullObject("无")];
      await context.sync();
      expect(tables.items[0]?.toJSON()).toMatchObject({
        id: "{1}",
        name: "名录",
        style: "TableStyleMedium2",
        showHeaders: true,
        showTotals: false,
      });
      expect(tables.items[0]?.worksheet.name).toBe("表");
      expect(ranges.map(({ address }) => address)).toEqual(["表!A1:B3", "表!A1:B1", "表!A2:B3"]);
      expect(counts.map(({ value }) => value)).toEqual([1, 1, 1, 0]);
      expect(found.map(({ id }) => id)).toEqual(["{1}", "{1}", "{1}"]);
      expect(missing.map(({ isNullObject }) => isNullObject)).toEqual([true, true]);
      table.name = "对象";
      table.style = "TableStyleLight1";
      table.showTotals = false;
      table.resize("A1:C3");
      const wider = tables.getItem("对象").getRange();
      wider.load("address");
      await context.sync();
      expect(wider.address).toBe("表!A1:C3");
    });
    expect(await refusal((sheet) => sheet.getRange("A1:A2").merge())).toBe("InvalidOperation");
    expect(await refusal((_, { workbook }) => workbook.tables.getItem("无").delete())).toBe(
      "ItemNotFound",
    );
  },
);

caseOf(
  "keeps defined names of the workbook and of sheets",
  [
    "Workbook.Names",
    "Worksheet.Names",
    "NamedItemCollection.items",
    "NamedItemCollection.getItem",
    "NamedItemCollection.Add",
    "NamedItemCollection.GetCount",
    "NamedItemCollection.GetItemOrNullObject",
    "NamedItem.Name",
    "NamedItem.Type",
    "NamedItem.Value",
    "NamedItem.Scope",
    "NamedItem.Comment",
    "NamedItem.Comment=",
    "NamedItem.Visible",
    "NamedItem.Visible=",
    "NamedItem.Formula",
    "NamedItem.Formula=",
    "NamedItem.Delete",
    "NamedItem.GetRange",
    "NamedItem.GetRangeOrNullObject",
  ],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [], "2026 年": [] }));
    await onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      const name = names.add("打印区", sheet.getRange("A1:B2"), "注");
      const local = sheet.names.add("常数", "=1+1");
      name.load("name,type,value,scope,comment,visible,formula");
      local.load("scope,type");
      const range = name.getRange();
      range.load("address");
      const none = local.getRangeOrNullObject();
      const counts = [names.getCount(), sheet.names.getCount()];
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        name: "打印区",
        type: "Range",
        value: "表!A1:B2",
        scope: "Workbook",
        comment: "注",
        visible: true,
        formula: "=表!$A$1:$B$2",
      });
      expect([local.scope, local.type, none.isNullObject]).toEqual(["Worksheet", "Error", true]);
      expect([range.address, ...counts.map(({ value }) => value)]).toEqual(["表!A1:B2", 1, 1]);
      name.formula = "='2026 年'!$C$3";
      name.comment = "";
      name.visible = false;
      names.load("items/name");
      const moved = names.getItem("打印区").getRangeOrNullObject();
      moved.load("address");
      await context.sync();
      expect(names.items.map((item) => item.name)).toEqual(["打印区"]);
      expect(moved.address).toBe("'2026 年'!C3");
      names.getItem("打印区").delete();
      const gone = names.getItemOrNullObject("打印区");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect(host.book.names.map(({ name }) => name)).toEqual(["常数"]);
    const codes = [
      await refusal((sheet) => sheet.names.add("常数", "=2")),
      await refusal((sheet) => sheet.names.add("A1", "=2")),
      await refusal((sheet) => sheet.names.add("有 空", "=2")),
      await refusal((sheet) => sheet.names.add("无等号", "2")),
    ];
    expect(codes).toEqual(["ItemAlreadyExists", ...codes.slice(1).map(() => "InvalidArgument")]);
  },
);

caseOf(
  "keeps settings and properties in the workbook",
  [
    "Workbook.Settings",
    "SettingCollection.items",
    "SettingCollection.getItem",
    "SettingCollection.Add",
    "SettingCollection.GetCount",
    "SettingCollection.GetItemOrNullObject",
    "Setting.Key",
    "Setting.Value",
    "Setting.Value=",
    "Setting.Delete",
    "Workbook.Properties",
    "DocumentProperties.Title",
    "DocumentProperties.Title=",
    "DocumentProperties.Subject",
    "DocumentProperties.Subject=",
    "DocumentProperties.Author",
    "DocumentProperties.Author=",
    "DocumentProperties.Keywords",
    "DocumentProperties.Keywords=",
    "DocumentProperties.Comments",
    "DocumentProperties.Comments=",
    "DocumentProperties.Category",
    "DocumentProperties.Category=",
    "DocumentProperties.Company",
    "DocumentProperties.Company=",
  ],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [] }));
    await Excel.run(async (context) => {
      const { settings, properties } = context.workbook;
      settings.add("选择", { 计划: "年度抽查计划" });
      settings.add("次数", 1);
      await context.sync();
      settings.getItem("次数").value = 2;
      settings.load("items/key,items/value");
      const count = settings.getCount();
      const missing = settings.getItemOrNullObject("无");
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
        ["选择", { 计划: "年度抽查计划" }],
        ["次数", 2],
      ]);
      expect([count.value, missing.isNullObject]).toEqual([2, true]);
      settings.getItem("次数").delete();
      const words = {
        title: "总簿",
        subject: "抽查",
        author: "某局",
        keywords: "双随机",
        comments: "备注",
        category: "类",
        company: "局",
      };
      properties.set(words);
      properties.load(Object.keys(words));
      await context.sync();
      expect(properties.toJSON()).toMatchObject(words);
    });
    expect([...host.book.settings.keys()]).toEqual(["选择"]);
  },
);

caseOf(
  "saves, calculates, and suspends what the screen shows",
  [
    "Workbook.Save",
    "Workbook.Name",
    "Workbook.ReadOnly",
    "Workbook.Application",
    "Application.CalculationMode",
    "Application.CalculationMode=",
    "Application.Calculate",
    "Application.SuspendApiCalculationUntilNextSync",
    "Application.SuspendScreenUpdatingUntilNextSync",
  ],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [] }));
    await Excel.run(async (context) => {
      const { workbook } = context;
      const { application } = workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = "Manual";
      application.calculate("Full");
      workbook.save("Save");
      workbook.load("name,readOnly");
      application.load("calculationMode");
      await context.sync();
      expect([workbook.name, workbook.readOnly, application.calculationMode]).toEqual([
        "总簿.xlsx",
        false,
        "Manual",
      ]);
    });
    expect(host.book.saves).toBe(1);
  },
);

test("a workbook opened for reading refuses every change and answers every question", async () => {
  const { host } = await startExcel(bookOf({ 表: [["甲"]] }), { isReadOnly: true });
  expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadOnly);
  const codes = [
    await refusal((sheet) => (sheet.getRange("A1").values = [["新"]])),
    await refusal((sheet) => sheet.delete()),
    await refusal((_, { workbook }) => workbook.worksheets.add("新")),
    await refusal((sheet) => sheet.getRange("A1").format.autofitRows()),
    await refusal((sheet) => sheet.getRange("A1").load("values")),
    await refusal((sheet) => sheet.activate()),
  ];
  expect(codes).toEqual([...codes.slice(0, 4).map(() => "AccessDenied"), "none", "none"]);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["表"]);
});
