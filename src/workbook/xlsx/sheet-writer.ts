import type { SheetModel } from "../../sheets/sheet-model";
import { areaText } from "./area-text";
import { byteBuilder } from "./byte-builder";
import { DRAWING_RELATIONSHIP } from "./charts/with-charts";
import { XML_DECLARATION, type Dialect } from "./part-edit";
import { isFitted, printXml } from "./print-xml";
import { cellWidths, DEFAULT_ROW_HEIGHT } from "./row-height";
import { cellCount, writeRows } from "./row-writer";
import type { StyleIds } from "./styles-patch";
import { dropDownsXml, type DropDownSource } from "./drop-down-xml";
import { columnsXml, viewXml } from "./view-xml";

/** What the words of each drop-down are taken from, beside `sheet.dropDowns`. */
export type SheetParts = {
  readonly styleIds: StyleIds;
  readonly dialect: Dialect;
  readonly dropDownSources: readonly DropDownSource[];
};

/**
 * What staff may still do on a locked sheet: filter, and change columns' and rows' size. Selecting is allowed
 * unless forbidden; an attribute set to 0 takes a lock off.
 */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"' +
  ' autoFilter="0"/>';

/** A whole worksheet part, its elements in the order that CT_Worksheet demands. */
export function worksheetXml(sheet: SheetModel, parts: SheetParts): Uint8Array {
  const out = byteBuilder();
  out.write(`${XML_DECLARATION}<worksheet xmlns="${parts.dialect.main}">`);
  if (sheet.print !== null && isFitted(sheet.print))
    out.write('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  out.write(`<dimension ref="${dimensionOf(sheet)}"/>`);
  out.write(viewXml(sheet));
  out.write(`<sheetFormatPr defaultRowHeight="${DEFAULT_ROW_HEIGHT}"/>`);
  out.write(columnsXml(sheet.widths));
  out.write("<sheetData>");
  writeRows(out, sheet.rows, 0, {
    styleIds: parts.styleIds,
    prefix: "",
    widthAt: cellWidths(sheet),
  });
  out.write("</sheetData>");
  if (sheet.isLocked) out.write(PROTECTION);
  if (sheet.filter !== null) out.write(`<autoFilter ref="${areaText(sheet.filter)}"/>`);
  out.write(mergesXml(sheet));
  out.write(dropDownsXml(sheet.dropDowns, parts.dropDownSources));
  if (sheet.print !== null) out.write(printXml(sheet.print));
  if ((sheet.charts ?? []).length > 0) out.write(drawingReference(parts.dialect));
  out.write("</worksheet>");
  return out.bytes();
}

function drawingReference({ relationships }: Dialect): string {
  return `<drawing xmlns:r="${relationships}" r:id="${DRAWING_RELATIONSHIP}"/>`;
}

function dimensionOf(sheet: SheetModel): string {
  const columns = sheet.rows.reduce((most, row) => Math.max(most, cellCount(row)), 1);
  const bottom = Math.max(0, sheet.rows.length - 1);
  return areaText({ top: 0, left: 0, bottom, right: columns - 1 });
}

function mergesXml(sheet: SheetModel): string {
  if (sheet.merges.length === 0) return "";
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaText(area)}"/>`);
  return `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
}
