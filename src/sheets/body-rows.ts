import { headingKey, trimOuter } from "../core/text/canonical";
import { isBlank, shownText } from "./cell-text";
import { isLoneLine } from "./lone-lines";
import { sourceRow, type MergedRows } from "./merged-cells";
import { instructs, marksSample, opensNote, opensTotal } from "./row-words";
import { valueAt, type SheetSnapshot } from "./snapshot";

/** Why a row below the headings is no record. */
export type LeftOutReason =
  | "blank"
  /** 备注, 说明, and lines for names and signatures. */
  | "note"
  /** 合计. */
  | "total"
  /** «案例（请删除）». */
  | "sample"
  /** How to fill in the table. */
  | "instruction"
  /** The headings once more. */
  | "heading"
  /** All that it holds comes from merged cells above: the same record goes on. */
  | "continued"
  /** A line of its own in one cell: a section heading, the bureau's name or the date below the table. */
  | "lone-line"
  /** It holds nothing in a column that is read, or a running number only. */
  | "unrelated"
  /** It would be a record, but its name is missing: there is an error at the cell. */
  | "name-missing"
  /** Its name or code cannot be used: there is an error at the cell. */
  | "text-unusable";

/** A row that was read and gives no record; rows count from 0. */
export type LeftOutRow = { readonly row: number; readonly reason: LeftOutReason };

/** What the rows are judged by. */
export type BodyShape = {
  readonly sheet: SheetSnapshot;
  readonly merged: MergedRows;
  readonly firstRow: number;
  /** Columns that are read, running numbers aside. */
  readonly dataColumns: readonly number[];
  readonly keyColumn: number;
  /** Columns of which a row whose key is merged must fill one to be a record; null where none is asked. */
  readonly apartBy: readonly number[] | null;
  /** True where every record fills several cells: one alone is a line between or below the records. */
  readonly hasLoneLines: boolean;
  /** Heading key above the key column. */
  readonly keyHeading: string;
};

/** Splits the rows below the headings into records and the others, every row in exactly one of the two. */
export function bodyRows(shape: BodyShape): { rows: number[]; leftOut: LeftOutRow[] } {
  const rows: number[] = [];
  const leftOut: LeftOutRow[] = [];
  let notesBegun = false;
  for (let row = shape.firstRow; row < shape.sheet.values.length; row += 1) {
    const reason = reasonOf(shape, row, rows.length > 0, notesBegun);
    if (reason === null) rows.push(row);
    else leftOut.push({ row, reason });
    if (reason === "note") notesBegun = true;
  }
  return { rows, leftOut };
}

function reasonOf(
  shape: BodyShape,
  row: number,
  recordsBegun: boolean,
  notesBegun: boolean,
): LeftOutReason | null {
  const { sheet, dataColumns, keyColumn } = shape;
  const filled = filledColumns(sheet, row);
  const carriesOn = dataColumns.some((column) => isInherited(shape, row, column));
  if (filled.length === 0) return carriesOn ? "continued" : "blank";
  const first = textAt(sheet, row, filled[0] ?? 0);
  const key = textAt(sheet, row, keyColumn);
  const isLine = filled.length <= 2 || key === "" || filled[0] === keyColumn;
  if (isLine && (opensNote(first) || opensNote(key))) return "note";
  if (notesBegun && filled.length === 1) return "note";
  if (opensTotal(first) || opensTotal(key)) return "total";
  if (key !== "" && headingKey(key) === shape.keyHeading) return "heading";
  if (marksSample(first) || marksSample(key)) return "sample";
  if (!recordsBegun && isInstruction(sheet, row, filled, key)) return "instruction";
  const isOwn = (column: number): boolean => !isBlank(sheet.values[row]?.[column]);
  if (dataColumns.some(isOwn)) {
    if (filled.length === 1 && !carriesOn && shape.hasLoneLines) {
      if (isLoneLine(sheet, row, filled[0] ?? 0, keyColumn)) return "lone-line";
    }
    const isMergedKey = isInherited(shape, row, keyColumn) && !isOwn(keyColumn);
    return isMergedKey && shape.apartBy?.some(isOwn) === false ? "continued" : null;
  }
  return carriesOn ? "continued" : "unrelated";
}

function filledColumns(sheet: SheetSnapshot, row: number): readonly number[] {
  const columns: number[] = [];
  for (const [column, value] of (sheet.values[row] ?? []).entries()) {
    if (!isBlank(value)) columns.push(column);
  }
  return columns;
}

function isInherited(shape: BodyShape, row: number, column: number): boolean {
  const source = sourceRow(shape.merged, row, column);
  return (
    source !== row && source >= shape.firstRow && !isBlank(valueAt(shape.sheet, source, column))
  );
}

function isInstruction(
  sheet: SheetSnapshot,
  row: number,
  filled: readonly number[],
  key: string,
): boolean {
  return key === ""
    ? filled.some((column) => instructs(textAt(sheet, row, column)))
    : instructs(key);
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return trimOuter(shownText(valueAt(sheet, row, column)));
}
