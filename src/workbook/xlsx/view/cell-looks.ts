import { BUILT_IN } from "../number-formats";
import { codesOf } from "../number-format-codes";
import { entriesOf } from "../style-list";
import { attributeOf } from "../xml-attribute";
import { childNamed, childrenOf, localName, type XmlElement } from "../xml-element";
import { unescapeXstring, xmlBoolean } from "../xml-values";
import { PLAIN_LOOK, type BorderLine, type CellLook } from "./cell-look";
import { colourOf, type Palette } from "./colours";
import { mixed } from "./tint";

type Font = Pick<
  CellLook,
  "fontName" | "points" | "isBold" | "isItalic" | "isUnderlined" | "isStruck" | "colour"
>;
type Alignment = Pick<CellLook, "horizontal" | "vertical" | "isWrapped" | "indent">;

/** How much of the pattern's own colour lies over its ground, where that is not everything or half of it. */
const PATTERN_SHARES: ReadonlyMap<string, number> = new Map([
  ["solid", 1],
  ["darkGray", 0.75],
  ["lightGray", 0.25],
  ["gray125", 0.125],
  ["gray0625", 0.0625],
]);
const HALF = 0.5;

const HORIZONTAL: readonly CellLook["horizontal"][] = [
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "distributed",
];
const VERTICAL: readonly CellLook["vertical"][] = ["top", "center", "justify", "distributed"];

/** The look of every cell format of a styles part, by the number that cells name (`s`). */
export function cellLooks(styles: Uint8Array, palette: Palette): readonly CellLook[] {
  const fonts = entriesOf(styles, "fonts").map((font) => fontOf(styles, font, palette));
  const fills = entriesOf(styles, "fills").map((fill) => fillOf(styles, fill, palette));
  const borders = entriesOf(styles, "borders").map((one) => bordersOf(styles, one, palette));
  const codes = codesOf(styles);
  return entriesOf(styles, "cellXfs").map((format) => {
    const numberOf = (name: string): number => Number(attributeOf(styles, format, name) ?? 0);
    const children = childrenOf(styles, format);
    const protection = childNamed(children, "protection");
    const locked = protection && attributeOf(styles, protection, "locked");
    const code = numberOf("numFmtId");
    return {
      ...(fonts[numberOf("fontId")] ?? PLAIN_LOOK),
      fill: fills[numberOf("fillId")] ?? null,
      borders: borders[numberOf("borderId")] ?? PLAIN_LOOK.borders,
      ...alignmentOf(styles, childNamed(children, "alignment")),
      format: codes.get(code) ?? BUILT_IN.get(code) ?? PLAIN_LOOK.format,
      isLocked: locked === undefined || xmlBoolean(locked),
    };
  });
}

/** What an element of a font such as `b` says: it counts where it stands, unless it says otherwise. */
function isOn(bytes: Uint8Array, element: XmlElement | undefined): boolean {
  if (element === undefined) return false;
  const value = attributeOf(bytes, element, "val");
  return value === undefined || (xmlBoolean(value) && value !== "none");
}

/** The font of a `font` element, also that of a differential format. */
export function fontOf(bytes: Uint8Array, element: XmlElement, palette: Palette): Font {
  const children = childrenOf(bytes, element);
  const valueOf = (name: string): string | undefined => {
    const child = childNamed(children, name);
    return child === undefined ? undefined : attributeOf(bytes, child, "val");
  };
  const underline = childNamed(children, "u");
  return {
    fontName: unescapeXstring(valueOf("name") ?? PLAIN_LOOK.fontName),
    points: Number(valueOf("sz") ?? PLAIN_LOOK.points),
    isBold: isOn(bytes, childNamed(children, "b")),
    isItalic: isOn(bytes, childNamed(children, "i")),
    isUnderlined: underline !== undefined && valueOf("u") !== "none",
    isStruck: isOn(bytes, childNamed(children, "strike")),
    colour: colourOf(bytes, childNamed(children, "color"), palette),
  };
}

function fillOf(bytes: Uint8Array, element: XmlElement, palette: Palette): string | null {
  const [fill] = childrenOf(bytes, element);
  if (fill === undefined) return null;
  const children = childrenOf(bytes, fill);
  if (localName(fill) === "gradientFill") {
    const [stop] = children;
    const colour = stop === undefined ? undefined : childrenOf(bytes, stop)[0];
    return colourOf(bytes, colour, palette);
  }
  const pattern = attributeOf(bytes, fill, "patternType") ?? "none";
  if (pattern === "none") return null;
  const front = colourOf(bytes, childNamed(children, "fgColor"), palette);
  if (pattern === "solid") return front;
  const ground = colourOf(bytes, childNamed(children, "bgColor"), palette) ?? "#ffffff";
  return mixed(ground, front ?? "#000000", PATTERN_SHARES.get(pattern) ?? HALF);
}

function bordersOf(bytes: Uint8Array, element: XmlElement, palette: Palette): CellLook["borders"] {
  const children = childrenOf(bytes, element);
  const lineOf = (...names: readonly string[]): BorderLine | null => {
    const line = children.find((child) => names.includes(localName(child)));
    const style = line === undefined ? undefined : attributeOf(bytes, line, "style");
    if (line === undefined || style === undefined || style === "none") return null;
    const colour = childNamed(childrenOf(bytes, line), "color");
    return { style, colour: colourOf(bytes, colour, palette) };
  };
  return {
    top: lineOf("top"),
    bottom: lineOf("bottom"),
    // ISO «strict» workbooks call them by the direction of the text.
    left: lineOf("left", "start"),
    right: lineOf("right", "end"),
  };
}

function alignmentOf(bytes: Uint8Array, element: XmlElement | undefined): Alignment {
  if (element === undefined) {
    const { horizontal, vertical, isWrapped, indent } = PLAIN_LOOK;
    return { horizontal, vertical, isWrapped, indent };
  }
  const horizontal = attributeOf(bytes, element, "horizontal");
  const vertical = attributeOf(bytes, element, "vertical");
  return {
    horizontal:
      horizontal === "centerContinuous"
        ? "center"
        : (HORIZONTAL.find((one) => one === horizontal) ?? "general"),
    vertical: VERTICAL.find((one) => one === vertical) ?? "bottom",
    isWrapped: xmlBoolean(attributeOf(bytes, element, "wrapText")),
    indent: Number(attributeOf(bytes, element, "indent") ?? 0),
  };
}
