import type { ModelRow, SheetModel, StyleName } from "../../sheets/sheet-model";
import type { Area } from "../../sheets/snapshot";

/** Points of a row that nobody has set: what `sheetFormatPr` says. */
export const DEFAULT_ROW_HEIGHT = 15;

/** Excel's own limit, 409.5 points, whole. */
const GREATEST_ROW_HEIGHT = 409;

/** From here on characters are as wide as they are high: Hangul Jamo, then all of Chinese. */
const FIRST_WIDE_CHARACTER = 0x1100;

/** Left free in each line: a Chinese character never hangs over the edge, and words break early. */
const SLACK = 1;

type Face = {
  readonly characterWidth: number;
  readonly lineHeight: number;
  /** Points left free above and below the text together. */
  readonly padding?: number;
};

const BODY: Face = { characterWidth: 1.05, lineHeight: 15 };
const LINE: Face = { characterWidth: 1.15, lineHeight: 17, padding: 3 };
/** Published tables are read on a wall. */
const PUBLISHED: Face = { ...BODY, lineHeight: 16, padding: 8 };

/** Width of a narrow character, in those of the body font's digits, and points from line to line; null: no wrapping. */
const FACES: Readonly<Record<StyleName, Face | null>> = {
  title: { characterWidth: 1.5, lineHeight: 22 },
  note: { characterWidth: 0.95, lineHeight: 14 },
  heading: { characterWidth: 1.1, lineHeight: 15 },
  text: BODY,
  code: { characterWidth: 0.95, lineHeight: 12 },
  number: null,
  centre: BODY,
  entry: BODY,
  "entry-number": null,
  "publication-title": { characterWidth: 2.05, lineHeight: 31 },
  "publication-section": { characterWidth: 1.3, lineHeight: 20 },
  "publication-line": LINE,
  "publication-entry": LINE,
  "publication-date": LINE,
  "publication-heading": { ...LINE, padding: 8 },
  "publication-text": PUBLISHED,
  "publication-centre": PUBLISHED,
  "publication-number": null,
  "form-label": BODY,
  "form-field": BODY,
  "form-check": BODY,
  "form-signature": BODY,
};

/**
 * The points that a row's wrapped text needs, or undefined when the default height will do. `widthOf` gives a
 * cell's width in characters. Excel fits rows when it opens a file, other programs print what stands there.
 */
export function fittingHeight(
  row: ModelRow,
  widthOf: (column: number) => number,
): number | undefined {
  let height = DEFAULT_ROW_HEIGHT;
  row.values.forEach((value, column) => {
    const face = FACES[row.styles[column] ?? "number"];
    if (typeof value !== "string" || face === null) return;
    const lines = lineCount(value, face.characterWidth, widthOf(column) - SLACK);
    height = Math.max(height, lines * face.lineHeight + (face.padding ?? 0));
  });
  return height === DEFAULT_ROW_HEIGHT ? undefined : Math.min(height, GREATEST_ROW_HEIGHT);
}

/** The width of each cell of a row, merged ones with the columns that they cover; unknown columns wrap nothing. */
export function cellWidths(sheet: SheetModel): (row: number, column: number) => number {
  const merges = new Map<string, Area>(
    sheet.merges.map((area) => [`${area.top},${area.left}`, area]),
  );
  const widthOf = (column: number): number => sheet.widths[column] ?? Infinity;
  return (row, column) => {
    const area = merges.size === 0 ? undefined : merges.get(`${row},${column}`);
    if (area === undefined) return widthOf(column);
    let width = 0;
    for (let covered = area.left; covered <= area.right; covered += 1) width += widthOf(covered);
    return width;
  };
}

function lineCount(text: string, characterWidth: number, width: number): number {
  // Most cells are short: twice their length is the most that they can take.
  if (2 * text.length * characterWidth <= width && !text.includes("\n")) return 1;
  const room = Math.max(2, width);
  return text.split("\n").reduce((lines, line) => {
    return lines + Math.max(1, Math.ceil((narrowCharacters(line) * characterWidth) / room));
  }, 0);
}

function narrowCharacters(line: string): number {
  let count = 0;
  for (let at = 0; at < line.length; at += 1) {
    count += line.charCodeAt(at) < FIRST_WIDE_CHARACTER ? 1 : 2;
  }
  return count;
}
