import { failed, ok, type Result } from "../../core/result";
import type { ModelRow } from "../../sheets/sheet-model";
import type { Area } from "../../sheets/snapshot";
import { areaText, parseArea, unionOf } from "./area-text";
import { byteBuilder } from "./byte-builder";
import { columnWidths } from "./column-widths";
import { mergedRowEdits } from "./merge-row";
import { cellCount, writeRows, type RowContext } from "./row-writer";
import { isFilled, placedRows, sheetDataOf, type Placed } from "./sheet-rows";
import type { StyleIds } from "./styles-patch";
import { appendInside, setAttribute, splice, type Edit } from "./xml-edit";
import { attributeOf } from "./xml-attribute";
import { childNamed, outlineOf, prefixOf, type XmlElement, type XmlOutline } from "./xml-element";

/**
 * The worksheet part with rows (one at least) written from `firstRow` on, its dimension and filter stretched over them. Rows that
 * are there but hold no value keep their attributes and the cells that ours do not cover. Fails with the index,
 * from 0, of the first row at or below `firstRow` that holds something.
 */
export function withAppendedRows(
  bytes: Uint8Array,
  firstRow: number,
  rows: readonly ModelRow[],
  styleIds: StyleIds,
): Result<Uint8Array, number> {
  const outline = outlineOf(bytes);
  const sheetData = sheetDataOf(outline);
  const below = placedRows(bytes, sheetData).filter(({ index }) => index >= firstRow);
  const filled = below.find(({ element }) => isFilled(bytes, element));
  if (filled !== undefined) return failed(filled.index);

  const widthOf = columnWidths(bytes, outline);
  const context = {
    styleIds,
    prefix: prefixOf(outline.root),
    widthAt: (_: number, column: number) => widthOf(column),
  };
  const edits = [
    ...rowEdits(bytes, sheetData, below, { firstRow, rows }, context),
    ...stretchEdits(bytes, outline, firstRow, rows),
  ];
  return ok(splice(bytes, edits));
}

/** New rows go between the rows that are there, in ascending order; where one is there, the two become one. */
function rowEdits(
  bytes: Uint8Array,
  sheetData: XmlElement,
  below: readonly Placed[],
  written: { readonly firstRow: number; readonly rows: readonly ModelRow[] },
  context: RowContext,
): readonly Edit[] {
  const { firstRow, rows } = written;
  const edits: Edit[] = [];
  let done = 0;
  const rowsUpTo = (end: number): Uint8Array => {
    const out = byteBuilder();
    writeRows(out, rows.slice(done, end), firstRow + done, context);
    done = Math.max(done, end);
    return out.bytes();
  };
  for (const { element, index } of below) {
    if (done === rows.length) break;
    const xml = rowsUpTo(Math.min(index - firstRow, rows.length));
    edits.push({ start: element.start, end: element.start, text: xml });
    const row = rows[index - firstRow];
    if (row === undefined) continue;
    edits.push(...mergedRowEdits(bytes, element, row, index, context));
    done += 1;
  }
  if (done < rows.length) edits.push(...appendInside(sheetData, rowsUpTo(rows.length)));
  return edits;
}

function stretchEdits(
  bytes: Uint8Array,
  outline: XmlOutline,
  firstRow: number,
  rows: readonly ModelRow[],
): readonly Edit[] {
  const bottom = firstRow + rows.length - 1;
  const right = rows.reduce((most, row) => Math.max(most, cellCount(row)), 1) - 1;
  const written = { top: firstRow, left: 0, bottom, right };
  return [
    ...referenceEdits(bytes, childNamed(outline.children, "dimension"), (area) =>
      unionOf(area, written),
    ),
    ...referenceEdits(bytes, childNamed(outline.children, "autoFilter"), (area) =>
      stretchedTo(area, bottom),
    ),
  ];
}

/** The area down to that row at least. */
export function stretchedTo(area: Area, bottom: number): Area {
  return { ...area, bottom: Math.max(area.bottom, bottom) };
}

function referenceEdits(
  bytes: Uint8Array,
  element: XmlElement | undefined,
  change: (area: Area) => Area,
): readonly Edit[] {
  if (element === undefined) return [];
  const area = parseArea(attributeOf(bytes, element, "ref") ?? "");
  if (area === null) return [];
  return [setAttribute(bytes, element, "ref", areaText(change(area)))];
}
