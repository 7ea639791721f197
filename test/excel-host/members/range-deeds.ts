import {
  columnCount,
  hasAllColumns,
  hasAllRows,
  rowCount,
  without,
  type Area,
} from "../model/area";
import { areaText } from "../model/address";
import type { Book, RangeRef } from "../model/book";
import { NORMAL } from "../model/cell-format";
import { forEachCell } from "../model/cells";
import { told } from "../model/changes";
import { ExcelError, NotPlayed } from "../model/excel-error";
import { formatCells } from "../model/format-cells";
import { mergeCells, mergesIn, unmergeCells } from "../model/merge";
import { requireAllowed, requireUnlocked } from "../model/protection";
import { activateSheet } from "../model/sheets";
import { deleteCells, insertCells } from "../model/shift";
import type { Sheet } from "../model/sheet";
import { flagAt, integerAt, optionalTextAt, wordOf } from "../protocol/arguments";
import type { Method, Stage } from "../protocol/host-object";
import { areaOf, areasOf, areasOrNull, newRange } from "./range-object";

/** Excel gives up beyond so many merged areas. */
const MERGED_AREAS = 512;

/** Clears contents, looks or both of some areas. */
export function clearAreas(range: RangeRef, applyTo: string | null, stage: Stage): void {
  const what = wordOf(applyTo ?? "All", ["All", "Contents", "Formats", "Hyperlinks"]);
  if (what === "Hyperlinks") throw new NotPlayed("the clearing of hyperlinks");
  for (const area of areasOf(stage, range)) {
    if (what !== "Formats") clearContents(stage.book, range.sheet, area);
    if (what !== "Contents") clearLooks(range.sheet, area);
  }
}

function clearContents(book: Book, sheet: Sheet, area: Area): void {
  forEachCell(sheet, area, (_cell, row, column) =>
    requireUnlocked(sheet, { top: row, left: column, bottom: row, right: column }),
  );
  told(book, sheet, area, () =>
    forEachCell(sheet, area, (cell) => {
      cell.value = null;
      cell.formula = null;
    }),
  );
}

function clearLooks(sheet: Sheet, area: Area): void {
  requireAllowed(sheet, "allowFormatCells");
  formatCells(sheet, area, () => NORMAL);
  sheet.merges = sheet.merges.filter((merge) => without(merge, area).length > 0);
  for (const format of sheet.conditionalFormats)
    format.areas = format.areas.flatMap((own) => without(own, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

/** Ranges that have to move when cells do. */
function heldRanges(stage: Stage): readonly RangeRef[] {
  const { references, selection } = stage.book;
  const held = [...references.values(), ...stage.live, ...(selection === null ? [] : [selection])];
  return [...new Set(held)];
}

const remove: Method<RangeRef> = (range, args, stage) => {
  const { book } = stage;
  const { sheet } = range;
  const area = areaOf(stage, range);
  const direction = wordOf(optionalTextAt(args, 0), ["Up", "Left"]);
  const permission = hasAllColumns(area)
    ? "allowDeleteRows"
    : hasAllRows(area)
      ? "allowDeleteColumns"
      : null;
  requireAllowed(sheet, permission);
  if (sheet.protection !== null) requireUnlocked(sheet, area);
  const kind = direction === "Up" ? "RowDeleted" : "ColumnDeleted";
  told(
    book,
    sheet,
    area,
    () => deleteCells({ book, sheet, area, ranges: heldRanges(stage) }, direction),
    kind,
  );
  return undefined;
};

const insert: Method<RangeRef> = (range, args, stage) => {
  const { book } = stage;
  const { sheet } = range;
  const area = areaOf(stage, range);
  const direction = wordOf(optionalTextAt(args, 0), ["Down", "Right"]);
  const permission = hasAllColumns(area)
    ? "allowInsertRows"
    : hasAllRows(area)
      ? "allowInsertColumns"
      : null;
  requireAllowed(sheet, permission);
  const kind = direction === "Down" ? "RowInserted" : "ColumnInserted";
  told(
    book,
    sheet,
    area,
    () => insertCells({ book, sheet, area, ranges: heldRanges(stage) }, direction),
    kind,
  );
  return newRange(stage, sheet, area);
};

/** Selects a range; its sheet comes to the front. */
export function select(book: Book, sheet: Sheet, areas: readonly Area[]): void {
  activateSheet(book, sheet);
  book.selection = { sheet, areas: [...areas], referenceId: null };
  book.news.push({
    kind: "selectionChanged",
    sheetId: sheet.id,
    message: { address: areas.map(areaText).join(","), worksheetId: sheet.id },
  });
}

/** What is done to a range. */
export const RANGE_DEEDS: Readonly<Record<string, Method<RangeRef>>> = {
  _ValidateArraySize: (range, args, stage) => {
    const area = areaOf(stage, range);
    const isSame =
      integerAt(args, 0) === rowCount(area) && integerAt(args, 1) === columnCount(area);
    if (!isSame) throw new ExcelError("InvalidArgument");
    return undefined;
  },
  Clear: (range, args, stage) => {
    clearAreas(range, optionalTextAt(args, 0), stage);
    return undefined;
  },
  Delete: remove,
  Insert: insert,
  Merge: (range, args, stage) => {
    mergeCells(stage.book, range.sheet, areaOf(stage, range), flagAt(args, 0));
    return undefined;
  },
  Unmerge: (range, _args, stage) => {
    unmergeCells(range.sheet, areaOf(stage, range));
    return undefined;
  },
  GetMergedAreasOrNullObject: (range, _args, stage) => {
    const merges = mergesIn(range.sheet, areaOf(stage, range));
    if (merges.length > MERGED_AREAS) throw new ExcelError("GeneralException");
    return areasOrNull(stage, range.sheet, merges);
  },
  Select: (range, _args, stage) => {
    select(stage.book, range.sheet, [areaOf(stage, range)]);
    return undefined;
  },
};
