import type { BorderLine, CellLook } from "../../workbook/xlsx/view/cell-look";

/** Digits as narrow as in the Chinese fonts of Windows, by which columns were measured. */
const SERIF = '"narrow digits", "Noto Serif CJK SC", serif';

/** Fonts that Chinese workbooks name, with what stands in for them where they are missing. */
const STAND_INS: readonly (readonly [pattern: RegExp, fonts: string])[] = [
  [/仿宋|FangSong/i, `FangSong, STFangsong, ${SERIF}`],
  [/楷体|KaiTi/i, `KaiTi, STKaiti, ${SERIF}`],
  [/宋体|SimSun|小标宋/i, `SimSun, STSong, ${SERIF}`],
  [/黑体|SimHei/i, 'SimHei, STHeiti, "Noto Sans CJK SC", sans-serif'],
  [/Consolas|Courier|Mono/i, 'Consolas, Menlo, "DejaVu Sans Mono", monospace'],
];
const OTHERS = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const LINE_STYLES: Readonly<Record<string, string>> = {
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
  dotted: "1px dotted",
  hair: "1px dotted",
  dashed: "1px dashed",
  dashDot: "1px dashed",
  dashDotDot: "1px dashed",
  mediumDashed: "2px dashed",
  mediumDashDot: "2px dashed",
  mediumDashDotDot: "2px dashed",
  slantDashDot: "2px dashed",
};

const VERTICAL: Readonly<Record<CellLook["vertical"], string>> = {
  top: "flex-start",
  center: "center",
  bottom: "flex-end",
  justify: "flex-start",
  distributed: "center",
};

/** Pixels of a step of indentation: three spaces of the usual font. */
const INDENT = 9;

/** The class of cells of a look, by its number. */
export function lookClass(look: number): string {
  return `look-${look}`;
}

/** Style rules for all looks of a workbook; they are numbers and names of our own, and colours as `#rrggbb`. */
export function lookRules(looks: readonly CellLook[]): string {
  return looks.map((look, index) => `.${lookClass(index)}{${declarations(look)}}`).join("\n");
}

/** Whether an empty cell of this look is to be seen. */
export function isVisible({ fill, borders }: CellLook): boolean {
  return fill !== null || Object.values(borders).some((line) => line !== null);
}

function declarations(look: CellLook): string {
  const { top, right, bottom, left } = look.borders;
  const all = [
    ["font-family", fontFamily(look.fontName)],
    ["font-size", `${look.points}pt`],
    ["font-weight", look.isBold ? "700" : "400"],
    ["font-style", look.isItalic ? "italic" : "normal"],
    ["text-decoration", decoration(look)],
    ["color", look.colour ?? "#000"],
    ...(look.fill === null ? [] : [["background-color", look.fill]]),
    ["align-items", VERTICAL[look.vertical]],
    ["white-space", look.isWrapped ? "pre-wrap" : "pre"],
    ["border-top", borderOf(top)],
    ["border-right", borderOf(right)],
    ["border-bottom", borderOf(bottom)],
    ["border-left", borderOf(left)],
    ["--indent", `${look.indent * INDENT}px`],
  ];
  return all.map(([name, value]) => `${name}:${value}`).join(";");
}

function decoration({ isUnderlined, isStruck }: CellLook): string {
  const lines = [...(isUnderlined ? ["underline"] : []), ...(isStruck ? ["line-through"] : [])];
  return lines.length === 0 ? "none" : lines.join(" ");
}

/** Only letters, digits and spaces of a name get into a style rule. */
function fontFamily(name: string): string {
  const safe = name.replace(/[^\p{L}\p{N} _-]/gu, "");
  const others = STAND_INS.find(([pattern]) => pattern.test(name))?.[1] ?? OTHERS;
  return `"${safe}", ${others}`;
}

function borderOf(line: BorderLine | null): string {
  if (line === null) return "none";
  return `${LINE_STYLES[line.style] ?? "1px solid"} ${line.colour ?? "#000"}`;
}
