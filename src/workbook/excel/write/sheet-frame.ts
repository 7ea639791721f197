import type { Area } from "../../../sheets/snapshot";
import type { SheetModel } from "../../../sheets/sheet-model";
import { layPrintSetup } from "./print-setup";
import { BYTES_OF_ACTION, type Step } from "./step";

/**
 * Widths in Excel are points: a digit of the body font is 7 pixels wide, 5 more are padding, and 96 pixels are 72
 * points.
 */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** The width in points of a column of so many characters. */
export function columnPoints(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** The range of an area. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Everything of a new sheet that is not in its cells, behind their values: merging keeps only the first of them. */
export function frameStep(model: SheetModel): Step {
  const breaks = model.print?.pageBreaks?.length ?? 0;
  const actions = 3 * (model.widths.length + model.merges.length + breaks) + 30;
  return {
    sheet: model.name,
    bytes: actions * BYTES_OF_ACTION,
    write: (_, sheet) => {
      layWidths(sheet(), model.widths);
      for (const area of model.merges) rangeOf(sheet(), area).merge(false);
      freeze(sheet(), model.frozen);
      if (model.isPaper === true) sheet().showGridlines = false;
      if (model.filter !== null) sheet().autoFilter.apply(rangeOf(sheet(), model.filter));
      if (model.print !== null) layPrintSetup(sheet(), model.print);
    },
    proof: null,
  };
}

function layWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(width);
  });
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetModel["frozen"]): void {
  const { freezePanes } = sheet;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}
