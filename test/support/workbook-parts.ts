import { strToU8, zipSync } from "fflate";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** The parts of a package by entry name; null takes one out. */
export type PartTexts = Readonly<Record<string, string | Uint8Array | null>>;

/** A `[Content_Types].xml` that gives the main part this type. */
export function contentTypes(mainType: string, mainPart = "/xl/workbook.xml"): string {
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="${mainPart}" ContentType="${mainType}"/></Types>`;
}

/** A `.rels` part from pairs of kind and target, numbered `rId1` …. */
export function relationships(
  ...arrows: readonly (readonly [kind: string, target: string])[]
): string {
  const entries = arrows.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}

/** A worksheet part around the rows; `after` stands behind them. */
export function sheetXml(rows: string, after = ""): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A workbook part with these `sheet` elements; `before` stands in front of them. */
export function workbookXml(sheets: string, before = ""): string {
  return `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}">${before}<sheets>${sheets}</sheets></workbook>`;
}

/** A shared strings part with these `si` elements. */
export function stringsXml(items: string): string {
  return `<sst xmlns="${SPREADSHEET}">${items}</sst>`;
}

/** A styles part: custom formats by number, and the number of every cell style. */
export function stylesXml(
  custom: Readonly<Record<number, string>>,
  styles: readonly number[],
): string {
  const codes = Object.entries(custom).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`,
  );
  const cells = styles.map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`);
  return `<styleSheet xmlns="${SPREADSHEET}"><numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${cells.join("")}</cellXfs></styleSheet>`;
}

/** A small honest workbook of one sheet, 名录, with parts put in, replaced or taken out. */
export function workbookParts(changes: PartTexts = {}): Record<string, Uint8Array> {
  const parts: PartTexts = {
    "[Content_Types].xml": contentTypes(WORKBOOK_TYPE),
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbookXml('<sheet name="名录" sheetId="1" r:id="rId1"/>'),
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheetXml(
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>',
    ),
    "xl/sharedStrings.xml": stringsXml("<si><t>单位名称</t></si><si><t>东胜区第一幼儿园</t></si>"),
    "xl/styles.xml": stylesXml({}, [0]),
    ...changes,
  };
  const bytes: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) bytes[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return bytes;
}

/** The same, packed. */
export function workbookZip(changes: PartTexts = {}): Uint8Array {
  return zipSync(workbookParts(changes));
}
