import { newSheet, type Book } from "./book";
import { ExcelError } from "./excel-error";
import { SHEET_NAME_LENGTH } from "./limits";
import type { Sheet, Visibility } from "./sheet";

const FORBIDDEN = /[\\/?*[\]:]/;

/** Adds a sheet behind the last one; without a name it is called Sheet1, Sheet2 … */
export function addSheet(book: Book, name: string | null): Sheet {
  requireFreeStructure(book);
  const wanted = name ?? freeName(book);
  requireName(book, wanted, null);
  const sheet = newSheet(book, wanted);
  book.sheets.push(sheet);
  book.active ??= sheet;
  tell(book, "added", sheet);
  return sheet;
}

export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  requireFreeStructure(book);
  requireName(book, name, sheet);
  const nameBefore = sheet.name;
  sheet.name = name;
  book.news.push({
    kind: "nameChanged",
    sheetId: sheet.id,
    message: { worksheetId: sheet.id, nameBefore, nameAfter: name, source: "Local" },
  });
}

/** Takes a sheet out, with its tables and names. The last visible sheet and very hidden ones stay. */
export function deleteSheet(book: Book, sheet: Sheet): void {
  requireFreeStructure(book);
  if (sheet.visibility === "VeryHidden") throw new ExcelError("InvalidOperation");
  const visible = book.sheets.filter((other) => other.visibility === "Visible");
  if (visible.length === 1 && visible[0] === sheet) throw new ExcelError("InvalidOperation");
  const position = book.sheets.indexOf(sheet);
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.tables = book.tables.filter((table) => table.sheet !== sheet);
  book.names = book.names.filter((name) => name.sheet !== sheet);
  if (book.selection?.sheet === sheet) book.selection = null;
  tell(book, "deleted", sheet);
  if (book.active === sheet) activateNear(book, position);
}

export function activateSheet(book: Book, sheet: Sheet): void {
  if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation");
  if (book.active === sheet) return;
  if (book.active !== null) tell(book, "deactivated", book.active);
  book.active = sheet;
  book.selection = null;
  tell(book, "activated", sheet);
}

export function showSheet(book: Book, sheet: Sheet, visibility: Visibility): void {
  requireFreeStructure(book);
  const visible = book.sheets.filter((other) => other.visibility === "Visible");
  const isLast = visible.length === 1 && visible[0] === sheet;
  if (visibility !== "Visible" && isLast) throw new ExcelError("InvalidOperation");
  sheet.visibility = visibility;
  if (visibility !== "Visible" && book.active === sheet)
    activateNear(book, book.sheets.indexOf(sheet));
}

/** Moves a sheet to a position counted from 0. */
export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  requireFreeStructure(book);
  if (position < 0 || position >= book.sheets.length) throw new ExcelError("InvalidArgument");
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.sheets.splice(position, 0, sheet);
}

function activateNear(book: Book, position: number): void {
  const isVisible = (sheet: Sheet): boolean => sheet.visibility === "Visible";
  const next =
    book.sheets.slice(position).find(isVisible) ??
    book.sheets.slice(0, position).findLast(isVisible);
  if (next !== undefined) activateSheet(book, next);
}

function requireFreeStructure(book: Book): void {
  if (book.structure !== null) throw new ExcelError("AccessDenied");
}

function requireName(book: Book, name: string, own: Sheet | null): void {
  const isWellFormed =
    name !== "" &&
    name.length <= SHEET_NAME_LENGTH &&
    !FORBIDDEN.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!isWellFormed) throw new ExcelError("InvalidArgument");
  const wanted = name.toLowerCase();
  const isTaken = book.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === wanted);
  if (isTaken) throw new ExcelError("ItemAlreadyExists");
}

function freeName(book: Book): string {
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function tell(
  book: Book,
  kind: "added" | "deleted" | "activated" | "deactivated",
  sheet: Sheet,
): void {
  book.news.push({
    kind,
    sheetId: kind === "added" || kind === "deleted" ? null : sheet.id,
    message: { worksheetId: sheet.id, source: "Local" },
  });
}

/** The visible sheets, or all of them, in their order. */
export function sheetsInOrder(book: Book, visibleOnly: boolean): readonly Sheet[] {
  return visibleOnly ? book.sheets.filter((sheet) => sheet.visibility === "Visible") : book.sheets;
}
