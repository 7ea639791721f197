import { findInputSheets, type SheetChoice } from "../sheets/find-sheets";
import { isOwnSheet } from "../sheets/own-sheets";
import {
  sheetNamed,
  valueAt,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../sheets/snapshot";

/** One thing that is not as it was; row and column count from 0. */
export type SheetDifference =
  /** Deleted or renamed: a name is all that a sheet is known by. */
  | { readonly kind: "sheet-gone"; readonly sheet: string }
  | { readonly kind: "sheet-new"; readonly sheet: string }
  | {
      readonly kind: "rows-added" | "rows-deleted";
      readonly sheet: string;
      readonly row: number;
      readonly count: number;
    }
  | {
      readonly kind: "cell-changed";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly before: CellValue;
      readonly now: CellValue;
    }
  /** Beyond what anybody would read. */
  | { readonly kind: "more"; readonly sheet: string; readonly count: number };

/** So many cells of a sheet are named one by one. */
const CELLS_NAMED = 20;

/**
 * What a draw depends on and what has changed in it: the input sheets, 设置 and our own sheets. Sheets that no job
 * reads may change as they like. Nothing where both workbooks are the same.
 */
export function compareWorkbooks(
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): readonly SheetDifference[] {
  const names = new Set([...sheetsThatCount(before), ...sheetsThatCount(now)]);
  return [...names].flatMap((name) => {
    const [old, current] = [sheetNamed(before, name), sheetNamed(now, name)];
    if (current === undefined) return [{ kind: "sheet-gone", sheet: name } as const];
    if (old === undefined) return [{ kind: "sheet-new", sheet: name } as const];
    return compareSheets(old, current);
  });
}

function sheetsThatCount(workbook: WorkbookSnapshot): readonly string[] {
  const { targets, inspectors, items, plan, settings } = findInputSheets(workbook);
  const inputs = [targets, inspectors, items, plan, settings].flatMap(namesOf);
  const own = workbook.sheets.map(({ name }) => name).filter(isOwnSheet);
  return [...inputs, ...own];
}

function namesOf(choice: SheetChoice): readonly string[] {
  if (choice.kind === "found") return [choice.sheet.name];
  return choice.kind === "ambiguous" ? choice.candidates : [];
}

/** Rows that are alike at the top and at the bottom are set aside; what is left tells rows from cells. */
function compareSheets(old: SheetSnapshot, now: SheetSnapshot): readonly SheetDifference[] {
  const sheet = now.name;
  const shorter = Math.min(old.values.length, now.values.length);
  let top = 0;
  while (top < shorter && sameRow(old, top, now, top)) top += 1;
  let bottom = 0;
  while (
    bottom < shorter - top &&
    sameRow(old, old.values.length - 1 - bottom, now, now.values.length - 1 - bottom)
  ) {
    bottom += 1;
  }
  const [oldEnd, nowEnd] = [old.values.length - bottom, now.values.length - bottom];
  const added = nowEnd - oldEnd;
  const cells = changedCells(old, now, { top, end: Math.min(oldEnd, nowEnd) });
  const named = cells.slice(0, CELLS_NAMED);
  return [
    ...(added === 0 ? [] : [rowsMoved(sheet, added, Math.min(oldEnd, nowEnd))]),
    ...named,
    ...(cells.length > named.length
      ? [{ kind: "more", sheet, count: cells.length - named.length } as const]
      : []),
  ];
}

function rowsMoved(sheet: string, added: number, row: number): SheetDifference {
  return { kind: added > 0 ? "rows-added" : "rows-deleted", sheet, row, count: Math.abs(added) };
}

function changedCells(
  old: SheetSnapshot,
  now: SheetSnapshot,
  { top, end }: { readonly top: number; readonly end: number },
): readonly SheetDifference[] {
  const cells: SheetDifference[] = [];
  for (let row = top; row < end; row += 1) {
    for (let column = 0; column < widthOf(old, row, now, row); column += 1) {
      const [before, after] = [valueAt(old, row, column), valueAt(now, row, column)];
      if (sameValue(before, after)) continue;
      cells.push({ kind: "cell-changed", sheet: now.name, row, column, before, now: after });
    }
  }
  return cells;
}

/** Asked for every row of a directory between two events of the page: as few steps a cell as there can be. */
function sameRow(old: SheetSnapshot, oldRow: number, now: SheetSnapshot, nowRow: number): boolean {
  const [left, right] = [old.values[oldRow] ?? [], now.values[nowRow] ?? []];
  const width = Math.max(left.length, right.length);
  for (let column = 0; column < width; column += 1) {
    const [before, after] = [left[column] ?? null, right[column] ?? null];
    if (before !== after && !sameValue(before, after)) return false;
  }
  return true;
}

function widthOf(old: SheetSnapshot, oldRow: number, now: SheetSnapshot, nowRow: number): number {
  return Math.max(old.values[oldRow]?.length ?? 0, now.values[nowRow]?.length ?? 0);
}

/** Text and number stay apart: `1` typed over `"1"` is a change that a reader would notice. */
function sameValue(left: CellValue, right: CellValue): boolean {
  if (left !== null && right !== null && typeof left === "object" && typeof right === "object") {
    return left.error === right.error;
  }
  return left === right;
}
