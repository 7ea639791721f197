import { crc32 } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import {
  contentTypes,
  relationships,
  sheetXml,
  stringsXml,
  workbookParts,
  workbookZip,
  type PartTexts,
} from "./workbook-parts";
import { CENTRAL, LOCAL, renamed, withHeaders } from "./zip-bytes";

/** A file that must be refused, and the code of the refusal. */
export type BadWorkbook = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly code: string;
};

/** Every trouble that a file handed to us may hold; the bytes are new at each call. */
export function badWorkbooks(): readonly BadWorkbook[] {
  return [
    ...otherFiles(),
    ...otherPackages(),
    ...damagedZips(),
    ...craftedZips(),
    ...brokenParts(),
  ];
}

const SHEET = "xl/worksheets/sheet1.xml";
/** As long as the name that they replace. */
const TRICKY_NAMES = [
  "../etc/x1b.xml",
  "/xl/sheet1.xml",
  "xl\\sheet1b.xml",
  "xl/./eet1b.xml",
  "C:/sheet1b.xml",
];
const COMPOUND_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const WORD_TYPE =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const BINARY_TYPE = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";

function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2_048);
  bytes.set(COMPOUND_HEADER);
  bytes.set(Buffer.from(stream, "utf16le"), 1_024);
  return bytes;
}

function otherFiles(): readonly BadWorkbook[] {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);
  // 单位名称,状态 in GBK, as Excel saves a CSV in China.
  const gbk = Uint8Array.of(
    0xb5,
    0xa5,
    0xce,
    0xbb,
    0xc3,
    0xfb,
    0xb3,
    0xc6,
    0x2c,
    0xd7,
    0xb4,
    0xcc,
    0xac,
  );
  return [
    { name: "an empty file", bytes: new Uint8Array(0), code: "not-a-workbook" },
    { name: "a picture", bytes: png, code: "not-a-workbook" },
    { name: "a PDF", bytes: strToU8("%PDF-1.7\n1 0 obj"), code: "not-a-workbook" },
    { name: "an .xls", bytes: compoundFile("Workbook"), code: "old-xls" },
    { name: "an .xls of Excel 5", bytes: compoundFile("Book"), code: "old-xls" },
    { name: "an .xls without a wrapper", bytes: Uint8Array.of(9, 8, 8, 0, 0, 6), code: "old-xls" },
    { name: "a .doc", bytes: compoundFile("WordDocument"), code: "not-a-workbook" },
    { name: "a password", bytes: compoundFile("EncryptedPackage"), code: "encrypted" },
    { name: "a CSV in UTF-8", bytes: strToU8("单位名称,状态\n"), code: "text-file" },
    { name: "a CSV in GBK", bytes: gbk, code: "text-file" },
    { name: "text in UTF-16", bytes: Uint8Array.of(0xff, 0xfe, 0x2c, 0), code: "text-file" },
    { name: "an HTML table", bytes: strToU8("<html><table></table>"), code: "text-file" },
  ];
}

function otherPackages(): readonly BadWorkbook[] {
  const openDocument = zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "content.xml": strToU8("<office:document-content/>"),
  });
  const word = workbookZip({
    "[Content_Types].xml": contentTypes(WORD_TYPE, "/word/document.xml"),
    "_rels/.rels": relationships(["officeDocument", "word/document.xml"]),
    "word/document.xml": "<document/>",
  });
  const binary = workbookZip({
    "[Content_Types].xml": contentTypes(BINARY_TYPE, "/xl/workbook.bin"),
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.bin"]),
    "xl/workbook.bin": Uint8Array.of(0x83, 0x01, 0),
  });
  const signed = workbookZip({ "_xmlsignatures/sig1.xml": "<Signature/>" });
  return [
    { name: "an .ods", bytes: openDocument, code: "not-a-workbook" },
    { name: "a .docx", bytes: word, code: "not-a-workbook" },
    { name: "an .xlsb", bytes: binary, code: "binary-workbook" },
    {
      name: "a zip of pictures",
      bytes: zipSync({ "a.png": new Uint8Array(9) }),
      code: "not-a-workbook",
    },
    { name: "a digital signature", bytes: signed, code: "signed" },
  ];
}

function damagedZips(): readonly BadWorkbook[] {
  const whole = workbookZip();
  const otherBytes = withHeaders(whole, SHEET, (view, { central }) => {
    view.setUint32(central + CENTRAL.crc, 0x12345678, true);
  });
  const shorter = withHeaders(whole, SHEET, (view, { central }) => {
    view.setUint32(central + CENTRAL.size, 20, true);
  });
  const longer = withHeaders(whole, SHEET, (view, { central }) => {
    view.setUint32(central + CENTRAL.size, 60_000, true);
  });
  const beyond = withHeaders(whole, "xl/styles.xml", (view, { central }) => {
    view.setUint32(central + CENTRAL.packedSize, 9_000, true);
  });
  const misnamed = withHeaders(whole, SHEET, (view, { local }) => {
    view.setUint8(local + LOCAL.name, 0x79);
  });
  return [
    { name: "half of a download", bytes: whole.slice(0, whole.length / 2), code: "zip-truncated" },
    { name: "a last byte missing", bytes: whole.slice(0, -1), code: "zip-truncated" },
    { name: "two letters of a zip", bytes: whole.slice(0, 2), code: "zip-truncated" },
    { name: "an entry longer than the file", bytes: beyond, code: "zip-truncated" },
    { name: "two names for one entry", bytes: misnamed, code: "zip-truncated" },
    { name: "a wrong checksum", bytes: otherBytes, code: "zip-checksum" },
    { name: "more bytes than declared", bytes: shorter, code: "zip-checksum" },
    { name: "fewer bytes than declared", bytes: longer, code: "zip-checksum" },
  ];
}

/** A zip, sound but for this: the bytes of one entry go on over the whole of the next. */
function overlappingZip(): Uint8Array {
  const first = "xl/a.bin";
  const second = "xl/b.bin";
  const content = new Uint8Array(40);
  const parts = { ...workbookParts(), [first]: content, [second]: content };
  const whole = zipSync(parts, { level: 0 });
  return withHeaders(whole, first, (view, { central, local }) => {
    const start = local + LOCAL.name + first.length;
    const size = content.length + LOCAL.name + second.length + content.length;
    view.setUint32(central + CENTRAL.packedSize, size, true);
    view.setUint32(central + CENTRAL.size, size, true);
    view.setUint32(central + CENTRAL.crc, crc32(whole.subarray(start, start + size)), true);
  });
}

function craftedZips(): readonly BadWorkbook[] {
  const whole = workbookZip({ "xl/sheet1a.xml": "<a/>", "xl/sheet1b.xml": "<a/>" });
  const declared = (size: number): Uint8Array =>
    withHeaders(whole, SHEET, (view, { central }) => {
      view.setUint32(central + CENTRAL.size, size, true);
    });
  const flagged = withHeaders(whole, SHEET, (view, { central }) => {
    view.setUint16(central + CENTRAL.flags, 1, true);
  });
  const method = withHeaders(whole, SHEET, (view, { central }) => {
    view.setUint16(central + CENTRAL.method, 12, true);
  });
  const zeros = zipSync({ ...workbookParts(), "xl/media/a.bin": new Uint8Array(20_000_000) });
  const twice = renamed(whole, "xl/sheet1b.xml", "xl/sheet1A.xml");
  return [
    { name: "a part of 4 GB", bytes: declared(0xfffffff0), code: "zip-too-large" },
    { name: "a part packed 1:1000", bytes: zeros, code: "zip-too-large" },
    { name: "an encrypted entry", bytes: flagged, code: "encrypted" },
    { name: "an unknown packing", bytes: method, code: "not-a-workbook" },
    { name: "entries that share bytes", bytes: overlappingZip(), code: "zip-truncated" },
    { name: "one name twice", bytes: twice, code: "not-a-workbook" },
    ...TRICKY_NAMES.map((name) => ({
      name: `an entry named ${name}`,
      bytes: renamed(whole, "xl/sheet1b.xml", name),
      code: "not-a-workbook",
    })),
  ];
}

function brokenParts(): readonly BadWorkbook[] {
  const missing = (part: string): BadWorkbook => ({
    name: `no ${part}`,
    bytes: workbookZip({ [part]: null }),
    code: "part-missing",
  });
  const broken = (name: string, changes: PartTexts): BadWorkbook => ({
    name,
    bytes: workbookZip(changes),
    code: "xml-broken",
  });
  const rows = (name: string, text: string): BadWorkbook =>
    broken(name, { [SHEET]: sheetXml(text) });
  const declaration = '<?xml version="1.0" encoding="GBK"?>';
  return [
    missing("xl/workbook.xml"),
    missing(SHEET),
    broken("a sheet cut off", { [SHEET]: sheetXml("").slice(0, -9) }),
    broken("a sheet that is none", { [SHEET]: stringsXml("") }),
    broken("strings that are none", { "xl/sharedStrings.xml": sheetXml("") }),
    broken("an empty part", { "xl/styles.xml": "" }),
    broken("a document type", {
      "xl/sharedStrings.xml": `<!DOCTYPE sst>${stringsXml("<si><t>a</t></si><si><t>b</t></si>")}`,
    }),
    broken("an unknown entity", { "xl/sharedStrings.xml": stringsXml("<si><t>&nbsp;</t></si>") }),
    broken("an encoding not allowed", { [SHEET]: declaration + sheetXml("").split("\n")[1] }),
    broken("bytes that are no UTF-8", {
      [SHEET]: Buffer.from(sheetXml("<!-- \u00ff -->"), "latin1"),
    }),
    rows("tags that do not match", '<row r="1"><c r="A1"></row></c>'),
    rows("a string that is not there", '<row r="1"><c r="A1" t="s"><v>2</v></c></row>'),
    rows("a number that is none", '<row r="1"><c r="A1"><v>Infinity</v></c></row>'),
    rows("an unknown type of cell", '<row r="1"><c r="A1" t="z"><v>1</v></c></row>'),
    rows("cells out of order", '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'),
    rows("rows out of order", '<row r="2"/><row r="1"/>'),
    rows("a cell in another row", '<row r="1"><c r="A2"><v>1</v></c></row>'),
    rows("a row below the last", '<row r="1048577"/>'),
    rows("a column behind the last", '<row r="1"><c r="XFE1"><v>1</v></c></row>'),
  ];
}
