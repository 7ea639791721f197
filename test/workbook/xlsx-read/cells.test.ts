import { stringsXml, stylesXml } from "../../support/workbook-parts";
import { readRows } from "./opened";

const STRINGS = "xl/sharedStrings.xml";

/** The value of A1 in a sheet whose first row holds this cell. */
function valueOf(cell: string, strings = ""): unknown {
  return readRows(`<row r="1">${cell}</row>`, { [STRINGS]: stringsXml(strings) }).values[0]?.[0];
}

describe("values of cells", () => {
  test.each([
    ['<c r="A1"><v>45000</v></c>', 45_000],
    ['<c r="A1" t="n"><v>0.05</v></c>', 0.05],
    ['<c r="A1"><v>1.21506004605012E+17</v></c>', 121_506_004_605_012_000],
    ['<c r="A1"><v>-3</v></c>', -3],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#REF!</v></c>', { error: "#REF!" }],
    ['<c r="A1" t="str"><f>B1</f><v>东胜区</v></c>', "东胜区"],
    ['<c r="A1" t="d"><v>2026-03-02</v></c>', "2026-03-02"],
    ['<c r="A1" t="inlineStr"><is><t>0012</t></is></c>', "0012"],
    ['<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>', "甲乙"],
    ["<c><v>7</v></c>", 7],
  ])("%s", (cell, value) => {
    expect(valueOf(cell)).toEqual(value);
  });

  test("joins the runs of a text in several fonts and leaves its phonetic guide out", () => {
    const item =
      "<si><r><rPr><b/><sz val='11'/></rPr><t>东胜</t></r><r><t>区</t></r><rPh sb='0' eb='2'><t>dōngshèng</t></rPh><phoneticPr fontId='1'/></si>";
    expect(valueOf('<c r="A1" t="s"><v>0</v></c>', item)).toBe("东胜区");
  });

  test.each([
    ["line_x000D_\nbreak", "line\r\nbreak"],
    ["_x005F_x000D_", "_x000D_"],
    ["a_x00e9_", "aé"],
    ["no_xescape_", "no_xescape_"],
    ["&lt;甲&gt; &amp; &quot;乙&apos; &#x4E2D;&#20013;", "<甲> & \"乙' 中中"],
    ["two\r\nlines", "two\nlines"],
    ["𠮷野家", "𠮷野家"],
  ])("decodes %j", (written, text) => {
    expect(valueOf('<c r="A1" t="s"><v>0</v></c>', `<si><t>${written}</t></si>`)).toBe(text);
  });

  test("keeps outer white space only where the file says so, as Excel does", () => {
    const strings =
      "<si><t xml:space='preserve'> 甲 </t></si><si><t> 乙 </t></si><si><t>　丙</t></si>";
    const sheet = readRows(
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>',
      { [STRINGS]: stringsXml(strings) },
    );
    expect(sheet.values).toEqual([[" 甲 ", "乙", "　丙"]]);
  });

  test("reads empty text as an empty cell", () => {
    const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><f>""</f><v></v></c>';
    const sheet = readRows(`<row r="1">${cells}</row>`, { [STRINGS]: stringsXml("<si><t/></si>") });
    expect(sheet.values).toEqual([]);
    expect(sheet.formulas.get("B1")).toBe('""');
  });
});

describe("places of cells", () => {
  test("counts on where rows and cells do not say their place", () => {
    const sheet = readRows(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row>',
    );
    expect(sheet.values).toEqual([[1, null, null, 2, 3], [], [], [4]]);
  });

  test("leaves trailing blanks out", () => {
    const sheet = readRows(
      '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="0"/></row><row r="2"><c r="A2" s="0"/></row>',
    );
    expect(sheet.values).toEqual([[1]]);
  });

  test("reads the last cell that a sheet can have", () => {
    const sheet = readRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(sheet.values).toHaveLength(1_048_576);
    expect(sheet.values[1_048_575]?.[16_383]).toBe(1);
  });
});

describe("formats, formulas, hidden rows and merges", () => {
  test("gives every cell the code of its number format", () => {
    const styles = stylesXml({ 176: "0.0%", 9: "0.0000%" }, [0, 31, 176, 49, 9, 999]);
    const cells = [0, 1, 2, 3, 4, 5, 77].map((style) => `<c s="${style}"><v>1</v></c>`).join("");
    expect(readRows(`<row>${cells}</row>`, { "xl/styles.xml": styles }).formats).toEqual([
      ["General", 'yyyy"年"m"月"d"日"', "0.0%", "@", "0.0000%"],
    ]);
  });

  test("reads a workbook that has neither styles nor strings", () => {
    const sheet = readRows('<row><c s="1"><v>1</v></c></row>', {
      "xl/styles.xml": null,
      [STRINGS]: null,
    });
    expect(sheet.values).toEqual([[1]]);
    expect(sheet.formats).toEqual([[]]);
  });

  test("gives each cell of a shared formula the text of the first", () => {
    const sheet = readRows(
      '<row><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row><c r="A3"><f t="array" ref="A3:A4">B1&amp;B2</f><v>4</v></c></row>',
    );
    expect([...sheet.formulas]).toEqual([
      ["A1", "B1*2"],
      ["A2", "B1*2"],
      ["A3", "B1&B2"],
    ]);
    expect(sheet.values).toEqual([[2], [4], [4]]);
  });

  test("knows rows hidden by hand, by a filter and by their height", () => {
    const row = (attributes: string): string => `<row ${attributes}><c><v>1</v></c></row>`;
    const rows = [row('r="1"'), row('r="2" hidden="1"'), row('r="3" ht="0" customHeight="1"')];
    const blank = '<row r="9" hidden="1"/>';
    expect([...readRows(rows.join("") + blank).hiddenRows]).toEqual([1, 2]);
  });

  test("reads merged cells and the protection of the sheet", () => {
    const after =
      '<sheetProtection sheet="1" objects="1"/><mergeCells><mergeCell ref="A2:C5"/></mergeCells>';
    const sheet = readRows("", {}, after);
    expect(sheet.merges).toEqual([{ top: 1, left: 0, bottom: 4, right: 2 }]);
    expect(sheet.isProtected).toBe(true);
    expect(readRows("", {}, '<sheetProtection objects="1"/>').isProtected).toBe(false);
  });
});

describe("memory", () => {
  test("keeps no array for each of 200,000 formatted empty rows", () => {
    const empty = Array.from({ length: 200_000 }, (_, index) => {
      return `<row r="${index + 2}"><c r="A${index + 2}" s="1"/></row>`;
    });
    const last = '<row r="200002"><c r="A200002" s="1"><v>1</v></c></row>';
    const styles = { "xl/styles.xml": stylesXml({}, [0, 9]) };
    const trailing = readRows(`<row r="1"><c><v>1</v></c></row>${empty.join("")}`, styles);
    expect(trailing.values).toHaveLength(1);
    const between = readRows(empty.join("") + last, styles);
    expect(between.values).toHaveLength(200_002);
    expect(new Set(between.values).size).toBe(2);
    expect(new Set(between.formats).size).toBe(2);
  });

  test("lets rows of the same formats share them", () => {
    const rows = '<row><c s="1"><v>1</v></c></row>'.repeat(3);
    const sheet = readRows(rows, { "xl/styles.xml": stylesXml({}, [0, 9]) });
    expect(sheet.formats).toEqual([["0%"], ["0%"], ["0%"]]);
    expect(new Set(sheet.formats).size).toBe(1);
  });
});
