import { failed } from "../../../src/core/result";
import type { Change } from "../../../src/sheets/changes";
import { applyChanges } from "../../../src/workbook/xlsx/apply-changes";
import { newXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";
import { packageOf, partText, workbookOf } from "../../support/opened";
import { ownRow, ownSheet } from "../../support/own-sheets";
import { richParts, richWorkbook } from "../../support/rich-workbooks";

const before = packageOf(richWorkbook({ hasMacros: false }));
const row = { values: ["新"], styles: [] };

describe("changes that cannot be made", () => {
  it.each<[string, Change, object]>([
    [
      "rows for a sheet that is not there",
      { kind: "append-rows", sheet: "没有", firstRow: 0, rows: [row] },
      { code: "sheet-missing", sheet: "没有" },
    ],
    [
      "rows taken out of a sheet that is not there",
      { kind: "remove-rows", sheet: "没有", firstRow: 0, count: 1 },
      { code: "sheet-missing", sheet: "没有" },
    ],
    [
      "a sheet to show that is not there",
      { kind: "show-sheet", sheet: "没有" },
      { code: "sheet-missing", sheet: "没有" },
    ],
    [
      "a second sheet of one name",
      { kind: "add-sheet", sheet: ownSheet("检查对象名录库", []) },
      { code: "sheet-exists", sheet: "检查对象名录库" },
    ],
    [
      "rows over rows",
      { kind: "append-rows", sheet: "检查对象名录库", firstRow: 3, rows: [row] },
      { code: "rows-not-empty", sheet: "检查对象名录库", row: 3 },
    ],
    [
      "a gap that reaches over rows further down",
      { kind: "append-rows", sheet: "透视", firstRow: 0, rows: [row] },
      { code: "rows-not-empty", sheet: "透视", row: 2 },
    ],
    [
      "more rows than a sheet has",
      { kind: "append-rows", sheet: "空表", firstRow: 1_048_575, rows: [row, row] },
      { code: "too-many-rows", sheet: "空表", rows: 1_048_577 },
    ],
  ])("are refused: %s", (_, change, error) => {
    expect(applyChanges(before, [change])).toEqual({ ok: false, error });
  });

  it("finds a sheet's name taken whatever its case", async () => {
    const workbook = newXlsx();
    await workbook.apply([{ kind: "add-sheet", sheet: ownSheet("Draw", []) }]);
    const again = await workbook.apply([{ kind: "add-sheet", sheet: ownSheet("DRAW", []) }]);
    expect(again).toEqual({ ok: false, error: { code: "sheet-exists", sheet: "DRAW" } });
  });

  it("leaves the workbook as it was when only the last change is impossible", async () => {
    const workbook = workbookOf(richWorkbook({ hasMacros: false }));
    const saved = workbook.save();
    const applied = await workbook.apply([
      { kind: "add-sheet", sheet: ownSheet("抽查结果", [ownRow(1, "甲校")]) },
      { kind: "append-rows", sheet: "检查对象名录库", firstRow: 0, rows: [row] },
    ]);
    expect(applied.ok).toBe(false);
    expect(Buffer.compare(workbook.save(), saved)).toBe(0);
  });

  it("adds no sheet to a workbook whose structure is locked, but still appends rows", () => {
    const xml = partText(before, "xl/workbook.xml").replace(
      "<bookViews>",
      '<workbookProtection lockStructure="1"/><bookViews>',
    );
    const parts = new Map(richParts({ hasMacros: false }));
    const locked = { parts: parts.set("xl/workbook.xml", new TextEncoder().encode(xml)) };
    expect(applyChanges(locked, [{ kind: "add-sheet", sheet: ownSheet("抽查结果", []) }])).toEqual({
      ok: false,
      error: { code: "structure-locked" },
    });
    const appended = applyChanges(locked, [
      { kind: "append-rows", sheet: "空表", firstRow: 0, rows: [row] },
    ]);
    expect(appended.ok).toBe(true);
  });

  it.each(["", "a/b", "'a", "[a]", "超".repeat(32)])("never writes the sheet name «%s»", (name) => {
    expect(() =>
      applyChanges(before, [{ kind: "add-sheet", sheet: ownSheet(name, []) }]),
    ).toThrow();
  });

  it("never cuts a text that is too long for a cell", () => {
    const long = { values: ["长".repeat(32_768)], styles: [] };
    const change: Change = { kind: "append-rows", sheet: "空表", firstRow: 0, rows: [long] };
    expect(applyChanges(before, [change])).toEqual(
      failed({ code: "text-too-long", sheet: "空表", row: 0, column: 0 }),
    );
  });

  it("saves no workbook without a sheet", () => {
    expect(() => newXlsx().save()).toThrow();
  });
});
