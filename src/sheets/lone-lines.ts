import { trimOuter } from "../core/text/canonical";
import { shownText } from "./cell-text";
import { valueAt, type SheetSnapshot } from "./snapshot";

/** `一、教育类`, `（二）体育类`: what stands above a group of records. */
const SECTION = /^(?:第[一二三四五六七八九十]+部分|[(（]?[一二三四五六七八九十]+[)）、.．])/u;

const SENTENCE_END = /[。；！]$/u;

/** A heading may share its cell with a neighbour; what reaches further is a line across the table. */
const COLUMNS_OF_A_LINE = 3;

/**
 * True for the only filled cell of a row when it is a line of its own: the bureau's name and the date below a
 * table, a section heading, a sentence. Only for tables of which no record fills one cell.
 */
export function isLoneLine(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  keyColumn: number,
): boolean {
  if (column !== keyColumn) return true;
  const text = trimOuter(shownText(valueAt(sheet, row, column)));
  if (SECTION.test(text) || SENTENCE_END.test(text)) return true;
  return sheet.merges.some(
    ({ top, left, right }) =>
      top === row && left === column && right - left + 1 >= COLUMNS_OF_A_LINE,
  );
}
