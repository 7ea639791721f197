import { strToU8, zipSync } from "fflate";
import {
  BLANK_SHEET,
  DIRECTORY_SHEET,
  OPTIONS_SHEET,
  PIVOT_SHEET,
  PREFIXED_SHEET,
  WORKBOOK,
} from "./rich-workbook-sheets";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const RELATIONSHIPS = `${OFFICE}/relationships`;
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MICROSOFT = "http://schemas.microsoft.com/office";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A picture of one pixel. */
const PNG = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  ),
);

/** type (the end of its address) → target; an address of its own is taken whole. */
function relationships(...entries: readonly (readonly [string, string])[]): string {
  const list = entries.map(([type, target], index) => {
    const address = type.startsWith("http") ? type : `${RELATIONSHIPS}/${type}`;
    const mode =
      target.startsWith("http") || target.startsWith("file:") ? ' TargetMode="External"' : "";
    return `<Relationship Id="rId${index + 1}" Type="${address}" Target="${target}"${mode}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

function contentTypes(workbook: string, hasMacros: boolean): string {
  const overrides: readonly (readonly [string, string])[] = [
    ["xl/workbook.xml", workbook],
    ...[1, 2, 3, 4, 5].map(
      (n) => [`xl/worksheets/sheet${n}.xml`, `${SPREADSHEET}.worksheet+xml`] as const,
    ),
    ["xl/styles.xml", `${SPREADSHEET}.styles+xml`],
    ["xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`],
    ["xl/calcChain.xml", `${SPREADSHEET}.calcChain+xml`],
    ["xl/tables/table1.xml", `${SPREADSHEET}.table+xml`],
    ["xl/comments1.xml", `${SPREADSHEET}.comments+xml`],
    ["xl/pivotTables/pivotTable1.xml", `${SPREADSHEET}.pivotTable+xml`],
    ["xl/pivotCache/pivotCacheDefinition1.xml", `${SPREADSHEET}.pivotCacheDefinition+xml`],
    ["xl/pivotCache/pivotCacheRecords1.xml", `${SPREADSHEET}.pivotCacheRecords+xml`],
    ["xl/externalLinks/externalLink1.xml", `${SPREADSHEET}.externalLink+xml`],
    ["xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"],
    ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
    ["xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
    ["xl/webextensions/taskpanes.xml", "application/vnd.ms-office.webextensiontaskpanes+xml"],
    ["xl/webextensions/webextension1.xml", "application/vnd.ms-office.webextension+xml"],
    [
      "customXml/itemProps1.xml",
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    ],
    ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
    ...(hasMacros
      ? ([["xl/vbaProject.bin", "application/vnd.ms-office.vbaProject"]] as const)
      : []),
  ];
  const listed = overrides.map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>${listed.join("")}</Types>`;
}

const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="${MICROSOFT}/spreadsheetml/2009/9/ac"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00%;&quot;无&quot;"/></numFmts><fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="18"/><name val="黑体"/><family val="3"/><charset val="134"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="176" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${MICROSOFT}/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

const CHART = `${DECLARATION}<c:chartSpace xmlns:c="${DRAWING}/chart"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>检查对象名录库!$D$3:$D$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const anchor = (row: number, content: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 8}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;
const FRAME = `<a:xfrm><a:off x="0" y="0"/><a:ext cx="99" cy="99"/></a:xfrm>`;
const DRAWING_PART = `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${RELATIONSHIPS}">${anchor(0, `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`)}${anchor(10, `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="图片 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>${FRAME}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`)}</xdr:wsDr>`;

const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`;

const TABLE = `${DECLARATION}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="G2:H3" totalsRowShown="0"><autoFilter ref="G2:H3"/><tableColumns count="2"><tableColumn id="1" name="类别"/><tableColumn id="2" name="家数"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const PIVOT_CACHE = `${DECLARATION}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" r:id="rId1" refreshedBy="科员" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="G2:H3" sheet="检查对象名录库"/></cacheSource><cacheFields count="2"><cacheField name="类别"><sharedItems count="1"><s v="学校"/></sharedItems></cacheField><cacheField name="家数"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="2" maxValue="2"/></cacheField></cacheFields></pivotCacheDefinition>`;
const PIVOT_TABLE = `${DECLARATION}<pivotTableDefinition xmlns="${MAIN}" name="数据透视表1" cacheId="5" dataCaption="值"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="2"><i><x/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和项:家数" fld="1"/></dataFields></pivotTableDefinition>`;

const THEME = `${DECLARATION}<a:theme xmlns:a="${DRAWING}/main" name="Office"><a:themeElements><a:clrScheme name="Office">${["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"].map((name, n) => `<a:${name}><a:srgbClr val="${(n * 1118481).toString(16).padStart(6, "0").toUpperCase()}"/></a:${name}>`).join("")}</a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="等线 Light"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="等线"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${'<a:ln><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const STRINGS = [
  "检查对象名录库（2026年）",
  "单位名称",
  "统一社会信用代码",
  "办学性质",
  "东胜区第一小学",
  "12150600460501234X",
  "康巴什区&amp;幼儿园",
];

/** A workbook with what no library keeps: charts, pivots, pictures, notes, extensions, links, and macros if asked for. */
export function richParts(options: {
  readonly hasMacros: boolean;
}): ReadonlyMap<string, Uint8Array> {
  const workbookType = options.hasMacros
    ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    : `${SPREADSHEET}.sheet.main+xml`;
  const macros: readonly (readonly [string, string])[] = options.hasMacros
    ? [[`${MICROSOFT}/2006/relationships/vbaProject`, "vbaProject.bin"]]
    : [];
  const texts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes(workbookType, options.hasMacros)],
    [
      "_rels/.rels",
      relationships(
        ["officeDocument", "xl/workbook.xml"],
        [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
        ["extended-properties", "docProps/app.xml"],
        [`${MICROSOFT}/2011/relationships/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"],
      ),
    ],
    ["xl/workbook.xml", WORKBOOK],
    [
      "xl/_rels/workbook.xml.rels",
      relationships(
        ...[1, 2, 3, 4, 5].map((n) => ["worksheet", `worksheets/sheet${n}.xml`] as const),
        ["externalLink", "externalLinks/externalLink1.xml"],
        ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
        ["theme", "theme/theme1.xml"],
        ["calcChain", "calcChain.xml"],
        ["customXml", "../customXml/item1.xml"],
        ...macros,
      ),
    ],
    ["xl/worksheets/sheet1.xml", DIRECTORY_SHEET],
    [
      "xl/worksheets/_rels/sheet1.xml.rels",
      relationships(
        ["printerSettings", "../printerSettings/printerSettings1.bin"],
        ["drawing", "../drawings/drawing1.xml"],
        ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["table", "../tables/table1.xml"],
        ["comments", "../comments1.xml"],
        ["hyperlink", "https://jyj.example.gov.cn/"],
      ),
    ],
    ["xl/worksheets/sheet2.xml", PREFIXED_SHEET],
    ["xl/worksheets/sheet3.xml", BLANK_SHEET],
    ["xl/worksheets/sheet4.xml", PIVOT_SHEET],
    [
      "xl/worksheets/_rels/sheet4.xml.rels",
      relationships(["pivotTable", "../pivotTables/pivotTable1.xml"]),
    ],
    ["xl/worksheets/sheet5.xml", OPTIONS_SHEET],
    ["xl/styles.xml", STYLES],
    [
      "xl/sharedStrings.xml",
      `${DECLARATION}<sst xmlns="${MAIN}" count="${STRINGS.length}" uniqueCount="${STRINGS.length}">${STRINGS.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    ],
    [
      "xl/calcChain.xml",
      `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="E3" i="1"/><c r="A5" i="1"/></calcChain>`,
    ],
    ["xl/theme/theme1.xml", THEME],
    ["xl/tables/table1.xml", TABLE],
    [
      "xl/comments1.xml",
      `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>科员</author></authors><commentList><comment ref="A3" authorId="0"><text><r><t>去年停业过</t></r></text></comment></commentList></comments>`,
    ],
    ["xl/drawings/drawing1.xml", DRAWING_PART],
    [
      "xl/drawings/_rels/drawing1.xml.rels",
      relationships(["chart", "../charts/chart1.xml"], ["image", "../media/image1.png"]),
    ],
    ["xl/drawings/vmlDrawing1.vml", VML],
    ["xl/charts/chart1.xml", CHART],
    ["xl/pivotTables/pivotTable1.xml", PIVOT_TABLE],
    [
      "xl/pivotTables/_rels/pivotTable1.xml.rels",
      relationships(["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"]),
    ],
    ["xl/pivotCache/pivotCacheDefinition1.xml", PIVOT_CACHE],
    [
      "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels",
      relationships(["pivotCacheRecords", "pivotCacheRecords1.xml"]),
    ],
    [
      "xl/pivotCache/pivotCacheRecords1.xml",
      `${DECLARATION}<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/><n v="2"/></r></pivotCacheRecords>`,
    ],
    [
      "xl/externalLinks/externalLink1.xml",
      `${DECLARATION}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${RELATIONSHIPS}" r:id="rId1"><sheetNames><sheetName val="名录"/></sheetNames></externalBook></externalLink>`,
    ],
    [
      "xl/externalLinks/_rels/externalLink1.xml.rels",
      relationships(["externalLinkPath", "file:///D:/2025.xlsx"]),
    ],
    [
      "xl/webextensions/taskpanes.xml",
      `${DECLARATION}<wetp:taskpanes xmlns:wetp="${MICROSOFT}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    ],
    [
      "xl/webextensions/_rels/taskpanes.xml.rels",
      relationships([`${MICROSOFT}/2011/relationships/webextension`, "webextension1.xml"]),
    ],
    [
      "xl/webextensions/webextension1.xml",
      `${DECLARATION}<we:webextension xmlns:we="${MICROSOFT}/webextensions/webextension/2010/11" id="{1}"><we:reference id="a" version="1.0.0.0" store="x" storeType="Filesystem"/></we:webextension>`,
    ],
    ["customXml/item1.xml", "<root xmlns='urn:bureau'><编号>1</编号></root>"],
    ["customXml/_rels/item1.xml.rels", relationships(["customXmlProps", "itemProps1.xml"])],
    [
      "customXml/itemProps1.xml",
      `${DECLARATION}<ds:datastoreItem ds:itemID="{2}" xmlns:ds="${OFFICE}/customXml"/>`,
    ],
    [
      "docProps/core.xml",
      `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>科员</dc:creator></cp:coreProperties>`,
    ],
    [
      "docProps/app.xml",
      `${DECLARATION}<Properties xmlns="${OFFICE}/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    ],
  ];
  const binaries: readonly (readonly [string, Uint8Array])[] = [
    ["xl/media/image1.png", PNG],
    ["xl/printerSettings/printerSettings1.bin", Uint8Array.of(0, 1, 2, 0xff, 0xfe, 60, 62)],
    ...(options.hasMacros
      ? ([["xl/vbaProject.bin", Uint8Array.of(0xcc, 0x61, 60, 0, 255)]] as const)
      : []),
  ];
  return new Map([...texts.map(([name, text]) => [name, strToU8(text)] as const), ...binaries]);
}

/** The same as a file. */
export function richWorkbook(options: { readonly hasMacros: boolean }): Uint8Array {
  return zipSync(Object.fromEntries(richParts(options)), { mtime: new Date(1980, 0, 1, 12) });
}
