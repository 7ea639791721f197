import { cellAddress, columnLetters } from "../../../src/core/cell-ref";
import { hasAllColumns, hasAllRows, type Area } from "./area";
import { ExcelError } from "./excel-error";
import { SHEET_COLUMNS, SHEET_ROWS } from "./limits";

/** An address as an add-in writes it: perhaps with its sheet. */
export type Address = { readonly sheet: string | null; readonly area: Area };

const WITH_SHEET = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/;
const CELLS = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/;
const COLUMNS = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

/** Reads `B2`, `A1:C9`, `A:C`, `3:5`, `'a sheet'!A1`, with or without dollars; refuses anything else. */
export function parseAddress(text: string): Address {
  const [, quoted, plain, reference] = WITH_SHEET.exec(text) ?? [];
  const area = reference === undefined ? null : parseArea(reference.replaceAll("$", ""));
  if (area === null) throw new ExcelError("InvalidArgument");
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area };
}

/** Several addresses, divided by commas outside apostrophes. */
export function splitAddresses(text: string): readonly string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g)?.map((part) => part.trim()) ?? [];
}

function parseArea(text: string): Area | null {
  const [, column, row, lastColumn = column, lastRow = row] = CELLS.exec(text) ?? [];
  if (column !== undefined && row !== undefined)
    return ordered(column, row, lastColumn ?? column, lastRow ?? row);
  const [, left, right] = COLUMNS.exec(text) ?? [];
  if (left !== undefined && right !== undefined) return ordered(left, "1", right, `${SHEET_ROWS}`);
  const [, top, bottom] = ROWS.exec(text) ?? [];
  if (top === undefined || bottom === undefined) return null;
  return ordered("A", top, columnLetters(SHEET_COLUMNS - 1), bottom);
}

function ordered(column: string, row: string, otherColumn: string, otherRow: string): Area | null {
  const columns = [columnIndex(column), columnIndex(otherColumn)];
  const rows = [Number(row) - 1, Number(otherRow) - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  const isInside = area.top >= 0 && area.bottom < SHEET_ROWS && area.right < SHEET_COLUMNS;
  return isInside ? area : null;
}

function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** The address inside its sheet: `A1`, `A1:C9`, `A:C`, `3:5`. */
export function areaText(area: Area): string {
  if (hasAllRows(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (hasAllColumns(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The address with its sheet, in apostrophes only where the name needs them. */
export function addressText(sheet: string, area: Area): string {
  return `${sheetPrefix(sheet)}${areaText(area)}`;
}

/** `Sheet1!`, `'2026 plan'!`. */
export function sheetPrefix(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !CELLS.test(sheet);
  return isPlain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}
