import type { Change } from "../../../src/sheets/changes";
import type { XlsxPackage } from "../../../src/workbook/xlsx/package";
import { writePackage } from "../../../src/workbook/xlsx/write-package";
import { changed, packageOf, partText } from "../../support/opened";
import { ownRow, ownSheet } from "../../support/own-sheets";
import { richWorkbook } from "../../support/rich-workbooks";

const NEW_PART = "xl/worksheets/sheet6.xml";
const addResults: Change = { kind: "add-sheet", sheet: ownSheet("抽查结果", [ownRow(1, "甲校")]) };
const appendToLedger: Change = {
  kind: "append-rows",
  sheet: "抽取台账",
  firstRow: 1,
  rows: [ownRow(1, "甲校"), ownRow(2, "乙校"), ownRow(3, "丙校")],
};

function touchedParts(before: XlsxPackage, after: XlsxPackage): readonly string[] {
  return [...after.parts.keys()].filter((name) => before.parts.get(name) !== after.parts.get(name));
}

describe.each([{ hasMacros: false }, { hasMacros: true }])("a workbook of the staff %o", (kind) => {
  const before = packageOf(richWorkbook(kind));

  it("keeps every part that the draw does not concern", () => {
    const after = changed(before, addResults, appendToLedger);
    expect(touchedParts(before, after)).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet2.xml",
      "xl/styles.xml",
      NEW_PART,
    ]);
  });

  it("keeps those bytes in the saved file too, and the order of the parts", () => {
    const after = changed(before, addResults, appendToLedger);
    const saved = packageOf(writePackage(after));
    expect([...saved.parts.keys()]).toEqual([...after.parts.keys()]);
    for (const [name, bytes] of after.parts) {
      expect(Buffer.compare(saved.parts.get(name) ?? new Uint8Array(), bytes)).toBe(0);
    }
  });
});

describe("the parts that a draw touches", () => {
  const before = packageOf(richWorkbook({ hasMacros: false }));
  const after = changed(before, addResults);

  it("get a tab and two names in the workbook part, and nothing else there changes", () => {
    expect(partText(after, "xl/workbook.xml")).toBe(
      partText(before, "xl/workbook.xml")
        .replace("</sheets>", '<sheet name="抽查结果" sheetId="10" r:id="rId13"/></sheets>')
        .replace(
          "</definedNames>",
          '<definedName name="_xlnm._FilterDatabase" localSheetId="5" hidden="1">' +
            "'抽查结果'!$A$3:$F$4</definedName>" +
            '<definedName name="_xlnm.Print_Titles" localSheetId="5">' +
            "'抽查结果'!$3:$3</definedName></definedNames>",
        ),
    );
  });

  it("get one line in the content types and one in the relationships", () => {
    const types = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    expect(partText(after, "[Content_Types].xml")).toBe(
      partText(before, "[Content_Types].xml").replace(
        "</Types>",
        `<Override PartName="/${NEW_PART}" ContentType="${types}"/></Types>`,
      ),
    );
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
    expect(partText(after, "xl/_rels/workbook.xml.rels")).toBe(
      partText(before, "xl/_rels/workbook.xml.rels").replace(
        "</Relationships>",
        `<Relationship Id="rId13" Type="${type}" Target="worksheets/sheet6.xml"/></Relationships>`,
      ),
    );
  });

  it("keep every style that was there under its number", () => {
    const oldStyles = partText(before, "xl/styles.xml");
    const newStyles = partText(after, "xl/styles.xml");
    const listOf = (text: string, name: string): string =>
      new RegExp(`<${name} [^>]*>(.*)</${name}>`, "s").exec(text)?.[1] ?? "";
    for (const name of ["fonts", "fills", "borders", "cellXfs"]) {
      expect(listOf(newStyles, name).startsWith(listOf(oldStyles, name))).toBe(true);
      expect(listOf(newStyles, name).length).toBeGreaterThan(listOf(oldStyles, name).length);
    }
    const withoutLists = (text: string): string =>
      text.replace(/<(fonts|fills|borders|cellXfs) .*?<\/\1>/gs, "");
    expect(withoutLists(newStyles)).toBe(withoutLists(oldStyles));
  });

  it("do not get the same styles a second time", () => {
    const second = changed(after, { kind: "add-sheet", sheet: ownSheet("二", [ownRow(1, "乙")]) });
    expect(second.parts.get("xl/styles.xml")).toBe(after.parts.get("xl/styles.xml"));
  });

  it("find our styles again when another program has written them in its own way", () => {
    const styles = partText(after, "xl/styles.xml")
      .replaceAll('applyFont="1"', "")
      .replaceAll("<xf numFmtId", '<xf applyFont="true" numFmtId');
    const rewritten = {
      parts: new Map(after.parts).set("xl/styles.xml", new TextEncoder().encode(styles)),
    };
    const again = changed(rewritten, {
      kind: "append-rows",
      sheet: "空表",
      firstRow: 0,
      rows: [ownRow(1, "乙")],
    });
    expect(again.parts.get("xl/styles.xml")).toBe(rewritten.parts.get("xl/styles.xml"));
  });

  it("differ in a staff sheet only by the rows written, its dimension and the mark of its tab", () => {
    const appended = changed(before, {
      kind: "append-rows",
      sheet: "检查对象名录库",
      firstRow: 5,
      rows: [{ values: ["新单位"], styles: [] }],
    });
    expect(partText(appended, "xl/worksheets/sheet1.xml")).toBe(
      partText(before, "xl/worksheets/sheet1.xml")
        .replace('<dimension ref="A1:H5"/>', '<dimension ref="A1:H6"/>')
        .replace('<autoFilter ref="A2:E5">', '<autoFilter ref="A2:E6">')
        .replace(
          "</sheetData>",
          '<row r="6"><c r="A6" t="inlineStr"><is><t>新单位</t></is></c></row></sheetData>',
        ),
    );
    const shown = changed(before, { kind: "show-sheet", sheet: "透视" });
    expect(partText(shown, "xl/worksheets/sheet1.xml")).toBe(
      partText(before, "xl/worksheets/sheet1.xml").replace('tabSelected="1"', 'tabSelected="0"'),
    );
    expect(partText(shown, "xl/workbook.xml")).toBe(
      partText(before, "xl/workbook.xml").replace("<workbookView ", '<workbookView activeTab="3" '),
    );
  });
});
