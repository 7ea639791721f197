import { CONTENT_TYPES_PART, STYLES_TYPE } from "./content-types";
import type { XlsxPackage } from "./package";
import { TRANSITIONAL, XML_DECLARATION } from "./part-edit";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

const CONTENT_TYPES =
  `<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK_TYPE}"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${STYLES_TYPE}"/>` +
  "</Types>";

const WORKBOOK =
  `<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relationships}">` +
  '<bookViews><workbookView activeTab="0"/></bookViews><sheets/></workbook>';

const NORMAL_FONT =
  '<font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>';
const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const NORMAL_FORMAT = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';

const STYLES =
  `<styleSheet xmlns="${TRANSITIONAL.main}">` +
  `<fonts count="1">${NORMAL_FONT}</fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  `<borders count="1">${NO_BORDER}</borders>` +
  `<cellStyleXfs count="1"><xf ${NORMAL_FORMAT}/></cellStyleXfs>` +
  `<cellXfs count="1"><xf ${NORMAL_FORMAT} xfId="0"/></cellXfs>` +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
  "</styleSheet>";

/** A new workbook without sheets: one at least must be added before Excel opens it. */
export function emptyWorkbook(): XlsxPackage {
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${TRANSITIONAL.relationships}/${type}" Target="${target}"/>`;
  const relationships = (entry: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${entry}</Relationships>`;
  const encoder = new TextEncoder();
  const parts: readonly (readonly [string, string])[] = [
    [CONTENT_TYPES_PART, CONTENT_TYPES],
    ["_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))],
    ["xl/workbook.xml", WORKBOOK],
    ["xl/_rels/workbook.xml.rels", relationships(relationship("rId1", "styles", "styles.xml"))],
    ["xl/styles.xml", STYLES],
  ];
  return {
    parts: new Map(
      parts.map(([name, xml]) => [name, encoder.encode(`${XML_DECLARATION}${xml}`)] as const),
    ),
  };
}
