import { bookOf } from "./book-of";
import { startExcel } from "./start-excel";

describe("worksheets", () => {
  it("are read by name, position, visibility and id", async () => {
    const { host } = await startExcel(bookOf({ 名录: [["甲"]], 计划: [] }));
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name,items/position,items/visibility,items/id");
      await context.sync();
      return sheets.items.map((s) => [s.name, s.position, s.visibility]);
    });
    expect(names).toEqual([
      ["名录", 0, "Visible"],
      ["计划", 1, "Visible"],
    ]);
    expect(host.traffic.roundTrips).toBe(1);
  });

  it("values written and read", async () => {
    await startExcel(bookOf({ 名录: [["甲"]] }));
    const got = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("新表");
      const big = sheet.getRangeByIndexes(0, 0, 2000, 3);
      big.values = Array.from({ length: 2000 }, (_, i) => [`a${i}`, "00123", "5%"]);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address,rowCount,values,text,numberFormat");
      const none = context.workbook.worksheets.getItemOrNullObject("x");
      await context.sync();
      sheet.protection.protect();
      sheet.load("name,protection/protected");
      await context.sync();
      return [
        used.address,
        used.rowCount,
        used.values[1999],
        used.text[0],
        used.numberFormat[0],
        none.isNullObject,
        sheet.protection.protected,
      ];
    });
    expect(got).toEqual([
      "新表!A1:C2000",
      2000,
      ["a1999", 123, 0.05],
      ["a0", "123", "5%"],
      ["General", "General", "0%"],
      true,
      true,
    ]);
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("nix").load("name");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});
