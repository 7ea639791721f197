import type { ChartModel } from "../../../sheets/sheet-model";
import type { Area } from "../../../sheets/snapshot";
import { XML_DECLARATION, type Dialect } from "../part-edit";
import { escapeXml } from "../xml-text";

/** The part that places charts over the cells of a sheet; the n-th refers to the relationship `rId(n + 1)`. */
export function drawingXml(charts: readonly ChartModel[], dialect: Dialect): string {
  return (
    `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">` +
    `${charts.map((chart, index) => anchorXml(chart, index + 1, dialect)).join("")}</xdr:wsDr>`
  );
}

/** Alternative text is the title: the figures stand in the table beside. */
function anchorXml({ place, title }: ChartModel, number: number, dialect: Dialect): string {
  const description = escapeXml(title);
  return (
    `<xdr:twoCellAnchor>${cornersXml(place)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${number + 1}" name="图表 ${number}" descr="${description}"/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}"` +
    ` xmlns:r="${dialect.relationships}" r:id="rId${number}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

/** From the first cell's upper left corner to that of the cell behind the last one. */
function cornersXml({ top, left, bottom, right }: Area): string {
  return `<xdr:from>${cornerXml(left, top)}</xdr:from><xdr:to>${cornerXml(right + 1, bottom + 1)}</xdr:to>`;
}

function cornerXml(column: number, row: number): string {
  return (
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`
  );
}
