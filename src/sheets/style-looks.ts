import type { StyleName } from "./sheet-model";

/** How a style looks, in words that every drawer can turn into its own: .xlsx, Office.js, HTML. */
export type StyleLook = {
  readonly font: StyleFont;
  /** Background as RRGGBB; null for none. */
  readonly fill: string | null;
  /** Thin black lines on all four sides, or none. */
  readonly hasBorder: boolean;
  readonly numberFormat: "@" | "General" | "0";
  /** `general`: text to the left, numbers to the right. */
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  /** Characters kept free at the side that the text is aligned to. */
  readonly indent: number;
  readonly wraps: boolean;
  /** On a locked sheet only cells that are not locked can be typed into. */
  readonly isLocked: boolean;
};

/** A typeface; a workbook names only the first, because its format knows no second choice. */
export type StyleFont = {
  readonly faces: readonly [string, ...string[]];
  readonly points: number;
  readonly isBold: boolean;
  /** As RRGGBB. */
  readonly color: string;
  /** False for a face without Chinese characters. */
  readonly isChinese: boolean;
};

const BLACK = "000000";
/** On white 7.0 : 1, on paper still grey. */
const NOTE_GREY = "595959";
const HEADING_FILL = "EDEDED";
const ENTRY_FILL = "FFFBE6";

/** 方正小标宋简体 is the face of official titles; where it is missing, 黑体 is what bureaus take. */
const TITLE_FACES = ["方正小标宋简体", "黑体"] as const;
/** The face of official texts in its two editions: the older one is what regulations name. */
const BODY_FACES = ["仿宋_GB2312", "仿宋"] as const;

const BODY: StyleLook = {
  font: chinese(["仿宋"], 11),
  fill: null,
  hasBorder: true,
  numberFormat: "@",
  horizontal: "general",
  vertical: "center",
  indent: 0,
  wraps: true,
  isLocked: true,
};

/** What leaves the building: no colours, the faces of official documents. */
const PUBLISHED: StyleLook = { ...BODY, font: chinese(BODY_FACES, 11) };
const PUBLISHED_LINE: StyleLook = {
  ...PUBLISHED,
  font: chinese(BODY_FACES, 12),
  hasBorder: false,
};

/** How each style looks, whoever draws it. */
export const STYLE_LOOKS: Readonly<Record<StyleName, StyleLook>> = {
  title: { ...BODY, font: chinese(["黑体"], 16, true), hasBorder: false, horizontal: "center" },
  note: { ...BODY, font: { ...chinese(["仿宋"], 10), color: NOTE_GREY }, hasBorder: false },
  heading: {
    ...BODY,
    font: chinese(["黑体"], 11, true),
    fill: HEADING_FILL,
    horizontal: "center",
  },
  text: BODY,
  code: {
    ...BODY,
    font: { faces: ["Consolas"], points: 9, isBold: false, color: BLACK, isChinese: false },
  },
  number: { ...BODY, numberFormat: "0", horizontal: "right", indent: 1, wraps: false },
  centre: { ...BODY, horizontal: "center" },
  entry: { ...BODY, fill: ENTRY_FILL, isLocked: false },
  "entry-number": {
    ...BODY,
    fill: ENTRY_FILL,
    numberFormat: "General",
    horizontal: "right",
    indent: 1,
    wraps: false,
    isLocked: false,
  },
  "publication-title": {
    ...PUBLISHED,
    font: chinese(TITLE_FACES, 22),
    hasBorder: false,
    horizontal: "center",
  },
  "publication-section": { ...PUBLISHED_LINE, font: chinese(["黑体"], 14), horizontal: "left" },
  "publication-line": { ...PUBLISHED_LINE, horizontal: "left" },
  "publication-entry": { ...PUBLISHED_LINE, horizontal: "left", isLocked: false },
  "publication-date": { ...PUBLISHED_LINE, horizontal: "right" },
  "publication-heading": { ...PUBLISHED, font: chinese(["黑体"], 12), horizontal: "center" },
  "publication-text": { ...PUBLISHED, horizontal: "left" },
  "publication-centre": { ...PUBLISHED, horizontal: "center" },
  "publication-number": {
    ...PUBLISHED,
    numberFormat: "0",
    horizontal: "right",
    indent: 1,
    wraps: false,
  },
  "form-label": { ...PUBLISHED, font: chinese(["黑体"], 11), horizontal: "center" },
  "form-field": { ...PUBLISHED, horizontal: "left", isLocked: false },
  "form-check": { ...PUBLISHED, horizontal: "left", vertical: "top", isLocked: false },
  "form-signature": { ...PUBLISHED, horizontal: "right", vertical: "bottom", isLocked: false },
};

function chinese(faces: readonly [string, ...string[]], points: number, isBold = false): StyleFont {
  return { faces, points, isBold, color: BLACK, isChinese: true };
}
