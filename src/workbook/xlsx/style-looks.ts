import type { StyleName } from "../../sheets/sheet-model";

/** One style of ours, its parts as SpreadsheetML without prefixes, in the form in which Excel saves them. */
export type StyleLook = {
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly numberFormat: number;
  readonly alignment: string;
  readonly isLocked: boolean;
};

/** Built-in number formats of every workbook (ECMA-376 part 1, 18.8.30). */
const GENERAL = 0;
const WHOLE_NUMBER = 1;
const TEXT = 49;

/** On white 7.0 : 1, on paper still grey. */
const NOTE_GREY = "FF595959";
const HEADING_FILL = "FFEDEDED";
const ENTRY_FILL = "FFFFFBE6";

const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const THIN_BORDER = `<border>${["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color indexed="64"/></${side}>`)
  .join("")}<diagonal/></border>`;

const BODY_FONT = chineseFont("仿宋", 11);
const MIDDLE = '<alignment vertical="center" wrapText="1"/>';

const BODY: StyleLook = {
  font: BODY_FONT,
  fill: NO_FILL,
  border: THIN_BORDER,
  numberFormat: TEXT,
  alignment: MIDDLE,
  isLocked: true,
};

/** How each style looks in an .xlsx. */
export const STYLE_LOOKS: Readonly<Record<StyleName, StyleLook>> = {
  title: {
    font: chineseFont("黑体", 16, "<b/>"),
    fill: NO_FILL,
    border: NO_BORDER,
    numberFormat: TEXT,
    alignment: '<alignment horizontal="center" vertical="center" wrapText="1"/>',
    isLocked: true,
  },
  note: {
    font: chineseFont("仿宋", 10, "", `<color rgb="${NOTE_GREY}"/>`),
    fill: NO_FILL,
    border: NO_BORDER,
    numberFormat: TEXT,
    alignment: '<alignment vertical="center" wrapText="1"/>',
    isLocked: true,
  },
  heading: {
    ...BODY,
    font: chineseFont("黑体", 11, "<b/>"),
    fill: solidFill(HEADING_FILL),
    alignment: '<alignment horizontal="center" vertical="center" wrapText="1"/>',
  },
  text: BODY,
  code: {
    ...BODY,
    font: '<font><sz val="9"/><color rgb="FF000000"/><name val="Consolas"/><family val="3"/></font>',
  },
  number: {
    ...BODY,
    numberFormat: WHOLE_NUMBER,
    alignment: '<alignment horizontal="right" vertical="center" indent="1"/>',
  },
  centre: { ...BODY, alignment: '<alignment horizontal="center" vertical="center" wrapText="1"/>' },
  entry: { ...BODY, fill: solidFill(ENTRY_FILL), isLocked: false },
  "entry-number": {
    ...BODY,
    fill: solidFill(ENTRY_FILL),
    numberFormat: GENERAL,
    alignment: '<alignment horizontal="right" vertical="center" indent="1"/>',
    isLocked: false,
  },
};

function chineseFont(
  name: string,
  points: number,
  weight = "",
  color = '<color rgb="FF000000"/>',
): string {
  const face = `<name val="${name}"/><family val="3"/><charset val="134"/>`;
  return `<font>${weight}<sz val="${points}"/>${color}${face}</font>`;
}

function solidFill(color: string): string {
  const colors = `<fgColor rgb="${color}"/><bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="solid">${colors}</patternFill></fill>`;
}
