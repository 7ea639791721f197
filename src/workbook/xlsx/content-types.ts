import type { XlsxPackage } from "./package";
import { partBytes, withPart } from "./part-edit";
import { appendInside, splice } from "./xml-edit";
import { outlineOf, prefixOf } from "./xml-element";
import { escapeXml } from "./xml-text";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

export const WORKSHEET_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
export const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
export const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
export const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Says of which type a new part is. */
export function withContentType(pkg: XlsxPackage, part: string, contentType: string): XlsxPackage {
  const bytes = partBytes(pkg, CONTENT_TYPES_PART);
  const { root } = outlineOf(bytes);
  const name = `${prefixOf(root)}Override`;
  const entry = `<${name} PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
  return withPart(pkg, CONTENT_TYPES_PART, splice(bytes, appendInside(root, entry)));
}
