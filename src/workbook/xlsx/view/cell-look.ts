/** One edge of a cell: the line's style as the file names it (`thin`, `medium`, `double` …) and its colour. */
export type BorderLine = { readonly style: string; readonly colour: string | null };

/** How a cell looks, whatever it holds. Colours are `#rrggbb`; null is the system's: black text, white paper. */
export type CellLook = {
  readonly fontName: string;
  readonly points: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruck: boolean;
  readonly colour: string | null;
  readonly fill: string | null;
  readonly borders: {
    readonly top: BorderLine | null;
    readonly right: BorderLine | null;
    readonly bottom: BorderLine | null;
    readonly left: BorderLine | null;
  };
  /** `general`: text left, numbers right, the rest in the middle. */
  readonly horizontal: "general" | "left" | "center" | "right" | "fill" | "justify" | "distributed";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly isWrapped: boolean;
  /** In steps of three spaces. */
  readonly indent: number;
  /** Number format code. */
  readonly format: string;
  /** Only counts on a protected sheet. */
  readonly isLocked: boolean;
};

/** The look of a cell in a workbook without styles. */
export const PLAIN_LOOK: CellLook = {
  fontName: "宋体",
  points: 11,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isStruck: false,
  colour: null,
  fill: null,
  borders: { top: null, right: null, bottom: null, left: null },
  horizontal: "general",
  vertical: "bottom",
  isWrapped: false,
  indent: 0,
  format: "General",
  isLocked: true,
};
