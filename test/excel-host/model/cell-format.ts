/** One edge of a cell. */
export type Border = { readonly style: string; readonly color: string; readonly weight: string };

/** The edges that Excel names; the inside ones belong to ranges and are kept as edges of the cells. */
export type Edge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

/** How one cell looks and whether it is locked. Never changed in place: cells share it. */
export type CellFormat = {
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly indentLevel: number;
  readonly textOrientation: number;
  /** `#RRGGBB`; null for none. */
  readonly fill: string | null;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: string;
  readonly borders: Readonly<Partial<Record<Edge, Border>>>;
};

/** The style «Normal» of a new Chinese workbook. */
export const NORMAL: CellFormat = {
  numberFormat: "General",
  locked: true,
  formulaHidden: false,
  wrapText: false,
  shrinkToFit: false,
  horizontalAlignment: "General",
  verticalAlignment: "Center",
  indentLevel: 0,
  textOrientation: 0,
  fill: null,
  fontName: "等线",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  strikethrough: false,
  underline: "None",
  borders: {},
};

/** Turns one format into another; equal formats in give one shared format out. */
export function sharing(change: (format: CellFormat) => CellFormat): typeof change {
  const known = new Map<CellFormat, CellFormat>();
  return (format) => {
    const found = known.get(format) ?? change(format);
    known.set(format, found);
    return found;
  };
}
