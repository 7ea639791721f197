import { strToU8 } from "fflate";
import fc from "fast-check";
import { parseSheet } from "../../../src/workbook/xlsx/parse-sheet";
import { readSharedStrings } from "../../../src/workbook/xlsx/shared-strings";
import { sheetBuilder } from "../../../src/workbook/xlsx/sheet-builder";
import { readSheet } from "../../../src/workbook/xlsx/sheet-reader";
import { sheetXml, stringsXml } from "../../support/workbook-parts";

const CONTEXT = { strings: ["甲", "", "乙"], formats: ["General", "0%", "@"] };

/** What the real parser alone makes of a sheet; null where it refuses. */
function parsed(bytes: Uint8Array): unknown {
  const builder = sheetBuilder();
  const frame = parseSheet("sheet", [bytes], builder, CONTEXT);
  if (!frame.ok) return null;
  const { merges, isProtected } = frame.value;
  return { ...builder.finish(), merges, isProtected };
}

function read(bytes: Uint8Array): unknown {
  const sheet = readSheet("sheet", bytes, CONTEXT);
  return sheet.ok ? sheet.value : null;
}

const text = fc.oneof(
  fc.constantFrom("1", "0", "2", "3", "1e3", "", "true", "#N/A", "-5", "007", "0x1", "甲乙", " a "),
  fc.constantFrom("&amp;", "&#65;", "&x;", "a]]>b", "\r\n", "_x000D_", "<!-- -->", "<![CDATA[1]]>"),
);
const attribute = fc.constantFrom(
  "",
  ' t="s"',
  ' t="str"',
  ' t="b"',
  ' t="e"',
  ' t="inlineStr"',
  " t='n'",
  ' t="q"',
  ' s="1"',
  ' s="9"',
  ' s="1" s="2"',
  ' xmlns="urn:x"',
  ' cm="1"',
  ' s = "2"',
);
const content = fc.oneof(
  text.map((value) => `<v>${value}</v>`),
  text.map((value) => `<is><t xml:space="preserve">${value}</t></is>`),
  text.map(
    (value) => `<is><r><rPr><b/></rPr><t>${value}</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is>`,
  ),
  text.map((value) => `<f>${value}</f><v>1</v>`),
  fc.constantFrom(
    "",
    "<v/>",
    "<f t='shared' si='0'/>",
    "<f t='shared' si='0' ref='A1'>B1</f>",
    "<extLst/>",
    "\n",
  ),
);
const cell = fc.tuple(attribute, content).map(([given, inner]) => `<c${given}>${inner}</c>`);
const row = fc
  .tuple(
    fc.constantFrom("", ' hidden="1"', ' r="9"', ' ht="0"', ' r="x"', ' x:y="1"'),
    fc.array(cell, { maxLength: 4 }),
  )
  .map(([given, cells]) => `<row${given}>${cells.join(" ")}</row>`);
const sheet = fc.array(row, { maxLength: 4 }).map((rows) => sheetXml(rows.join("\n")));

describe("the scanner of rows and the real parser", () => {
  test("read the same from whatever rows hold", () => {
    fc.assert(
      fc.property(sheet, (xml) => {
        expect(read(strToU8(xml))).toEqual(parsed(strToU8(xml)));
      }),
      { numRuns: 1_500 },
    );
  });

  test("read the same from a sheet with changed bytes, or both refuse it", () => {
    const honest = strToU8(
      sheetXml(
        '<row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><v>12.5</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>甲 &amp; 乙</t></is></c><c r="B2"><f>A1&amp;B1</f><v>3</v></c></row>',
        '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      ),
    );
    const change = fc.tuple(
      fc.integer({ min: 0, max: honest.length - 1 }),
      fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(...strToU8("<>/\"'& =rcvt12!-]"))),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const bytes = honest.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(read(bytes)).toEqual(parsed(bytes));
      }),
      { numRuns: 4_000 },
    );
  });

  test.each([
    [
      "a comment",
      "<!-- <sheetData><row><c><v>1</v></c></row></sheetData> --><sheetData><row><c><v>2</v></c></row></sheetData>",
    ],
    [
      "a comment before rows that look otherwise",
      "<!-- <sheetData><row><c><v>1</v></c></row></sheetData> --><sheetData ><row><c><v>2</v></c></row></sheetData>",
    ],
    [
      "a foreign element",
      '<a xmlns="urn:a"><sheetData><row><c><v>1</v></c></row></sheetData></a><sheetData><row><c><v>2</v></c></row></sheetData>',
    ],
  ])("do not take rows in %s for the sheet's", (_, inner) => {
    const xml = sheetXml("").replace("<sheetData></sheetData>", inner);
    expect(read(strToU8(xml))).toMatchObject({ values: [[2]] });
  });
});

describe("the scanner of shared strings", () => {
  test("reads changed bytes as the real parser does, or both refuse them", () => {
    const honest = stringsXml(
      '<si><t>甲</t></si><si><r><rPr><b/></rPr><t xml:space="preserve"> a &lt; </t></r><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></si>',
    );
    const change = fc.tuple(
      fc.nat(strToU8(honest).length - 1),
      fc.constantFrom(...strToU8("<>/\"'& =rstPh:]x\u00ff")),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const bytes = Buffer.from(honest);
        for (const [at, byte] of changes) bytes[at] = byte;
        // A blank in the tag hides every item from the scanner and changes nothing for the parser.
        const hidden = Buffer.from(bytes.toString("latin1").replaceAll("<si>", "<si >"), "latin1");
        const scanned = readSharedStrings("strings", bytes);
        const parsedOnly = readSharedStrings("strings", hidden);
        expect(scanned.ok ? scanned.value : null).toEqual(parsedOnly.ok ? parsedOnly.value : null);
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ["plain items", "<si><t>甲</t></si><si/><si><t/></si>", ["甲", "", ""]],
    ["an item before the first plain one", "<si ><t>甲</t></si><si><t>乙</t></si>", ["甲", "乙"]],
    [
      "a comment between",
      "<si><t>甲</t></si><!-- <si><t>x</t></si> --><si><t>乙</t></si>",
      ["甲", "乙"],
    ],
    ["items in a comment", "<!-- <si><t>x</t></si></a> --><si ><t>甲</t></si>", ["甲"]],
    ["items of a foreign element", "<a xmlns='urn:a'><si><t>x</t></si></a>", []],
    ["CDATA", "<si><t><![CDATA[<si>]]></t></si>", ["<si>"]],
    ["what follows", "<si><t>甲</t></si><extLst><ext uri='a'/></extLst>", ["甲"]],
  ])("reads %s", (_, items, strings) => {
    const result = readSharedStrings("strings", strToU8(stringsXml(items)));
    expect(result).toEqual({ ok: true, value: strings });
  });
});
