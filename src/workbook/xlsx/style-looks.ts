import type { StyleName } from "../../sheets/sheet-model";
import { STYLE_LOOKS, type StyleFont, type StyleLook } from "../../sheets/style-looks";

/** One style of ours, its parts as SpreadsheetML without prefixes, in the form in which Excel saves them. */
export type CellLook = {
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly numberFormat: number;
  readonly alignment: string;
  readonly isLocked: boolean;
};

/** Built-in number formats of every workbook (ECMA-376 part 1, 18.8.30). */
const NUMBER_FORMATS: Readonly<Record<StyleLook["numberFormat"], number>> = {
  General: 0,
  "0": 1,
  "@": 49,
};

const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const THIN_BORDER = `<border>${["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color indexed="64"/></${side}>`)
  .join("")}<diagonal/></border>`;

/** How a style looks in an .xlsx. */
export function cellLook(name: StyleName): CellLook {
  const look = STYLE_LOOKS[name];
  return {
    font: fontXml(look.font),
    fill: look.fill === null ? NO_FILL : solidFill(look.fill),
    border: look.hasBorder ? THIN_BORDER : NO_BORDER,
    numberFormat: NUMBER_FORMATS[look.numberFormat],
    alignment: alignmentXml(look),
    isLocked: look.isLocked,
  };
}

function fontXml({ faces, points, isBold, color, isChinese }: StyleFont): string {
  const weight = isBold ? "<b/>" : "";
  const face = `<name val="${faces[0]}"/><family val="3"/>`;
  const charset = isChinese ? '<charset val="134"/>' : "";
  return `<font>${weight}<sz val="${points}"/><color rgb="FF${color}"/>${face}${charset}</font>`;
}

function solidFill(color: string): string {
  const colors = `<fgColor rgb="FF${color}"/><bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="solid">${colors}</patternFill></fill>`;
}

/** What is so in every cell, general and bottom, is left out, as Excel does. */
function alignmentXml({ horizontal, vertical, indent, wraps }: StyleLook): string {
  const attributes = [
    horizontal === "general" ? "" : ` horizontal="${horizontal}"`,
    vertical === "bottom" ? "" : ` vertical="${vertical}"`,
    wraps ? ' wrapText="1"' : "",
    indent === 0 ? "" : ` indent="${indent}"`,
  ];
  return `<alignment${attributes.join("")}/>`;
}
