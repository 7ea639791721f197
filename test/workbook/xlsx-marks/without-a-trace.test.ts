import fc from "fast-check";
import type { XlsxPackage } from "../../../src/workbook/xlsx/package";
import { clear, mark, planMarksOf } from "../../support/marks";
import { changed, packageOf } from "../../support/opened";
import { richWorkbook } from "../../support/rich-workbooks";
import { workbookZip, workbookXml, sheetXml, relationships } from "../../support/workbook-parts";

const SHEET = "检查对象名录库";
const DIRECTORY = "xl/worksheets/sheet1.xml";

/** The parts whose bytes differ. */
function differing(before: XlsxPackage, after: XlsxPackage): readonly string[] {
  const names = new Set([...before.parts.keys(), ...after.parts.keys()]);
  return [...names].filter((name) => {
    const [left, right] = [before.parts.get(name), after.parts.get(name)];
    return left === undefined || right === undefined || Buffer.compare(left, right) !== 0;
  });
}

describe.each([{ hasMacros: false }, { hasMacros: true }])("a marked workbook %o", (kind) => {
  const before = packageOf(richWorkbook(kind));
  const marks = planMarksOf(8, 1, [2, 3, 4]);

  it("differs in the sheet, its table and the styles only", () => {
    expect(differing(before, changed(before, mark(SHEET, marks)))).toEqual([
      DIRECTORY,
      "xl/styles.xml",
      "xl/tables/table1.xml",
    ]);
  });

  it("is as it was, byte for byte, when the marks are cleared", () => {
    const after = changed(before, mark(SHEET, marks), clear(SHEET));
    expect(differing(before, after)).toEqual([]);
  });

  it("is the same when it is marked again", () => {
    const once = changed(before, mark(SHEET, marks));
    expect(differing(once, changed(once, mark(SHEET, marks)))).toEqual([]);
  });

  it("shows the new check alone when it is marked anew", () => {
    const other = planMarksOf(8, 1, [4], { numbers: true });
    const anew = changed(changed(before, mark(SHEET, marks)), mark(SHEET, other));
    expect(differing(changed(before, mark(SHEET, other)), anew)).toEqual([]);
  });
});

/** Staff sheets in the spellings of several programs, with and without what our columns meet. */
const variant = fc.record({
  quote: fc.constantFrom('"', "'"),
  spans: fc.constantFrom("", "1:3", "1:2 5:9"),
  dimension: fc.constantFrom("", "A1:C4", "A1", "A1:Z9"),
  cols: fc.constantFrom(
    "",
    '<cols><col min="1" max="16384" width="9" style="1"/></cols>',
    '<cols><col min="1" max="2" width="9"/><col min="4" max="16384" width="12" customWidth="1"/></cols>',
    '<cols><col min="2" max="5" width="9"/><col min="6" max="6" width="3" hidden="1"/><col min="8" max="9" width="7"/></cols>',
    '<cols><col min="1" max="3" width="9"/><col min="4" max="5" width="30"/></cols>',
  ),
  formatted: fc.constantFrom("", '<c r="D2" s="1"/><c r="E2" s="1" />', '<c r="E2" s="1"></c>'),
  farther: fc.constantFrom("", '<c r="K2" s="1"/>', '<c r="K2"><v>1</v></c>'),
  height: fc.constantFrom("", ' ht="14.25"', ' ht="20"', ' ht="12" customHeight="1"', ' ht="99"'),
  emptyRow: fc.constantFrom("", '<row r="4"/>', '<row r="4" ht="20"></row>', '<row r="4" s="1" />'),
  rules: fc.constantFrom(
    "",
    '<conditionalFormatting sqref="A2:A9"><cfRule type="duplicateValues" priority="3"/><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>',
  ),
  dxfs: fc.constantFrom(
    "",
    '<dxfs count="0"/>',
    '<dxfs count="0"></dxfs>',
    '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>',
  ),
  heading: fc.constantFrom("", ' s="1"'),
});

const STYLES_HEAD =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="1" borderId="0" xfId="0"><alignment horizontal="center"/></xf></cellXfs>';

function bookOf(staff: {
  readonly [Key in keyof (typeof variant extends fc.Arbitrary<infer V> ? V : never)]: string;
}): XlsxPackage {
  const spans = staff.spans === "" ? "" : ` spans="${staff.spans}"`;
  const dimension = staff.dimension === "" ? "" : `<dimension ref="${staff.dimension}"/>`;
  const text = (cell: string, words: string, more = "") =>
    `<c r="${cell}"${more} t="inlineStr"><is><t>${words}</t></is></c>`;
  const rows =
    `<row r="1"${spans}>${text("A1", "抽查事项")}${text("B1", "抽查范围")}${text("C1", "频次", staff.heading)}</row>` +
    `<row r="2"${spans}${staff.height}>${text("A2", "检查")}<c r="C2"><v>2</v></c>${staff.formatted}${staff.farther}</row>` +
    `<row r="3">${text("A3", "检查二")}</row>${staff.emptyRow}`;
  const sheet = sheetXml(rows, staff.rules)
    .replace("<sheetData>", `${dimension}${staff.cols}<sheetData>`)
    .replaceAll('"', staff.quote);
  const styles = `${STYLES_HEAD}${staff.dxfs}</styleSheet>`.replaceAll('"', staff.quote);
  return packageOf(
    workbookZip({
      "xl/worksheets/sheet1.xml": sheet,
      "xl/styles.xml": styles,
      "xl/workbook.xml": workbookXml('<sheet name="计划" sheetId="1" r:id="rId1"/>'),
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["styles", "styles.xml"],
      ),
      "xl/sharedStrings.xml": null,
    }),
  );
}

describe("whatever the staff's sheet looks like", () => {
  it("clearing gives back its bytes", () => {
    fc.assert(
      fc.property(variant, fc.boolean(), fc.subarray([1, 2, 3, 6]), (staff, numbers, rows) => {
        const before = bookOf(staff);
        const marks = planMarksOf(3, 0, rows, { numbers });
        const after = changed(before, mark("计划", marks), clear("计划"));
        expect(differing(before, after)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("marking twice is marking once", () => {
    fc.assert(
      fc.property(variant, fc.boolean(), (staff, numbers) => {
        const marks = planMarksOf(3, 0, [1, 2], { numbers });
        const once = changed(bookOf(staff), mark("计划", marks));
        expect(differing(once, changed(once, mark("计划", marks)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
