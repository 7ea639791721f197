/** How cells look that all look alike; null where they do not. */
export type CellLook = {
  readonly fontName: string;
  readonly fontSize: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly fontColor: string;
  readonly fill: string;
  readonly horizontal: Excel.RangeFormat["horizontalAlignment"];
  readonly vertical: Excel.RangeFormat["verticalAlignment"];
  readonly wraps: boolean;
  readonly indent: number;
  readonly format: string;
  readonly isLocked: boolean;
  readonly border: Excel.RangeBorder["style"];
  /** The line at the right edge, and those between the rows. */
  readonly otherLines: readonly Excel.RangeBorder["style"][];
};

/** What Excel says of cells without a fill. */
export const NO_FILL = "#FFFFFF";

/** Asks for the look of a range of so many rows, which was loaded for nothing else. */
export function queueLook(range: Excel.Range, rows: number): () => CellLook | null {
  const { format } = range;
  range.load("numberFormat");
  format.load(["horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel"]);
  format.font.load(["name", "size", "bold", "italic", "color"]);
  format.fill.load("color");
  format.protection.load("locked");
  const sides = [
    "EdgeBottom",
    "EdgeRight",
    ...(rows > 1 ? ["InsideHorizontal" as const] : []),
  ] as const;
  const lines = sides.map((side) => {
    const line = format.borders.getItem(side);
    line.load("style");
    return line;
  });
  return () =>
    lookOf(
      range,
      lines.map(({ style }) => style),
    );
}

function lookOf(
  { format, numberFormat }: Excel.Range,
  [border = "None", ...otherLines]: readonly Excel.RangeBorder["style"][],
): CellLook | null {
  const { font, fill, protection } = format;
  const look = {
    fontName: font.name,
    fontSize: font.size,
    isBold: font.bold,
    isItalic: font.italic,
    fontColor: font.color,
    fill: fill.color,
    horizontal: format.horizontalAlignment,
    vertical: format.verticalAlignment,
    wraps: format.wrapText,
    indent: format.indentLevel,
    format: commonFormat(numberFormat as unknown[][]),
    isLocked: protection.locked,
    border,
    otherLines,
  };
  // Excel says null, or for some of them an empty text, where cells differ; the types do not know it.
  const parts: readonly unknown[] = [...Object.values(look), ...otherLines];
  return parts.includes(null) || parts.includes("") ? null : look;
}

/** Empty where cells differ. */
function commonFormat(formats: readonly (readonly unknown[])[]): string {
  const [first] = formats[0] ?? [];
  const isCommon = formats.every((row) => row.every((format) => format === first));
  return isCommon && typeof first === "string" ? first : "";
}

/** Whether two ranges look the same; what is not uniform is like nothing. */
export function looksLike(some: CellLook | null, other: CellLook | null): boolean {
  return some !== null && other !== null && JSON.stringify(some) === JSON.stringify(other);
}

/** Whether somebody has drawn lines between cells. */
export function hasLines({ border, otherLines }: CellLook): boolean {
  return border !== "None" || otherLines.some((line) => line !== "None");
}

/** A look that nobody has given: no fill, no border, not bold. */
export function isPlain({ fill, border, isBold }: CellLook): boolean {
  return fill === NO_FILL && border === "None" && !isBold;
}

/** Makes a range look so; borders aside, which it shares with its neighbours. */
export function layLook(range: Excel.Range, look: CellLook): void {
  const { format } = range;
  range.numberFormat = [[look.format]];
  format.indentLevel = look.indent;
  format.horizontalAlignment = look.horizontal;
  format.verticalAlignment = look.vertical;
  format.wrapText = look.wraps;
  format.protection.locked = look.isLocked;
  if (look.fill === NO_FILL) format.fill.clear();
  else format.fill.color = look.fill;
  format.font.name = look.fontName;
  format.font.size = look.fontSize;
  format.font.bold = look.isBold;
  format.font.italic = look.isItalic;
  format.font.color = look.fontColor;
}
