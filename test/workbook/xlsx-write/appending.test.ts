import { sheetNamed } from "../../../src/sheets/snapshot";
import { newXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";
import { changed, packageOf, partText, workbookOf } from "../../support/opened";
import { ownRow, ownSheet } from "../../support/own-sheets";
import { richWorkbook } from "../../support/rich-workbooks";

const LEDGER = "xl/worksheets/sheet2.xml";
const before = packageOf(richWorkbook({ hasMacros: false }));
const plain = (...values: readonly (string | number | null)[]) => ({ values, styles: [] });

describe("rows appended to a sheet", () => {
  it("go between and into rows that are only formatted, and never stand there twice", () => {
    const after = changed(before, {
      kind: "append-rows",
      sheet: "抽取台账",
      firstRow: 1,
      rows: [plain("一"), plain("二", "乙", "丙"), plain("三")],
    });
    const cell = (address: string, text: string): string =>
      `<x:c r="${address}" t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`;
    expect(partText(after, LEDGER)).toBe(
      partText(before, LEDGER)
        .replace('<x:dimension ref="A1:B1"/>', '<x:dimension ref="A1:C4"/>')
        .replace('<x:autoFilter ref="A1:B1"/>', '<x:autoFilter ref="A1:B4"/>')
        .replace(
          '<x:row r="3" spans="1:4" s="1" customFormat="1"><x:c r="B3" s="1"/>',
          `<x:row r="2">${cell("A2", "一")}</x:row>` +
            `<x:row r="3" s="1" customFormat="1">${cell("A3", "二")}${cell("B3", "乙")}${cell("C3", "丙")}`,
        )
        .replace('<x:row r="6"', `<x:row r="4">${cell("A4", "三")}</x:row><x:row r="6"`),
    );
  });

  it("stretch the filter's name and the print area of their own sheet only", () => {
    const after = changed(before, {
      kind: "append-rows",
      sheet: "抽取台账",
      firstRow: 1,
      rows: [plain("一"), plain("二")],
    });
    expect(partText(after, "xl/workbook.xml")).toBe(
      partText(before, "xl/workbook.xml").replaceAll(
        "抽取台账!$A$1:$B$1</",
        "抽取台账!$A$1:$B$3</",
      ),
    );
  });

  it("fill a sheet that has no rows yet", async () => {
    const workbook = workbookOf(richWorkbook({ hasMacros: true }));
    await workbook.apply([
      { kind: "append-rows", sheet: "空表", firstRow: 0, rows: [plain("甲", 1)] },
    ]);
    const sheet = sheetNamed(workbook.snapshot(), "空表");
    expect(sheet?.values).toEqual([["甲", 1]]);
  });

  it("are in the same place as if the sheet had been written with them", async () => {
    const rows = [ownRow(1, "甲校"), ownRow(2, "乙校"), ownRow(3, "丙校")];
    const whole = newXlsx();
    await whole.apply([{ kind: "add-sheet", sheet: ownSheet("抽查结果", rows) }]);
    const grown = newXlsx();
    await grown.apply([{ kind: "add-sheet", sheet: ownSheet("抽查结果", rows.slice(0, 1)) }]);
    await grown.apply([
      { kind: "append-rows", sheet: "抽查结果", firstRow: 4, rows: rows.slice(1) },
    ]);
    expect(grown.snapshot()).toEqual(whole.snapshot());
  });
});

describe("rows taken out of a sheet of ours", () => {
  const rows = [ownRow(1, "甲校"), ownRow(2, "乙校"), ownRow(3, "丙校"), ownRow(4, "丁校")];
  const sheet = {
    ...ownSheet("抽查结果", rows),
    merges: [
      { top: 0, left: 0, bottom: 0, right: 5 },
      { top: 3, left: 0, bottom: 4, right: 0 },
      { top: 5, left: 0, bottom: 6, right: 0 },
    ],
  };

  it("leave no trace: the rows below move up with merges, drop-downs, filter and names", async () => {
    const shrunk = newXlsx();
    await shrunk.apply([{ kind: "add-sheet", sheet }]);
    await shrunk.apply([{ kind: "remove-rows", sheet: "抽查结果", firstRow: 3, count: 2 }]);
    const never = newXlsx();
    await never.apply([
      {
        kind: "add-sheet",
        sheet: {
          ...ownSheet("抽查结果", rows.slice(2)),
          merges: [
            { top: 0, left: 0, bottom: 0, right: 5 },
            { top: 3, left: 0, bottom: 4, right: 0 },
          ],
        },
      },
    ]);
    expect(Buffer.compare(shrunk.save(), never.save())).toBe(0);
  });

  it("can be the last ones", async () => {
    const workbook = newXlsx();
    await workbook.apply([
      { kind: "add-sheet", sheet: ownSheet("抽查结果", rows) },
      { kind: "remove-rows", sheet: "抽查结果", firstRow: 4, count: 3 },
    ]);
    const never = newXlsx();
    await never.apply([{ kind: "add-sheet", sheet: ownSheet("抽查结果", rows.slice(0, 1)) }]);
    expect(workbook.snapshot()).toEqual(never.snapshot());
  });
});

describe("the sheet that is shown", () => {
  it("is the only one selected, also when it was hidden", async () => {
    const after = changed(before, { kind: "show-sheet", sheet: "选项" });
    const selected = [1, 2, 3, 4, 5].filter((number) =>
      partText(after, `xl/worksheets/sheet${number}.xml`).includes('tabSelected="1"'),
    );
    expect(selected).toEqual([5]);
    expect(partText(after, "xl/workbook.xml")).toContain('activeTab="4"');
    expect(partText(after, "xl/workbook.xml")).not.toContain('state="hidden"');
  });
});

describe("the height of a row", () => {
  const LONG_NAME = "鄂尔多斯市康巴什区第一中学伊金霍洛旗分校附属幼儿园";
  const heights = async (append: boolean): Promise<readonly (string | undefined)[]> => {
    const rows = [ownRow(1, "甲校"), ownRow(2, LONG_NAME), { ...ownRow(3, "丙"), height: 50 }];
    const widths = [14, 8, 30, 80, 20, 24];
    const workbook = newXlsx();
    await workbook.apply([
      { kind: "add-sheet", sheet: { ...ownSheet("抽查结果", append ? [] : rows), widths } },
      { kind: "append-rows", sheet: "抽查结果", firstRow: 3, rows: append ? rows : [] },
    ]);
    const xml = partText(packageOf(workbook.save()), "xl/worksheets/sheet1.xml");
    return [4, 5, 6].map((number) => new RegExp(`<row r="${number}"([^>]*)>`).exec(xml)?.[1]);
  };

  it.each([false, true])("is that of its longest wrapped text (appended: %s)", async (append) => {
    expect(await heights(append)).toEqual(["", ' ht="30"', ' ht="50" customHeight="1"']);
  });
});
