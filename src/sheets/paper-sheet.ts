import { GRID_MARGIN, laidOut, type GridLine } from "./forms-grid";
import type { SheetModel } from "./sheet-model";

/** How a paper is printed: A4 upright, one page wide, margins above and below in centimetres. */
export type Paper = {
  readonly top: number;
  readonly bottom: number;
  readonly pageNumbers: boolean;
  readonly pageBreaks?: readonly number[];
};

/** Lines of the grid as a locked sheet of paper, to be printed and signed. */
export function paperSheet(name: string, lines: readonly GridLine[], paper: Paper): SheetModel {
  const { top, bottom, pageNumbers, pageBreaks } = paper;
  return {
    name,
    ...laidOut(lines),
    frozen: { rows: 0, columns: 0 },
    filter: null,
    dropDowns: [],
    isLocked: true,
    print: {
      orientation: "portrait",
      pagesWide: 1,
      repeatRows: null,
      repeatColumns: null,
      margins: { top, bottom, left: GRID_MARGIN, right: GRID_MARGIN },
      pageNumbers,
      ...(pageBreaks === undefined ? {} : { pageBreaks }),
    },
    isPaper: true,
  };
}
