import { sheetIndexOf } from "../../../src/workbook/xlsx/sheet-index";
import { placedRows, sheetDataOf } from "../../../src/workbook/xlsx/sheet-rows";
import { outlineOf } from "../../../src/workbook/xlsx/xml-element";
import { packageOf } from "../../support/opened";
import { richWorkbook } from "../../support/rich-workbooks";
import { sheetXml } from "../../support/workbook-parts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function expectSame(bytes: Uint8Array): void {
  const outline = outlineOf(bytes);
  const index = sheetIndexOf(bytes);
  const rows = Array.from({ length: index.rowCount }, (_, position) => index.rowAt(position));
  expect(rows).toEqual(placedRows(bytes, sheetDataOf(outline)));
  expect(index.children).toEqual(outline.children);
  expect(index.sheetData).toEqual(sheetDataOf(outline));
}

describe("where the rows of a sheet stand", () => {
  it("is found as by reading every tag, in sheets of any program", () => {
    const pkg = packageOf(richWorkbook({ hasMacros: false }));
    const sheets = [...pkg.parts].filter(([name]) => /worksheets\/sheet\d\.xml$/.test(name));
    expect(sheets).toHaveLength(5);
    for (const [, bytes] of sheets) expectSame(bytes);
  });

  it.each([
    ["rows without numbers", '<row><c/></row><row r="7"/><row><c><v>1</v></c></row>'],
    ["rows with odd spaces", '<row\n r = "2" ><c r="A2"/></row ><row  r=\'5\' />'],
    ["rows in comments", '<row r="1"/><!-- <row r="2"><c/></row> --><row r="3"></row>'],
    ["rows in character data", '<row r="1"><c t="str"><v><![CDATA[<row r="9">]]></v></c></row>'],
    [
      "words that end as rows do",
      '<row r="1"><c t="inlineStr"><is><t>row w /row&gt;</t></is></c></row>',
    ],
    ["an attribute with a bracket", '<row r="1" x="a>b"><c r="A1"/></row><row r="2"/>'],
    ["no rows", ""],
  ])("is found among %s", (_, rows) => {
    expectSame(encode(sheetXml(rows, '<rowBreaks count="1"><brk id="1"/></rowBreaks>')));
  });

  it("is the next row for one that is not there", () => {
    const index = sheetIndexOf(encode(sheetXml('<row r="2"/><row r="5"/>')));
    expect([0, 1, 2, 4, 5].map((row) => index.positionOf(row))).toEqual([0, 0, 1, 1, 2]);
    expect(index.rowNumber(2)).toBe(Infinity);
  });
});
