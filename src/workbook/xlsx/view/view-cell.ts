import type { MarkColour } from "../../../sheets/marks";
import type { CellValue } from "../../../sheets/snapshot";
import { sheetIndexOf } from "../sheet-index";
import { placedCells } from "../sheet-rows";
import { cellContent } from "./cell-content";
import { PLAIN_LOOK, type CellLook } from "./cell-look";
import { editText } from "./edit-text";
import { formulaText } from "./shared-formula-text";
import { shownText } from "./shown-text";
import { rowLook, type RowContext } from "./view-rows";

/** What is known of one cell, empty or not. */
export type CellDetail = {
  readonly value: CellValue;
  readonly shown: string;
  /** What an editor begins with. */
  readonly editText: string;
  /** Without the equals sign; null for a cell without formula. */
  readonly formula: string | null;
  readonly look: CellLook;
  readonly mark: MarkColour | null;
};

/** Reads a cell; row and column count from 0. */
export function cellDetail(
  bytes: Uint8Array,
  row: number,
  column: number,
  context: RowContext,
): CellDetail {
  const sheet = sheetIndexOf(bytes);
  const position = sheet.positionOf(row);
  const element = sheet.rowNumber(position) === row ? sheet.rowAt(position).element : null;
  const cells = element === null ? [] : placedCells(bytes, element);
  const cell = cells.find(({ index }) => index === column)?.element;
  const mark = context.marks.find(
    ({ area }) =>
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  const content = cell === undefined ? null : cellContent(bytes, cell, context.strings);
  const inherited = element === null ? null : rowLook(bytes, element);
  const number = content?.format ?? inherited ?? context.columnLook(column);
  const look = context.looks[number] ?? PLAIN_LOOK;
  const value = content?.value ?? null;
  const formula = content?.formula ?? null;
  return {
    value,
    shown: shownText(value, look.format, context.date1904).text,
    editText: editText(value, look.format, context.date1904),
    formula: formula === null ? null : formulaText(bytes, formula, row, column),
    look,
    mark: mark?.colour ?? null,
  };
}
