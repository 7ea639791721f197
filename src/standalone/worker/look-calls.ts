import { sheetNamed, type Area } from "../../sheets/snapshot";
import type { Choices } from "../../workbook/xlsx/view/choices";
import type { SheetFrame } from "../../workbook/xlsx/view/sheet-frame";
import type { CellDetail } from "../../workbook/xlsx/view/view-cell";
import type { ViewRow } from "../../workbook/xlsx/view/view-rows";
import type { CallWatch } from "./calls";
import { edgeFrom, type Direction, type Place } from "./edge";
import { snapshotNow, viewNow, type HeldBook } from "./held-book";

/** A cell with what its user may do with it. */
export type CellInHand = CellDetail & {
  readonly choices: Choices | null;
  /** On a protected sheet, and not open. */
  readonly isLocked: boolean;
};

/** Calls that look at the open workbook. Null and nothing for sheets that are not there. */
export function lookCalls(held: HeldBook) {
  return {
    frame: (_: CallWatch, sheet: string): SheetFrame | null => viewNow(held).frame(sheet),
    rows: (_: CallWatch, sheet: string, area: Area): readonly ViewRow[] =>
      viewNow(held).rows(sheet, area),
    cell: (_: CallWatch, sheet: string, row: number, column: number): CellInHand | null => {
      const view = viewNow(held);
      const detail = view.cell(sheet, row, column);
      if (detail === null) return null;
      const isLocked = view.frame(sheet)?.isProtected === true && detail.look.isLocked;
      return { ...detail, choices: view.choices(sheet, row, column), isLocked };
    },
    /** Where Ctrl and an arrow lead. */
    edge: (_: CallWatch, name: string, from: Place, direction: Direction, last: Place): Place => {
      const sheet = sheetNamed(snapshotNow(held), name);
      return sheet === undefined ? from : edgeFrom(sheet, from, direction, last);
    },
  };
}
