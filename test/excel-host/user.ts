import { areaAt, type Area } from "./model/area";
import { parseAddress } from "./model/address";
import { sheetNamed } from "./model/book";
import { told } from "./model/changes";
import { formatCells } from "./model/format-cells";
import { SHEET_COLUMNS, SHEET_ROWS } from "./model/limits";
import { deleteCells, insertCells } from "./model/shift";
import type { Sheet } from "./model/sheet";
import { activateSheet, addSheet, deleteSheet, renameSheet } from "./model/sheets";
import { requireValid } from "./model/validation";
import { forEachPlace, matrixReader, writeContents } from "./model/write-cells";
import { select } from "./members/range-deeds";
import { showPane } from "./protocol/pane";
import type { ExcelHost } from "./host";
import type { Json } from "./protocol/json";

/** Somebody who sits before Excel: Excel's rules hold, and the add-in is told what happened. */
export type User = {
  /** Types into a cell, or the same into all cells of an area; refused where a list does not have the word. */
  type(sheet: string, address: string, entry: Json): void;
  setNumberFormat(sheet: string, address: string, code: string): void;
  addSheet(name: string): void;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  activateSheet(sheet: string): void;
  select(sheet: string, address: string): void;
  /** Rows and columns count from 0. */
  insertRows(sheet: string, first: number, count: number): void;
  insertColumns(sheet: string, first: number, count: number): void;
  deleteRows(sheet: string, first: number, count: number): void;
  hideRows(sheet: string, first: number, count: number): void;
  protectSheet(sheet: string, protection: Sheet["protection"]): void;
  protectStructure(password: string | null): void;
  showPane(visibility: "Visible" | "Hidden"): void;
};

/** The person before an Excel. */
export function userOf(host: ExcelHost): User {
  const sheetOf = (name: string): Sheet => sheetNamed(host.book, name);
  const doing = (deed: () => void): void => {
    deed();
    host.tellNews();
  };
  return {
    type: (sheet, address, entry) => doing(() => type(host, sheetOf(sheet), address, entry)),
    setNumberFormat: (sheet, address, code) => doing(() => format(sheetOf(sheet), address, code)),
    addSheet: (name) => doing(() => void addSheet(host.book, name)),
    renameSheet: (sheet, name) => doing(() => renameSheet(host.book, sheetOf(sheet), name)),
    deleteSheet: (sheet) => doing(() => deleteSheet(host.book, sheetOf(sheet))),
    activateSheet: (sheet) => doing(() => activateSheet(host.book, sheetOf(sheet))),
    select: (sheet, address) =>
      doing(() => select(host.book, sheetOf(sheet), [parseAddress(address).area])),
    insertRows: (sheet, first, count) =>
      doing(() => shiftRows(host, sheetOf(sheet), areaAt(first, 0, count, SHEET_COLUMNS), true)),
    insertColumns: (sheet, first, count) => doing(() => insertColumns(host, sheet, first, count)),
    deleteRows: (sheet, first, count) =>
      doing(() => shiftRows(host, sheetOf(sheet), areaAt(first, 0, count, SHEET_COLUMNS), false)),
    hideRows: (sheet, first, count) => doing(() => hideRows(sheetOf(sheet), first, count)),
    protectSheet: (sheet, protection) =>
      doing(() => {
        sheetOf(sheet).protection = protection;
      }),
    protectStructure: (password) =>
      doing(() => {
        host.book.structure = { password };
      }),
    showPane: (visibility) => doing(() => showPane(host.pane, visibility)),
  };
}

function type({ book }: ExcelHost, sheet: Sheet, address: string, entry: Json): void {
  const { area } = parseAddress(address);
  const entryAt = matrixReader(area, entry);
  forEachPlace(area, (row, column) =>
    requireValid(
      book,
      sheet,
      areaAt(row, column, 1, 1),
      entryAt(row - area.top, column - area.left),
    ),
  );
  told(book, sheet, area, () => writeContents(book, sheet, area, entry));
}

function format(sheet: Sheet, address: string, numberFormat: string): void {
  formatCells(sheet, parseAddress(address).area, (before) => ({ ...before, numberFormat }));
}

function shiftRows({ book }: ExcelHost, sheet: Sheet, area: Area, isInsertion: boolean): void {
  const place = { book, sheet, area, ranges: [...book.references.values()] };
  if (isInsertion) told(book, sheet, area, () => insertCells(place, "Down"), "RowInserted");
  else told(book, sheet, area, () => deleteCells(place, "Up"), "RowDeleted");
}

function insertColumns({ book }: ExcelHost, name: string, first: number, count: number): void {
  const sheet = sheetNamed(book, name);
  const area = areaAt(0, first, SHEET_ROWS, count);
  const place = { book, sheet, area, ranges: [...book.references.values()] };
  told(book, sheet, area, () => insertCells(place, "Right"), "ColumnInserted");
}

function hideRows(sheet: Sheet, first: number, count: number): void {
  for (let row = first; row < first + count; row += 1) sheet.hiddenRows.add(row);
}
