import type { Area } from "../../../sheets/snapshot";
import { parseArea } from "../area-text";
import { isProtectedBy } from "../marks/clear-marks";
import { perBytes } from "../per-bytes";
import { sheetIndexOf, type SheetIndex } from "../sheet-index";
import { placedCells } from "../sheet-rows";
import { attributeOf } from "../xml-attribute";
import { childNamed, childrenOf, type XmlElement } from "../xml-element";
import { isHiddenRow } from "../xml-values";
import { pixelsOf, sheetMeasures, type SheetMeasures } from "./sheet-columns";

/** What a sheet is apart from its cells: plain data. Rows and columns count from 0, lengths are pixels. */
export type SheetFrame = SheetMeasures & {
  /** Rows and columns up to the last one that is used or formatted. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The height of each of these rows; 0 for hidden ones. */
  readonly rowHeights: Uint16Array;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Area[];
  readonly isProtected: boolean;
  readonly hasGridLines: boolean;
};

/** Rows looked at for the last column where a sheet does not state its dimension. */
const ROWS_SAMPLED = 200;

/** The frame of a worksheet part, remembered with its bytes. */
export const sheetFrame = perBytes((bytes: Uint8Array): SheetFrame => {
  const sheet = sheetIndexOf(bytes);
  const { children } = sheet;
  const measures = sheetMeasures(bytes, children);
  const merges = mergesOf(bytes, childNamed(children, "mergeCells"));
  const view = firstChild(bytes, childNamed(children, "sheetViews"));
  const lastRow = sheet.rowCount === 0 ? -1 : sheet.rowNumber(sheet.rowCount - 1);
  const protection = childNamed(children, "sheetProtection");
  return {
    ...measures,
    rowCount: lastRow + 1,
    columnCount: columnCountOf(bytes, sheet, merges),
    rowHeights: rowHeights(bytes, sheet, lastRow + 1, measures.defaultHeight),
    frozen: frozenOf(bytes, view),
    merges,
    isProtected: isProtectedBy(bytes, protection),
    hasGridLines: view === undefined || attributeOf(bytes, view, "showGridLines") !== "0",
  };
});

function firstChild(bytes: Uint8Array, element: XmlElement | undefined): XmlElement | undefined {
  return element === undefined ? undefined : childrenOf(bytes, element)[0];
}

function rowHeights(
  bytes: Uint8Array,
  sheet: SheetIndex,
  count: number,
  usual: number,
): Uint16Array {
  const heights = new Uint16Array(count).fill(usual);
  for (let position = 0; position < sheet.rowCount; position += 1) {
    const { element, index } = sheet.rowAt(position);
    const height = attributeOf(bytes, element, "ht");
    const isHidden = isHiddenRow(attributeOf(bytes, element, "hidden"), height);
    if (isHidden) heights[index] = 0;
    else if (height !== undefined) heights[index] = pixelsOf(Number(height));
  }
  return heights;
}

function frozenOf(bytes: Uint8Array, view: XmlElement | undefined): SheetFrame["frozen"] {
  const pane = view === undefined ? undefined : childNamed(childrenOf(bytes, view), "pane");
  const state = pane === undefined ? undefined : attributeOf(bytes, pane, "state");
  if (pane === undefined || (state !== "frozen" && state !== "frozenSplit")) {
    return { rows: 0, columns: 0 };
  }
  return {
    rows: Number(attributeOf(bytes, pane, "ySplit") ?? 0),
    columns: Number(attributeOf(bytes, pane, "xSplit") ?? 0),
  };
}

function mergesOf(bytes: Uint8Array, list: XmlElement | undefined): readonly Area[] {
  if (list === undefined) return [];
  return childrenOf(bytes, list).flatMap(
    (merge) => parseArea(attributeOf(bytes, merge, "ref") ?? "") ?? [],
  );
}

function columnCountOf(bytes: Uint8Array, sheet: SheetIndex, merges: readonly Area[]): number {
  const dimension = childNamed(sheet.children, "dimension");
  const stated = parseArea(
    dimension === undefined ? "" : (attributeOf(bytes, dimension, "ref") ?? ""),
  );
  let last = merges.reduce((most, { right }) => Math.max(most, right), stated?.right ?? -1);
  for (let at = 0; at < Math.min(sheet.rowCount, ROWS_SAMPLED); at += 1) {
    const cells = placedCells(bytes, sheet.rowAt(at).element);
    last = Math.max(last, cells[cells.length - 1]?.index ?? -1);
  }
  return last + 1;
}
