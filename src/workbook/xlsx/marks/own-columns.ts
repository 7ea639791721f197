import { checkColumns, NUMBER_HEADING, OWN_WIDTHS } from "../../../sheets/marks";
import type { XlsxPackage } from "../package";
import { partBytes } from "../part-edit";
import { readSharedStrings } from "../shared-strings";
import { partsOf } from "../sheet-lookup";
import { placedCells, placedRows, sheetDataOf, type Placed } from "../sheet-rows";
import { withStyles } from "../styles-patch";
import { attributeOf } from "../xml-attribute";
import { outlineOf, type XmlElement } from "../xml-element";
import { cellText, isFilledCell } from "./cell-content";
import { BODY_STYLES, formatText, isOwnHeadingFormat } from "./mark-formats";

/** The columns that an earlier check wrote into a sheet, found by their headings; all count from 0. */
export type FoundColumns = {
  readonly headingRow: number;
  readonly columns: readonly { readonly column: number; readonly heading: string }[];
};

/** What the cells of a workbook refer to. */
export type Formats = {
  readonly strings: readonly string[];
  /** Whether a cell format is that of a heading of ours. */
  readonly isOwnHeading: (format: number) => boolean;
  /** Whether a cell format is one that cells of our columns get. */
  readonly isOwn: (format: number) => boolean;
};

/** Headings stand in one of the first rows; titles and instructions above them take no more. */
const ROWS_SEARCHED = 20;

/** The strings and formats of a workbook, as far as our columns are known by them. */
export function formatsOf(pkg: XlsxPackage): Formats {
  const parts = partsOf(pkg);
  const strings =
    parts.sharedStrings === null
      ? []
      : readSharedStrings(parts.sharedStrings, partBytes(pkg, parts.sharedStrings));
  if ("ok" in strings && !strings.ok) throw new Error(`unreadable: ${strings.error.detail}`);
  const styles = parts.styles === null ? null : partBytes(pkg, parts.styles);
  const isOwnHeading = (format: number): boolean =>
    styles !== null && isOwnHeadingFormat(formatText(styles, format) ?? "");
  const body = styles === null ? [] : bodyFormats(styles);
  const known = new Map<number, boolean>();
  const isOwn = (format: number): boolean => {
    const before = known.get(format);
    const own = before ?? (body.includes(format) || isOwnHeading(format));
    known.set(format, own);
    return own;
  };
  return { strings: "ok" in strings ? strings.value : strings, isOwnHeading, isOwn };
}

/** Finds our columns in a worksheet part; null where there are none. */
export function findOwnColumns(bytes: Uint8Array, formats: Formats): FoundColumns | null {
  const rows = placedRows(bytes, sheetDataOf(outlineOf(bytes)));
  for (const { element, index } of rows.slice(0, ROWS_SEARCHED)) {
    const cells = placedCells(bytes, element);
    const texts: string[] = [];
    for (const cell of cells) texts[cell.index] = cellText(bytes, cell.element, formats.strings);
    const written = new Set(checkColumns(Array.from(texts, (text) => text ?? "")));
    const columns = cells.flatMap((cell) => {
      const heading = texts[cell.index] ?? "";
      const isOwn =
        written.has(cell.index) ||
        (isSigned(bytes, cell, heading, formats) &&
          // Staff have columns of that name too: theirs is never taken for ours.
          (heading !== NUMBER_HEADING ||
            written.has(cell.index + 1) ||
            isWrittenByUs(bytes, cell.index, rows, formats)));
      return isOwn ? [{ column: cell.index, heading }] : [];
    });
    if (columns.length > 0) return { headingRow: index, columns };
  }
  return null;
}

/** The format of a cell element; 0, the plain one, where it names none. */
export function formatOf(bytes: Uint8Array, cell: XmlElement): number {
  return Number(attributeOf(bytes, cell, "s") ?? 0);
}

/** A heading of ours stands there by itself: a 计划编号 that was kept, or a column apart from the others. */
function isSigned(
  bytes: Uint8Array,
  { element }: Placed,
  heading: string,
  formats: Formats,
): boolean {
  return OWN_WIDTHS.has(heading) && formats.isOwnHeading(formatOf(bytes, element));
}

function isWrittenByUs(
  bytes: Uint8Array,
  column: number,
  rows: readonly Placed[],
  formats: Formats,
): boolean {
  const cells = rows.flatMap((row) => {
    const cell = placedCells(bytes, row.element).find(({ index }) => index === column);
    return cell === undefined || !isFilledCell(bytes, cell.element) ? [] : [cell.element];
  });
  const own = cells.filter((cell) => formats.isOwn(formatOf(bytes, cell)));
  return own.length === cells.length;
}

function bodyFormats(styles: Uint8Array): readonly number[] {
  return BODY_STYLES.flatMap((name) => {
    const found = withStyles(styles, [name]);
    return found.styles === styles ? [...found.ids.values()] : [];
  });
}
