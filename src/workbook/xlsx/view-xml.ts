import { cellAddress } from "../../core/cell-ref";
import type { SheetModel } from "../../sheets/sheet-model";

/** Excel keeps a column of n characters as n and this padding (five pixels of a seven-pixel digit). */
export const COLUMN_PADDING = 0.7109375;

/** The sheet's one view: its first rows and columns frozen, paper without grid lines. */
export function viewXml({ frozen, isPaper }: SheetModel): string {
  const { rows, columns } = frozen;
  const grid = isPaper === true ? ' showGridLines="0"' : "";
  const view = (content: string): string =>
    `<sheetViews><sheetView${grid} workbookViewId="0">${content}</sheetView></sheetViews>`;
  if (rows === 0 && columns === 0) return view("");
  const corner = cellAddress(rows, columns);
  const active = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const split =
    (columns === 0 ? "" : ` xSplit="${columns}"`) + (rows === 0 ? "" : ` ySplit="${rows}"`);
  return view(
    `<pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/>` +
      `<selection pane="${active}" activeCell="${corner}" sqref="${corner}"/>`,
  );
}

/** The column widths; each is given in characters of the body font. */
export function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const columns = widths.map((width, index) => {
    const number = index + 1;
    return `<col min="${number}" max="${number}" width="${width + COLUMN_PADDING}" customWidth="1"/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}
