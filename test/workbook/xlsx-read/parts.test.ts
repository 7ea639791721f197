import { strToU8, zipSync } from "fflate";
import { sheetNamed } from "../../../src/sheets/snapshot";
import { openPackage } from "../../../src/workbook/xlsx/open-package";
import { findParts, type WorkbookParts } from "../../../src/workbook/xlsx/parts";
import {
  contentTypes,
  relationships,
  sheetXml,
  workbookParts,
  workbookXml,
  workbookZip,
  type PartTexts,
} from "../../support/workbook-parts";
import { readHonest } from "./opened";

function partsOf(changes: PartTexts): WorkbookParts {
  const opened = openPackage(workbookZip(changes));
  const found = opened.ok ? findParts(opened.value) : opened;
  if (!found.ok) throw new Error(found.error.detail);
  return found.value;
}

const RELS = "xl/_rels/workbook.xml.rels";
const SHEETS = '<sheet name="名录" sheetId="1" r:id="rId1"/>';

describe("finding the parts of a workbook", () => {
  test("lists the sheets in the order of their tabs, with what is hidden and what has no cells", () => {
    const parts = partsOf({
      "xl/workbook.xml": workbookXml(
        '<sheet name="图" sheetId="7" r:id="rId3"/><sheet name="计划" sheetId="4" state="hidden" r:id="rId1"/><sheet name="设置" sheetId="5" state="veryHidden" r:id="rId2"/>',
        '<workbookPr date1904="1"/><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews>',
      ),
      [RELS]: relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["worksheet", "/xl/worksheets/sheet2.xml"],
        ["chartsheet", "chartsheets/sheet1.xml"],
      ),
      "xl/worksheets/sheet2.xml": sheetXml(""),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    });
    expect(parts.sheets.map(({ name, visibility, kind }) => [name, visibility, kind])).toEqual([
      ["图", "visible", "other"],
      ["计划", "hidden", "worksheet"],
      ["设置", "very-hidden", "worksheet"],
    ]);
    expect(parts).toMatchObject({ date1904: true, isStructureLocked: true, activeTab: 1 });
  });

  test.each([
    "worksheets/sheet1.xml",
    "/xl/worksheets/sheet1.xml",
    "../xl/./worksheets/sheet1.xml",
    "Worksheets/SHEET1.xml",
  ])("follows the target %s", (target) => {
    const parts = partsOf({ [RELS]: relationships(["worksheet", target]) });
    expect(parts.sheets[0]?.part).toBe("xl/worksheets/sheet1.xml");
    expect(parts).toMatchObject({ sharedStrings: null, styles: null, date1904: false });
  });

  test("follows a target with a space, written as in an address", () => {
    const parts = partsOf({
      [RELS]: relationships(["worksheet", "my%20sheet.xml"]),
      "xl/my sheet.xml": sheetXml(""),
    });
    expect(parts.sheets[0]?.part).toBe("xl/my sheet.xml");
  });

  test("opens a workbook with macros", () => {
    const type = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    const parts = partsOf({
      "[Content_Types].xml": contentTypes(type),
      "xl/vbaProject.bin": Uint8Array.of(1, 2, 3),
    });
    expect(parts.workbook).toBe("xl/workbook.xml");
  });

  test("reads the strict form of the format, and knows it", () => {
    const strict = (xml: string): string =>
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006",
          "http://purl.oclc.org/ooxml/officeDocument",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006",
          "http://purl.oclc.org/ooxml/spreadsheetml",
        );
    const transitional = workbookParts();
    const parts = Object.fromEntries(
      Object.entries(transitional).map(([name, bytes]) => [
        name,
        strToU8(strict(Buffer.from(bytes).toString())),
      ]),
    );
    expect(partsOf(parts).isStrict).toBe(true);
    expect(partsOf({}).isStrict).toBe(false);
    expect(readHonest(zipSync(parts))).toEqual(readHonest(workbookZip()));
  });

  test("reads XML in UTF-16 and with prefixes as it reads any other", () => {
    const sheet = sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>').replace(
      "UTF-8",
      "UTF-16",
    );
    const prefixed = workbookXml(SHEETS)
      .replace("xmlns=", "xmlns:x=")
      .replace(/<(\/?)(workbook|sheets|sheet)\b/g, "<$1x:$2");
    const book = readHonest(
      workbookZip({
        "xl/worksheets/sheet1.xml": Buffer.from(`\uFEFF${sheet}`, "utf16le"),
        "xl/workbook.xml": prefixed,
      }),
    );
    expect(sheetNamed(book, "名录")?.values).toEqual([["单位名称"]]);
  });

  test("reads the tables of a sheet", () => {
    const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const book = readHonest(
      workbookZip({
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(["table", "../tables/table1.xml"]),
        "xl/tables/table1.xml": `<table xmlns="${namespace}" id="1" name="t" displayName="名录表" ref="A1:L301"/>`,
      }),
    );
    expect(book.sheets[0]?.tables).toEqual([
      { name: "名录表", area: { top: 0, left: 0, bottom: 300, right: 11 } },
    ]);
  });

  test("keeps the entries in the order of the zip, without folders", () => {
    const parts = workbookParts();
    const opened = openPackage(zipSync({ ...parts, "xl/media/": new Uint8Array(0) }));
    expect(opened.ok ? [...opened.value.parts.keys()] : []).toEqual(Object.keys(parts));
  });

  test("opens what was stored unpacked, with a comment behind it", () => {
    const stored = zipSync(workbookParts(), { level: 0, comment: "x" });
    const remark = strToU8("备注");
    const bytes = new Uint8Array(stored.length + remark.length);
    bytes.set(stored);
    bytes.set(remark, stored.length);
    new DataView(bytes.buffer).setUint16(stored.length - 2, remark.length, true);
    expect(readHonest(bytes)).toEqual(readHonest(workbookZip()));
  });
});
