import { bookOf } from "./book-of";
import { formatAt } from "./model/cells";
import { NOTHING_ALLOWED } from "./model/protection";
import { snapshotOf } from "./model/to-snapshot";
import { startExcel } from "./start-excel";
import { userOf } from "./user";

test("somebody types, and Excel makes of it what it does", async () => {
  const { host } = await startExcel(bookOf({ 表: [["甲"]] }));
  const user = userOf(host);
  user.type("表", "B1", "5%");
  user.setNumberFormat("表", "C:C", "@");
  user.type("表", "C1", "00123");
  user.type("表", "A1", "");
  const [sheet] = snapshotOf(host.book).sheets;
  expect(sheet?.values).toEqual([[null, 0.05, "00123"]]);
  expect(sheet?.formats).toEqual([["General", "0%", "@"]]);
});

test("somebody adds, deletes and hides rows, adds columns, renames and deletes sheets", async () => {
  const { host } = await startExcel(bookOf({ 表: [["甲"], ["乙"], ["丙"]], 别: [] }));
  const user = userOf(host);
  user.insertColumns("表", 0, 1);
  user.insertRows("表", 1, 1);
  user.deleteRows("表", 3, 1);
  user.hideRows("表", 0, 1);
  user.renameSheet("表", "改");
  user.addSheet("新");
  user.deleteSheet("别");
  const { sheets } = snapshotOf(host.book);
  expect(sheets.map(({ name }) => name)).toEqual(["改", "新"]);
  expect(sheets[0]?.values).toEqual([[null, "甲"], [], [null, "乙"]]);
  expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([0]);
});

test("somebody protects a sheet and the structure, and is held to it", async () => {
  const { host } = await startExcel(bookOf({ 表: [["甲"]] }));
  const user = userOf(host);
  user.protectSheet("表", { options: NOTHING_ALLOWED, password: "密" });
  user.protectStructure("密");
  expect(() => user.type("表", "A1", "乙")).toThrow("cannot perform");
  expect(() => user.addSheet("新")).toThrow("cannot perform");
  const [sheet] = host.book.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  expect(formatAt(sheet, 0, 0).locked).toBe(true);
  expect(snapshotOf(host.book)).toMatchObject({
    isStructureLocked: true,
    sheets: [{ isProtected: true, values: [["甲"]] }],
  });
});
