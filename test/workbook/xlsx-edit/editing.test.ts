import { sheetNamed, valueAt } from "../../../src/sheets/snapshot";
import { applyChanges } from "../../../src/workbook/xlsx/apply-changes";
import type { CellEdit } from "../../../src/sheets/changes";
import type { XlsxPackage } from "../../../src/workbook/xlsx/package";
import { readWorkbook } from "../../../src/workbook/xlsx/read-workbook";
import { changed, packageOf, partText } from "../../support/opened";
import { richWorkbook } from "../../support/rich-workbooks";

const WORKBOOK = "xl/workbook.xml";
const DIRECTORY = "xl/worksheets/sheet1.xml";
const LEDGER = "xl/worksheets/sheet2.xml";
const BLANK = "xl/worksheets/sheet3.xml";
const before = packageOf(richWorkbook({ hasMacros: false }));

function edited(sheet: string, ...edits: readonly CellEdit[]): XlsxPackage {
  return changed(before, { kind: "edit-cells", sheet, edits });
}

function changedParts(after: XlsxPackage): readonly string[] {
  const names = new Set([...before.parts.keys(), ...after.parts.keys()]);
  return [...names].filter((name) => before.parts.get(name) !== after.parts.get(name));
}

function snapshotOf(pkg: XlsxPackage, sheet: string) {
  const read = readWorkbook(pkg);
  const found = read.ok ? sheetNamed(read.value, sheet) : undefined;
  if (found === undefined) throw new Error(`unreadable: ${sheet}`);
  return found;
}

describe("a cell that is typed into", () => {
  it("changes its own bytes and no others", () => {
    const after = edited("检查对象名录库", { row: 2, column: 0, value: "伊旗<第一>小学" });
    expect(changedParts(after)).toEqual([WORKBOOK, DIRECTORY]);
    expect(partText(after, DIRECTORY)).toBe(
      partText(before, DIRECTORY).replace(
        '<c r="A3" t="s"><v>4</v></c>',
        '<c r="A3" t="inlineStr"><is><t>伊旗&lt;第一&gt;小学</t></is></c>',
      ),
    );
  });

  it("keeps its look, also when it is emptied", () => {
    const after = edited("检查对象名录库", { row: 0, column: 0, value: null });
    expect(partText(after, DIRECTORY)).toContain('<c r="A1" s="1"/></row>');
    const refilled = changed(after, {
      kind: "edit-cells",
      sheet: "检查对象名录库",
      edits: [{ row: 0, column: 0, value: 3 }],
    });
    expect(partText(refilled, DIRECTORY)).toContain('<c r="A1" s="1"><v>3</v></c></row>');
  });

  it.each([
    ["=1+1", "=1+1"],
    ["+86", "+86"],
    [" 前后 ", " 前后 "],
    ["甲\r\n_x0041_", "甲\r\n_x0041_"],
    ["12150600460501234X", "12150600460501234X"],
    [0.05, 0.05],
    [-1e-7, -1e-7],
    [true, true],
    [false, false],
    [null, null],
    ["", null],
  ])("holds %j as it was given", (value, read) => {
    for (const [row, column] of [
      [2, 0],
      [3, 1],
      [40, 9],
    ] as const) {
      const after = edited("检查对象名录库", { row, column, value });
      expect(valueAt(snapshotOf(after, "检查对象名录库"), row, column)).toBe(read);
    }
  });

  it("may lie between, behind and below the cells that are there", () => {
    const after = edited(
      "检查对象名录库",
      { row: 3, column: 9, value: "J4" },
      { row: 3, column: 1, value: "B4" },
      { row: 8, column: 2, value: "C9" },
      { row: 6, column: 0, value: "旧" },
      { row: 6, column: 0, value: "A7" },
    );
    const text = partText(after, DIRECTORY);
    expect(text).toContain('<dimension ref="A1:J9"/>');
    const addresses = [...text.matchAll(/<c r="([A-Z]+\d+)"/g)].map(([, address]) => address);
    expect(addresses.slice(-8)).toEqual(["H3", "A4", "B4", "D4", "J4", "A5", "A7", "C9"]);
    expect(snapshotOf(after, "检查对象名录库").values[6]).toEqual(["A7"]);
  });

  it("takes the row's spans off where the row gets wider than they say, and else leaves them", () => {
    const same = partText(edited("检查对象名录库", { row: 2, column: 3, value: 1 }), DIRECTORY);
    expect(same).toContain('<row r="3" spans="1:8" xr:rowId="1">');
    const wider = partText(edited("检查对象名录库", { row: 2, column: 8, value: 1 }), DIRECTORY);
    expect(wider).toContain('<row r="3" xr:rowId="1">');
  });

  it("keeps the prefix of its part, and looks as its row says where it was not there before", () => {
    const text = partText(edited("抽取台账", { row: 2, column: 0, value: "甲" }), LEDGER);
    expect(text).toContain(
      '<x:row r="3" s="1" customFormat="1"><x:c r="A3" s="1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c r="B3" s="1"/>',
    );
    expect(text).toContain('<x:dimension ref="A1:B3"/>');
  });

  it("can be the first of a sheet", () => {
    const text = partText(edited("空表", { row: 4, column: 1, value: 7 }), BLANK);
    expect(text).toContain('<sheetData><row r="5"><c r="B5"><v>7</v></c></row></sheetData>');
  });

  it("leaves everything as it is where nothing was there and nothing is put", () => {
    expect(edited("空表", { row: 4, column: 1, value: null })).toBe(before);
  });
});

describe("a number format that comes with a value", () => {
  const styles = "xl/styles.xml";

  it("is laid over the cell's own look", () => {
    const after = edited("检查对象名录库", {
      row: 0,
      column: 0,
      value: 46_082,
      format: "yyyy/m/d",
    });
    expect(changedParts(after)).toEqual([WORKBOOK, DIRECTORY, styles]);
    expect(partText(after, DIRECTORY)).toContain('<c r="A1" s="2"><v>46082</v></c>');
    expect(partText(after, styles)).toContain(
      '<xf numFmtId="14" applyNumberFormat="1" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>',
    );
    expect(snapshotOf(after, "检查对象名录库").formats[0]).toEqual(["yyyy/m/d"]);
  });

  it("is added once, under a number of its own, and found again", () => {
    const code = 'yyyy"年"m"月"d"日"';
    const custom = "0.0%;[Red]-0.0%";
    const once = edited(
      "检查对象名录库",
      { row: 2, column: 3, value: 0.05, format: custom },
      { row: 3, column: 3, value: 0.06, format: custom },
      { row: 4, column: 3, value: 46_082, format: code },
    );
    expect(partText(once, styles)).toContain(
      '<numFmt numFmtId="177" formatCode="0.0%;[Red]-0.0%"/>',
    );
    const twice = changed(once, {
      kind: "edit-cells",
      sheet: "检查对象名录库",
      edits: [{ row: 2, column: 4, value: 0.07, format: custom }],
    });
    expect(twice.parts.get(styles)).toBe(once.parts.get(styles));
    expect(snapshotOf(twice, "检查对象名录库").formats[2]).toEqual([
      "General",
      "General",
      "General",
      custom,
      custom,
    ]);
  });

  it("adds nothing where the cell has it already", () => {
    const after = edited("检查对象名录库", { row: 2, column: 3, value: 5, format: "General" });
    expect(changedParts(after)).toEqual([WORKBOOK, DIRECTORY]);
  });
});

describe("edits that cannot be", () => {
  const failureOf = (sheet: string, edit: CellEdit) => {
    const result = applyChanges(before, [{ kind: "edit-cells", sheet, edits: [edit] }]);
    return result.ok ? null : result.error;
  };

  it("are refused with their place", () => {
    expect(failureOf("没有", { row: 0, column: 0, value: 1 })).toEqual({
      code: "sheet-missing",
      sheet: "没有",
    });
    expect(failureOf("空表", { row: 3, column: 2, value: "长".repeat(32_768) })).toEqual({
      code: "text-too-long",
      sheet: "空表",
      row: 3,
      column: 2,
    });
    expect(failureOf("空表", { row: 1_048_576, column: 2, value: "低" })).toEqual({
      code: "too-many-rows",
      sheet: "空表",
      rows: 1_048_577,
    });
  });
});
