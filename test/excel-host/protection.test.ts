import { bookOf } from "./book-of";
import { caseOf } from "./case-of";
import { onSheet, refusal } from "./on-sheet";
import { startExcel } from "./start-excel";

caseOf(
  "protects a sheet with options and takes the protection off again",
  [
    "Worksheet.Protection",
    "WorksheetProtection.Protect",
    "WorksheetProtection.Unprotect",
    "WorksheetProtection.Protected",
    "WorksheetProtection.Options",
  ],
  async () => {
    await startExcel(bookOf({ 表: [["甲"]] }));
    await onSheet(async (sheet, context) => {
      const { protection } = sheet;
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(false);
      protection.protect({ allowAutoFilter: true, selectionMode: "Unlocked" }, "密");
      protection.load("protected,options");
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({
        allowAutoFilter: true,
        allowFormatCells: false,
        selectionMode: "Unlocked",
      });
    });
    const codes = [
      await refusal((sheet) => sheet.protection.protect()),
      await refusal((sheet) => sheet.protection.unprotect()),
      await refusal((sheet) => sheet.protection.unprotect("密")),
      await refusal((sheet) => sheet.protection.unprotect("密")),
    ];
    expect(codes).toEqual(["AccessDenied", "InvalidArgument", "none", "AccessDenied"]);
  },
);

caseOf(
  "a protected sheet refuses what touches locked cells, and writes nothing of it",
  [
    "RangeFormat.Protection",
    "FormatProtection.Locked",
    "FormatProtection.Locked=",
    "FormatProtection.FormulaHidden",
    "FormatProtection.FormulaHidden=",
  ],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [["甲", "乙"]] }));
    await onSheet(async (sheet, context) => {
      const open = sheet.getRange("B1:B9").format.protection;
      open.locked = false;
      open.formulaHidden = true;
      const mixed = sheet.getRange("A1:B1").format.protection;
      open.load("locked,formulaHidden");
      mixed.load("locked");
      sheet.protection.protect();
      await context.sync();
      expect([open.locked, open.formulaHidden, mixed.locked]).toEqual([false, true, null]);
    });
    expect(await refusal((sheet) => (sheet.getRange("B1").values = [["新"]]))).toBe("none");
    const codes = [
      await refusal((sheet) => (sheet.getRange("A1").values = [["新"]])),
      await refusal((sheet) => (sheet.getRange("B1:C1").values = [["x", "y"]])),
      await refusal((sheet) => sheet.getRange("A1").clear("Contents")),
      await refusal((sheet) => (sheet.getRange("B1").format.font.bold = true)),
      await refusal((sheet) => (sheet.getRange("B1").numberFormat = [["@"]])),
      await refusal((sheet) => (sheet.getRange("B1").format.protection.locked = true)),
      await refusal((sheet) => (sheet.getRange("B1").format.rowHeight = 30)),
      await refusal((sheet) => (sheet.getRange("B1").format.columnWidth = 30)),
      await refusal((sheet) => sheet.getRange("B1:C1").merge()),
      await refusal((sheet) => sheet.getRange("2:2").delete("Up")),
      await refusal((sheet) => sheet.getRange("2:2").insert("Down")),
      await refusal((sheet) => sheet.getRange("B1").conditionalFormats.add("Custom")),
      await refusal((sheet) => sheet.getRange("B1").dataValidation.clear()),
      await refusal((sheet) => (sheet.getRange("1:1").rowHidden = true)),
    ];
    expect(codes).toEqual(codes.map(() => "AccessDenied"));
    const values = host.book.sheets[0]?.rows[0]?.slice(0, 2).map((cell) => cell?.value);
    expect(values).toEqual(["甲", "新"]);
  },
);

test("options allow formats, widths and the deletion of unlocked rows", async () => {
  const { host } = await startExcel(bookOf({ 表: [["甲"], ["乙"], ["丙"]] }));
  await onSheet((sheet) => {
    sheet.getRange("2:2").format.protection.locked = false;
    sheet.protection.protect({
      allowFormatCells: true,
      allowFormatColumns: true,
      allowFormatRows: true,
      allowDeleteRows: true,
    });
  });
  const codes = [
    await refusal((sheet) => (sheet.getRange("A1").format.font.bold = true)),
    await refusal((sheet) => (sheet.getRange("A1").format.columnWidth = 30)),
    await refusal((sheet) => sheet.getRange("3:3").delete("Up")),
    await refusal((sheet) => sheet.getRange("2:2").delete("Up")),
    await refusal((sheet) => sheet.delete()),
  ];
  expect(codes).toEqual(["none", "none", "AccessDenied", "none", "InvalidOperation"]);
  expect(host.book.sheets[0]?.rows.map((row) => row?.[0]?.value)).toEqual(["甲", "丙"]);
});
