import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import type { CellEdit } from "../../../src/sheets/changes";
import { applyChanges } from "../../../src/workbook/xlsx/apply-changes";
import { shiftedFormula } from "../../../src/workbook/xlsx/edits/shift-formula";
import type { XlsxPackage } from "../../../src/workbook/xlsx/package";
import { changed, packageOf, partText } from "../../support/opened";
import { richParts, richWorkbook } from "../../support/rich-workbooks";

const SHEET = "xl/worksheets/sheet3.xml";

/** The rich workbook with these rows in its blank sheet. */
function withRows(rows: string): XlsxPackage {
  const parts = new Map(richParts({ hasMacros: false }));
  const blank = new TextDecoder().decode(parts.get(SHEET));
  parts.set(SHEET, strToU8(blank.replace("<sheetData/>", `<sheetData>${rows}</sheetData>`)));
  return packageOf(zipSync(Object.fromEntries(parts)));
}

function edit(pkg: XlsxPackage, ...edits: readonly CellEdit[]): XlsxPackage {
  return changed(pkg, { kind: "edit-cells", sheet: "空表", edits });
}

describe("a formula under an edit", () => {
  const before = packageOf(richWorkbook({ hasMacros: false }));

  it("gives way, and the chain of calculation with it", () => {
    const after = changed(before, {
      kind: "edit-cells",
      sheet: "检查对象名录库",
      edits: [{ row: 2, column: 4, value: 7 }],
    });
    expect(partText(after, "xl/worksheets/sheet1.xml")).toContain('<c r="E3"><v>7</v></c>');
    expect([...after.parts.keys()].filter((name) => name.includes("calcChain"))).toEqual([]);
    expect(partText(after, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partText(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  it("keeps the chain where another cell was edited", () => {
    const after = changed(before, {
      kind: "edit-cells",
      sheet: "检查对象名录库",
      edits: [{ row: 2, column: 3, value: 7 }],
    });
    expect(after.parts.get("xl/calcChain.xml")).toBe(before.parts.get("xl/calcChain.xml"));
    expect(partText(after, "xl/worksheets/sheet1.xml")).toContain("<f>D3*2</f><v>240</v>");
  });
});

describe("the formulas of a workbook with an edited cell", () => {
  const before = packageOf(richWorkbook({ hasMacros: false }));
  const editedTwice = [1, 2].reduce(
    (pkg, value) => edit(pkg, { row: value, column: 0, value }),
    before,
  );

  it("are computed anew when Excel opens it next, which is said once", () => {
    expect(partText(editedTwice, "xl/workbook.xml")).toBe(
      partText(before, "xl/workbook.xml").replace(
        '<calcPr calcId="191029"/>',
        '<calcPr fullCalcOnLoad="1" calcId="191029"/>',
      ),
    );
  });
});

describe("a shared formula", () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1&amp;"A1"</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" ca="1" si="0"/><v>3</v></c></row>';
  const before = withRows(rows);

  it("becomes the own one of all others where the cell that holds it is edited", () => {
    const text = partText(edit(before, { row: 0, column: 1, value: "甲" }), SHEET);
    expect(text).toContain('<c t="inlineStr" r="B1"><is><t>甲</t></is></c>');
    expect(text).toContain('<c r="B2"><f>A2*$A$1&amp;&quot;A1&quot;</f><v>2</v></c>');
    expect(text).toContain('<c r="B3"><f ca="1">A3*$A$1&amp;&quot;A1&quot;</f><v>3</v></c>');
  });

  it("stays shared where another of its cells is edited", () => {
    const text = partText(edit(before, { row: 1, column: 1, value: 9 }), SHEET);
    expect(text).toContain(rows.replace('<f t="shared" si="0"/><v>2</v>', "<v>9</v>"));
  });
});

describe("an array formula", () => {
  const before = withRows(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">TRANSPOSE(C1:D1)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
  );

  it.each([0, 1])("is not cut (row %d)", (row) => {
    const change = {
      kind: "edit-cells",
      sheet: "空表",
      edits: [{ row, column: 0, value: 9 }],
    } as const;
    const result = applyChanges(before, [change]);
    expect(result).toEqual({
      ok: false,
      error: { code: "part-of-array", sheet: "空表", row, column: 0 },
    });
  });

  it("goes where all its cells are edited", () => {
    const text = partText(
      edit(before, { row: 0, column: 0, value: 8 }, { row: 1, column: 0, value: null }),
      SHEET,
    );
    expect(text).toContain('<c r="A1"><v>8</v></c></row><row r="2"><c r="A2"/></row>');
  });
});

describe("a formula read from another cell", () => {
  it.each([
    ["A1+$B2+C$3+$D$4", 2, 1, "B3+$B4+D$3+$D$4"],
    ['IF(A1="A1","B1",LOG10(B1))', 1, 0, 'IF(A2="A1","B1",LOG10(B2))'],
    ["Sheet1!A1+'B2 表'!B2+[1]表!$C3", 1, 1, "Sheet1!B2+'B2 表'!C3+[1]表!$C4"],
    ["SUM(A:A,$B:C,1:3,$4:5)", 2, 1, "SUM(B:B,$B:D,3:5,$4:7)"],
    ["表1[[#This Row],[A1]]+表1[B2]+A1", 1, 0, "表1[[#This Row],[A1]]+表1[B2]+A2"],
    ["1E5+A1*2.5E-3", 0, 1, "1E5+B1*2.5E-3"],
    ["ABCD1+XFE1+_A1+A1.B", 1, 0, "ABCD1+XFE1+_A1+A1.B"],
    ["A1", -1, -1, "XFD1048576"],
  ])("%s, %d rows and %d columns on", (formula, rows, columns, shifted) => {
    expect(shiftedFormula(formula, rows, columns)).toBe(shifted);
  });

  it("is the same after a way there and back", () => {
    const reference = fc.tuple(
      fc.constantFrom("", "$"),
      fc.constantFrom("A", "Z", "AA", "XFD"),
      fc.constantFrom("", "$"),
      fc.integer({ min: 1, max: 1_048_576 }),
    );
    fc.assert(
      fc.property(
        fc.array(reference, { minLength: 1 }),
        fc.integer({ min: -2_000_000, max: 2_000_000 }),
        fc.integer({ min: -40_000, max: 40_000 }),
        (references, rows, columns) => {
          const formula = references.map((parts) => parts.join("")).join("+");
          const there = shiftedFormula(formula, rows, columns);
          expect(shiftedFormula(there, -rows, -columns)).toBe(formula);
        },
      ),
    );
  });
});

describe("the heading of an Excel table", () => {
  const before = packageOf(richWorkbook({ hasMacros: false }));
  const renamed = (value: CellEdit["value"]) =>
    changed(before, {
      kind: "edit-cells",
      sheet: "检查对象名录库",
      edits: [{ row: 1, column: 6, value }],
    });
  const headingOf = (pkg: XlsxPackage) => [
    /<c r="G2"[^>]*><is><t>([^<]*)</.exec(partText(pkg, "xl/worksheets/sheet1.xml"))?.[1],
    /<tableColumn id="1" name="([^"]*)"/.exec(partText(pkg, "xl/tables/table1.xml"))?.[1],
  ];

  it.each([
    ["种类", "种类", "种类"],
    ["办&学", "办&amp;学", "办&amp;学"],
    ["甲\n乙", "甲\n乙", "甲_x000A_乙"],
    [null, "列1", "列1"],
    [2026, "2026", "2026"],
    [true, "TRUE", "TRUE"],
    ["家数", "家数2", "家数2"],
  ])("is also the name of its column: %j", (value, shown, name) => {
    expect(headingOf(renamed(value))).toEqual([shown, name]);
  });

  it("takes formulas along that name the column", () => {
    const table = withRows(
      '<row r="1"><c r="A1"><f>COUNTA(表1[类别])&amp;"表1[类别]"&amp;表1[[#All],[类别]:[家数]]&amp;表2[类别]</f><v>1</v></c></row>',
    );
    const after = changed(table, {
      kind: "edit-cells",
      sheet: "检查对象名录库",
      edits: [{ row: 1, column: 6, value: "种[类]" }],
    });
    expect(partText(after, SHEET).replaceAll("&quot;", '"')).toContain(
      `<f>COUNTA(表1[种'[类']])&amp;"表1[类别]"&amp;表1[[#All],[种'[类']]:[家数]]&amp;表2[类别]</f>`,
    );
  });
});
