import { OfficeMockObject } from "office-addin-mock";
import type { Door } from "../../../src/workbook/excel/door/run-in-excel";
import { readDateSystem } from "../../../src/workbook/excel/read/date-system";
import { selectCell } from "../../../src/workbook/excel/select-cell";

const DOOR: Door = {
  pause: async () => undefined,
  onCellEditing: () => undefined,
  messageBytes: 1_000_000,
};

/** What Excel would be, as the mock plays it: values are there after `load` and `sync`, and not before. */
function before(workbook: object): InstanceType<typeof OfficeMockObject> {
  const excel = new OfficeMockObject({ context: { workbook } });
  const context = (excel as unknown as { readonly context: object }).context;
  // Called with `new`, a function that returns an object gives that one.
  function RequestContext() {
    return context;
  }
  Object.assign(globalThis, { Excel: { RequestContext } });
  return excel;
}

describe("a small request", () => {
  test.each([
    [0, true],
    [1462, false],
  ])("loads and syncs before it reads that 1 January 1904 is day %d", async (value, is1904) => {
    before({ functions: { day: { value }, date: (): object => ({}) } });
    const { workbook } = new Excel.RequestContext();
    // The mock has no functions with answers of their own: the day stands beside.
    Object.assign(workbook.functions, {
      date: () => (workbook.functions as unknown as { readonly day: object }).day,
    });
    expect(await readDateSystem(DOOR)).toBe(is1904);
  });

  test("shows the sheet of a cell, and selects the cell", async () => {
    const done: string[] = [];
    before({
      worksheets: {
        sheet: {
          visibility: "Hidden",
          activate: () => done.push("activate"),
          getRangeByIndexes: (...place: readonly number[]) => ({
            select: () => done.push(place.join(" ")),
          }),
        },
        getItem(): object {
          return (this as unknown as { readonly sheet: object }).sheet;
        },
      },
    });
    const selected = await selectCell(DOOR, { sheet: "年度抽查计划", row: 4, column: 2 });
    expect(selected).toEqual({ ok: true, value: null });
    expect(done).toEqual(["activate", "4 2 1 1"]);
  });
});
