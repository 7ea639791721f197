import { cellAddress, columnLetters } from "../../core/cell-ref";
import type { Area } from "../../sheets/snapshot";

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]*)$/;

/** The last cell or range of a defined name's formula: `'公示'!$A$1:$D$9`. */
const LAST_RANGE = /\$?[A-Z]{1,3}\$?[1-9][0-9]*(?::\$?[A-Z]{1,3}\$?[1-9][0-9]*)?$/;

/** The row and column of `B7` or `$B$7`, counted from 0; null for anything else. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = CELL.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** The area of `A1:D9` or of a single cell; null for whole rows, whole columns and anything else. */
export function parseArea(text: string): Area | null {
  const [first = "", last = first, ...more] = text.split(":");
  const start = parseCell(first);
  const end = parseCell(last);
  if (start === null || end === null || more.length > 0) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** The area as a reference, `A1:D9`; a single cell is `A1`. */
export function areaText(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The area of one sheet for a defined name: `'公示-抽查结果'!$A$3:$J$20`. */
export function absoluteReference(sheet: string, area: Area): string {
  return `${quotedSheetName(sheet)}!${absoluteText(area)}`;
}

/** Whole rows of one sheet for a defined name: `'公示-抽查结果'!$1:$3`. */
export function absoluteRows(sheet: string, first: number, last: number): string {
  return `${quotedSheetName(sheet)}!$${first + 1}:$${last + 1}`;
}

/** Whole columns of one sheet for a defined name: `'抽查结果'!$A:$C`. */
export function absoluteColumns(sheet: string, first: number, last: number): string {
  return `${quotedSheetName(sheet)}!$${columnLetters(first)}:$${columnLetters(last)}`;
}

/** A sheet name as formulas need it: in apostrophes, its own ones doubled. */
export function quotedSheetName(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** The formula with its last range changed; unchanged where it does not end in one (`OFFSET(…)`, `$A:$D`). */
export function withLastRange(formula: string, change: (area: Area) => Area | null): string {
  return formula.replace(LAST_RANGE, (text) => {
    const area = parseArea(text);
    const changed = area === null ? null : change(area);
    return changed === null ? text : absoluteText(changed);
  });
}

/** The smallest area that holds both. */
export function unionOf(first: Area, second: Area): Area {
  return {
    top: Math.min(first.top, second.top),
    left: Math.min(first.left, second.left),
    bottom: Math.max(first.bottom, second.bottom),
    right: Math.max(first.right, second.right),
  };
}

/** Where an area is after `count` rows from `firstRow` on were taken out; null when nothing of it is left. */
export function areaWithoutRows(area: Area, firstRow: number, count: number): Area | null {
  const behind = firstRow + count;
  const top = area.top >= behind ? area.top - count : Math.min(area.top, firstRow);
  const bottom = area.bottom >= behind ? area.bottom - count : Math.min(area.bottom, firstRow - 1);
  return bottom < top ? null : { ...area, top, bottom };
}

function absoluteText(area: Area): string {
  const range = areaText(area);
  return range.replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2");
}
