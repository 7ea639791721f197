import type { Area } from "./area";
import { areaText } from "./address";
import { nextId, type Book } from "./book";
import type { Sheet } from "./sheet";

type ChangeType = "RangeEdited" | "RowDeleted" | "RowInserted" | "ColumnDeleted" | "ColumnInserted";

/** Where the cells beside the change went. */
const SHIFTS: Readonly<Record<ChangeType, string>> = {
  RangeEdited: "None",
  RowDeleted: "ShiftCellUp",
  RowInserted: "ShiftCellDown",
  ColumnDeleted: "ShiftCellLeft",
  ColumnInserted: "ShiftCellRight",
};

/** Makes a change to cells and has it told to the add-in that listens. Nothing is told where it is refused. */
export function told(
  book: Book,
  sheet: Sheet,
  area: Area,
  change: () => void,
  changeType: ChangeType = "RangeEdited",
): void {
  change();
  const referenceId = `change-${nextId(book)}`;
  book.references.set(referenceId, { sheet, areas: [area], referenceId: null });
  book.news.push({
    kind: "changed",
    sheetId: sheet.id,
    message: {
      address: areaText(area),
      changeType,
      source: "Local",
      triggerSource: "Unknown",
      shiftDirection: SHIFTS[changeType],
      worksheetId: sheet.id,
      referenceId,
    },
  });
}
