import { bookOf } from "./book-of";
import { caseOf } from "./case-of";
import { onSheet, refusal } from "./on-sheet";
import { startExcel } from "./start-excel";
import { userOf } from "./user";

caseOf(
  "marks cells by a rule, finds it again and takes it off",
  [
    "Range.ConditionalFormats",
    "ConditionalFormatCollection.Add",
    "ConditionalFormatCollection.items",
    "ConditionalFormatCollection.getItem",
    "ConditionalFormatCollection.GetCount",
    "ConditionalFormatCollection.GetItemAt",
    "ConditionalFormatCollection.GetItemOrNullObject",
    "ConditionalFormat.Id",
    "ConditionalFormat.Type",
    "ConditionalFormat.Priority",
    "ConditionalFormat.Priority=",
    "ConditionalFormat.StopIfTrue",
    "ConditionalFormat.StopIfTrue=",
    "ConditionalFormat.Custom",
    "ConditionalFormat.CustomOrNullObject",
    "ConditionalFormat.Delete",
    "CustomConditionalFormat.Rule",
    "CustomConditionalFormat.Format",
    "ConditionalFormatRule.Formula",
    "ConditionalFormatRule.Formula=",
    "ConditionalRangeFormat.Fill",
    "ConditionalRangeFill.Color",
    "ConditionalRangeFill.Color=",
  ],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [["甲"]] }));
    await onSheet(async (sheet, context) => {
      const formats = sheet.getRange("A1:B2").conditionalFormats;
      const first = formats.add("Custom");
      first.custom.rule.formula = '="plan-check"="plan-check"';
      first.custom.format.fill.color = "#ffc7ce";
      first.stopIfTrue = true;
      const second = sheet.getRange("B2:C9").conditionalFormats.add("Custom");
      second.custom.rule.formula = "=B2>1";
      first.load("id");
      await context.sync();
      const all = sheet.getRange().conditionalFormats;
      all.load(
        [
          "items/type,items/priority,items/stopIfTrue,items/id".split(","),
          "items/customOrNullObject/rule/formula",
          "items/customOrNullObject/format/fill/color",
        ].flat(),
      );
      const counts = [all.getCount(), sheet.getRange("C5").conditionalFormats.getCount()];
      const found = [all.getItem(first.id), all.getItemAt(1), all.getItemOrNullObject(first.id)];
      for (const format of found) format.load("id");
      const missing = all.getItemOrNullObject("无");
      await context.sync();
      expect(all.items.map(({ type, priority }) => [type, priority])).toEqual([
        ["Custom", 0],
        ["Custom", 1],
      ]);
      const mark = all.items[1];
      expect(mark?.stopIfTrue).toBe(true);
      expect(mark?.customOrNullObject.rule.formula).toBe('="plan-check"="plan-check"');
      expect(mark?.customOrNullObject.format.fill.color).toBe("#FFC7CE");
      expect(found.map(({ id }) => id)).toEqual([first.id, first.id, first.id]);
      expect([...counts.map(({ value }) => value), missing.isNullObject]).toEqual([2, 1, true]);
      mark?.set({ priority: 0 });
      all.items[0]?.delete();
      await context.sync();
    });
    expect(host.book.sheets[0]?.conditionalFormats.map(({ formula }) => formula)).toEqual([
      '="plan-check"="plan-check"',
    ]);
    const formula = (text: string): Promise<string> =>
      refusal((sheet) => {
        sheet.getRange("A1").conditionalFormats.getItemAt(0).custom.rule.formula = text;
      });
    expect([await formula("TRUE"), await formula("")]).toEqual([
      "InvalidArgument",
      "InvalidArgument",
    ]);
    expect(
      await refusal((sheet) => sheet.getRange("A1").conditionalFormats.getItem("无").delete()),
    ).toBe("ItemNotFound");
  },
);

caseOf(
  "a rule has one range or several, and a font",
  [
    "ConditionalFormat.GetRange",
    "ConditionalFormat.GetRangeOrNullObject",
    "ConditionalFormat.GetRanges",
    "ConditionalFormatCollection.ClearAll",
    "ConditionalRangeFormat.Font",
    "ConditionalRangeFormat.NumberFormat",
    "ConditionalRangeFormat.NumberFormat=",
    "ConditionalRangeFont.Color",
    "ConditionalRangeFont.Color=",
    "ConditionalRangeFont.Bold",
    "ConditionalRangeFont.Bold=",
    "ConditionalRangeFont.Italic",
    "ConditionalRangeFont.Italic=",
    "ConditionalRangeFont.Strikethrough",
    "ConditionalRangeFont.Strikethrough=",
    "ConditionalRangeFont.Underline",
    "ConditionalRangeFont.Underline=",
  ],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [] }));
    await onSheet(async (sheet, context) => {
      const one = sheet.getRange("A1:C3").conditionalFormats.add("Custom");
      const { font } = one.custom.format;
      font.color = "#C00000";
      font.bold = true;
      font.italic = false;
      font.strikethrough = false;
      font.underline = "Single";
      one.custom.format.numberFormat = "0.0";
      one.custom.format.load("numberFormat");
      font.load("color,bold,italic,strikethrough,underline");
      const range = one.getRange();
      range.load("address");
      sheet.getRange("B2").conditionalFormats.clearAll();
      const rest = one.getRanges();
      rest.load("areaCount");
      const none = one.getRangeOrNullObject();
      await context.sync();
      expect(font.toJSON()).toEqual({
        color: "#C00000",
        bold: true,
        italic: false,
        strikethrough: false,
        underline: "Single",
      });
      expect([range.address, rest.areaCount, none.isNullObject]).toEqual(["表!A1:C3", 4, true]);
      expect(one.custom.format.numberFormat).toBe("0.0");
    });
    await onSheet((sheet) => sheet.getRange().conditionalFormats.clearAll());
    expect(host.book.sheets[0]?.conditionalFormats).toEqual([]);
  },
);

caseOf(
  "offers a list of words in cells",
  [
    "Range.DataValidation",
    "DataValidation.Type",
    "DataValidation.Rule",
    "DataValidation.Rule=",
    "DataValidation.Prompt",
    "DataValidation.Prompt=",
    "DataValidation.ErrorAlert",
    "DataValidation.ErrorAlert=",
    "DataValidation.IgnoreBlanks",
    "DataValidation.IgnoreBlanks=",
    "DataValidation.Clear",
  ],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [] }));
    const rule = { list: { inCellDropDown: true, source: "未发现问题,发现问题" } };
    const errorAlert = { message: "请选择", showAlert: true, style: "Warning" as const, title: "" };
    const prompt = { message: "从列表中选", showPrompt: true, title: "检查结果" };
    await onSheet(async (sheet, context) => {
      const validation = sheet.getRange("B2:B9").dataValidation;
      validation.rule = rule;
      validation.errorAlert = errorAlert;
      validation.prompt = prompt;
      validation.ignoreBlanks = false;
      sheet.getRange("B4").dataValidation.clear();
      const top = sheet.getRange("B2:B3").dataValidation;
      top.load("type,rule,prompt,errorAlert,ignoreBlanks");
      const cleared = sheet.getRange("B4").dataValidation;
      cleared.load("type");
      await context.sync();
      expect(top.toJSON()).toMatchObject({ type: "List", rule, prompt, errorAlert });
      expect([top.ignoreBlanks, cleared.type]).toEqual([false, "None"]);
    });
    expect(host.book.sheets[0]?.validations.length).toBe(2);
    const list = (source: string): Promise<string> =>
      refusal((sheet) => {
        sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
      });
    const alert = (value: Excel.DataValidationErrorAlert): Promise<string> =>
      refusal((sheet) => {
        sheet.getRange("A1").dataValidation.errorAlert = value;
      });
    const codes = [
      await list("长".repeat(256)),
      await list(""),
      await refusal((sheet) => (sheet.getRange("A1").dataValidation.rule = {})),
      await alert({ ...errorAlert, title: "长".repeat(33) }),
      await alert({ ...errorAlert, style: "Halt" as "Stop" }),
      await alert({ style: "Stop", title: "", message: "" } as Excel.DataValidationErrorAlert),
      await list("长".repeat(255)),
      await list("=设置!$A$1:$A$9"),
    ];
    expect(codes).toEqual([...codes.slice(0, 6).map(() => "InvalidArgument"), "none", "none"]);
  },
);

caseOf(
  "refuses a word that somebody types and the list does not have, unless its alert lets it pass",
  ["DataValidation.Rule=", "DataValidation.ErrorAlert="],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [], 选项: [["是"], ["否"]] }));
    const quiet = { showAlert: false, style: "Stop", title: "", message: "" } as const;
    await onSheet((sheet) => {
      const columns = ["A1:A9", "B1:B9", "C1:C9"].map(
        (address) => sheet.getRange(address).dataValidation,
      );
      for (const column of columns) {
        column.rule = { list: { inCellDropDown: true, source: "=选项!$A$1:$A$2" } };
      }
      columns[1]?.set({ errorAlert: quiet });
      columns[2]?.set({ errorAlert: { ...quiet, showAlert: true, style: "Information" } });
      sheet.getRange("D1").dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 9, operator: "Between" },
      };
      sheet.getRange("A9").values = [["不详"]];
    });
    const user = userOf(host);
    for (const entry of ["是", "否", ""]) user.type("表", "A1", entry);
    for (const cell of ["B1", "C1", "B2:C3", "E1"]) user.type("表", cell, "是、否");
    const words = "doesn't match the data validation";
    expect(() => user.type("表", "A1", "是、否")).toThrow(words);
    expect(() => user.type("表", "A9:C9", "不详")).toThrow(words);
    expect(() => user.type("表", "D1", 3)).toThrow(
      "does not play typing under a rule that is no list",
    );
  },
);
