import type { Area } from "./area";
import { areaText } from "./address";
import { nextId, type Book } from "./book";
import type { Sheet } from "./sheet";

type ChangeType = "RangeEdited" | "RowDeleted" | "RowInserted" | "ColumnDeleted" | "ColumnInserted";

/** Makes a change to cells and has it told to the add-in that listens. Nothing is told where it is refused. */
export function told(
  book: Book,
  sheet: Sheet,
  area: Area,
  change: () => void,
  changeType: ChangeType = "RangeEdited",
): void {
  change();
  book.news.push({
    kind: "changed",
    sheetId: sheet.id,
    message: {
      address: areaText(area),
      changeType,
      source: "Local",
      triggerSource: "Unknown",
      worksheetId: sheet.id,
      referenceId: `change-${nextId(book)}`,
    },
  });
}
