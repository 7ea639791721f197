import { bookOf } from "./book-of";
import { caseOf } from "./case-of";
import type { Book } from "./model/book";
import { onSheet, refusal } from "./on-sheet";
import { startExcel } from "./start-excel";
import { userOf } from "./user";

/** The values of the first sheet, by rows; null for what is empty. */
function valuesOf(book: Book): readonly unknown[] {
  const rows = book.sheets[0]?.rows ?? [];
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.value ?? null));
}

caseOf(
  "deletes rows and closes the gap, with all that belongs to them",
  ["Range.Delete"],
  async () => {
    const { host } = await startExcel(bookOf({ 表: [["a"], ["b"], ["c"], ["d"], ["e"]] }));
    await onSheet(async (sheet, context) => {
      sheet.getRange("A4:B5").merge();
      sheet.getRange("4:4").format.rowHeight = 40;
      sheet.getRange("5:5").rowHidden = true;
      sheet.getRange("A1:A5").dataValidation.rule = {
        list: { inCellDropDown: true, source: "是,否" },
      };
      sheet.getRange("A5").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      const held = sheet.getRange("A5");
      const gone = sheet.getRange("A2");
      held.track();
      gone.load("address");
      await context.sync();
      sheet.getRange("2:3").delete("Up");
      held.load("address");
      await context.sync();
      expect(held.address).toBe("表!A3");
    });
    const [sheet] = host.book.sheets;
    expect(valuesOf(host.book)).toEqual([["a"], ["d"], [null]]);
    expect(sheet?.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 1 }]);
    expect([...(sheet?.rowHeights ?? [])]).toEqual([[1, 40]]);
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([2]);
    expect(sheet?.validations.map(({ area }) => area.bottom)).toEqual([2]);
    expect(sheet?.conditionalFormats.map(({ areas }) => areas[0]?.top)).toEqual([2]);
  },
);

caseOf(
  "inserts rows and columns, and moves only the columns of a block",
  ["Range.Insert"],
  async () => {
    const { host } = await startExcel(
      bookOf({
        表: [
          ["a", 1],
          ["b", 2],
          ["c", 3],
        ],
      }),
    );
    await onSheet((sheet) => void sheet.getRange("2:2").insert("Down"));
    expect(valuesOf(host.book)).toEqual([["a", 1], [], ["b", 2], ["c", 3]]);
    await onSheet((sheet) => void sheet.getRange("A:A").insert("Right"));
    expect(valuesOf(host.book)[0]).toEqual([null, "a", 1]);
    await onSheet((sheet) => sheet.getRange("A:A").delete("Left"));
    await onSheet((sheet) => sheet.getRange("A2").delete("Up"));
    expect(valuesOf(host.book)).toEqual([["a", 1], ["b"], ["c", 2], [null, 3]]);
    await onSheet((sheet) => void sheet.getRange("A1").insert("Down"));
    expect(valuesOf(host.book).map((row) => (row as unknown[])[0])).toEqual([null, "a", "b", "c"]);
  },
);

test("a held range whose rows are deleted is not found any more", async () => {
  await startExcel(bookOf({ 表: [["a"], ["b"]] }));
  const run = onSheet(async (sheet, context) => {
    const gone = sheet.getRange("A2");
    gone.track();
    await context.sync();
    sheet.getRange("2:2").delete("Up");
    gone.values = [["x"]];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("rows through a table or a merged area are not torn", async () => {
  const { host } = await startExcel(
    bookOf({
      表: [
        ["a", "b"],
        ["c", "d"],
      ],
    }),
  );
  await onSheet((sheet) => sheet.getRange("A2:B2").merge());
  expect(await refusal((sheet) => sheet.getRange("A1").delete("Up"))).toBe("InsertDeleteConflict");
  userOf(host).insertRows("表", 1, 3);
  expect(host.book.sheets[0]?.merges).toEqual([{ top: 4, left: 0, bottom: 4, right: 1 }]);
});

caseOf(
  "merges keep the first value, and are found again",
  ["Range.Merge", "Range.Unmerge", "Range.GetMergedAreasOrNullObject"],
  async () => {
    const { host } = await startExcel(
      bookOf({
        表: [
          [null, "乙"],
          ["丙", "丁"],
        ],
      }),
    );
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("D1:E3").merge(true);
      const found = sheet.getRange("A1:D2").getMergedAreasOrNullObject();
      const none = sheet.getRange("A9").getMergedAreasOrNullObject();
      found.load("address");
      sheet.getRange("E3").unmerge();
      const left = sheet.getRange("D1:E9").getMergedAreasOrNullObject();
      left.load("areaCount");
      await context.sync();
      expect(found.address).toBe("表!A1:B1,表!D1:E1,表!D2:E2");
      expect([none.isNullObject, left.areaCount]).toEqual([true, 2]);
    });
    expect(valuesOf(host.book)[0]).toEqual(["乙", null]);
  },
);

test("more than 512 merged areas are more than Excel tells", async () => {
  const { host } = await startExcel(bookOf({ 表: [] }));
  for (let row = 0; row < 513; row += 1)
    host.book.sheets[0]?.merges.push({ top: row, left: 0, bottom: row, right: 1 });
  expect(await refusal((sheet) => sheet.getRange("A:B").getMergedAreasOrNullObject())).toBe(
    "GeneralException",
  );
});

caseOf(
  "selects a range and brings its sheet to the front",
  [
    "Range.Select",
    "Workbook.GetSelectedRange",
    "Workbook.GetSelectedRanges",
    "Workbook.GetActiveCell",
  ],
  async () => {
    const { host } = await startExcel(bookOf({ 前: [], 表: [] }));
    await onSheet(async (sheet, context) => {
      const { workbook } = context;
      const before = workbook.getActiveCell();
      before.load("address");
      sheet.getRange("B2:C3").select();
      const found = [workbook.getSelectedRange(), workbook.getActiveCell()];
      for (const range of found) range.load("address");
      const areas = workbook.getSelectedRanges();
      areas.load("address");
      await context.sync();
      expect([before, ...found, areas].map(({ address }) => address)).toEqual([
        "前!A1",
        "表!B2:C3",
        "表!B2",
        "表!B2:C3",
      ]);
    });
    expect(host.book.active?.name).toBe("表");
  },
);
