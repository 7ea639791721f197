import { GRID_MARGIN, laidOut, type GridLine } from "./forms-grid";
import type { PrintSetup, SheetModel } from "./sheet-model";

/** How a paper is printed: A4 upright, one page wide, margins above and below in centimetres. */
export type Paper = {
  readonly top: number;
  readonly bottom: number;
  readonly pageNumbers: boolean;
  readonly pageBreaks?: readonly number[];
};

/** Lines of the grid as a locked sheet of paper, to be printed and signed. */
export function paperSheet(name: string, lines: readonly GridLine[], paper: Paper): SheetModel {
  return {
    name,
    ...laidOut(lines),
    frozen: { rows: 0, columns: 0 },
    filter: null,
    dropDowns: [],
    isLocked: true,
    print: paperPrint(paper),
    isPaper: true,
  };
}

/** The print set-up of a paper. */
export function paperPrint({ top, bottom, pageNumbers, pageBreaks }: Paper): PrintSetup {
  return {
    orientation: "portrait",
    pagesWide: 1,
    repeatRows: null,
    repeatColumns: null,
    margins: { top, bottom, left: GRID_MARGIN, right: GRID_MARGIN },
    pageNumbers,
    ...(pageBreaks === undefined ? {} : { pageBreaks }),
  };
}
