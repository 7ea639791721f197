import { areaAt } from "./model/area";
import { parseAddress } from "./model/address";
import { sheetNamed, type RangeRef } from "./model/book";
import { told } from "./model/changes";
import { formatCells } from "./model/format-cells";
import { SHEET_COLUMNS } from "./model/limits";
import { deleteCells, insertCells } from "./model/shift";
import { activateSheet, addSheet, deleteSheet, renameSheet } from "./model/sheets";
import { writeContents } from "./model/write-cells";
import { select } from "./members/range-deeds";
import { showPane } from "./protocol/pane";
import type { ExcelHost } from "./host";
import type { Json } from "./protocol/json";

/** Somebody who sits before Excel: Excel's rules hold, and the add-in is told what happened. */
export type User = {
  /** Types into a cell, or the same into all cells of an area. */
  type(sheet: string, address: string, entry: Json): void;
  setNumberFormat(sheet: string, address: string, code: string): void;
  addSheet(name: string): void;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  activateSheet(sheet: string): void;
  select(sheet: string, address: string): void;
  /** Rows count from 0. */
  insertRows(sheet: string, first: number, count: number): void;
  deleteRows(sheet: string, first: number, count: number): void;
  hideRows(sheet: string, first: number, count: number): void;
  protectSheet(sheet: string, protection: Sheet["protection"]): void;
  protectStructure(password: string | null): void;
  showPane(visibility: "Visible" | "Hidden"): void;
};

type Sheet = ReturnType<typeof sheetNamed>;

/** The person before an Excel. */
export function userOf(host: ExcelHost): User {
  const sheetOf = (name: string): Sheet => sheetNamed(host.book, name);
  const doing = (deed: () => void): void => {
    deed();
    host.tellNews();
  };
  const held = (): RangeRef[] => [...host.book.references.values()];
  return {
    type: (name, address, entry) =>
      doing(() => {
        const [sheet, { area }] = [sheetOf(name), parseAddress(address)];
        told(host.book, sheet, area, () => writeContents(host.book, sheet, area, entry));
      }),
    setNumberFormat: (name, address, numberFormat) =>
      doing(() =>
        formatCells(sheetOf(name), parseAddress(address).area, (format) => ({
          ...format,
          numberFormat,
        })),
      ),
    addSheet: (name) => doing(() => void addSheet(host.book, name)),
    renameSheet: (sheet, name) => doing(() => renameSheet(host.book, sheetOf(sheet), name)),
    deleteSheet: (sheet) => doing(() => deleteSheet(host.book, sheetOf(sheet))),
    activateSheet: (sheet) => doing(() => activateSheet(host.book, sheetOf(sheet))),
    select: (sheet, address) =>
      doing(() => select(host.book, sheetOf(sheet), [parseAddress(address).area])),
    insertRows: (name, first, count) =>
      doing(() => {
        const [sheet, area] = [sheetOf(name), areaAt(first, 0, count, SHEET_COLUMNS)];
        const place = { book: host.book, sheet, area, ranges: held() };
        told(host.book, sheet, area, () => insertCells(place, "Down"), "RowInserted");
      }),
    deleteRows: (name, first, count) =>
      doing(() => {
        const [sheet, area] = [sheetOf(name), areaAt(first, 0, count, SHEET_COLUMNS)];
        const place = { book: host.book, sheet, area, ranges: held() };
        told(host.book, sheet, area, () => deleteCells(place, "Up"), "RowDeleted");
      }),
    hideRows: (name, first, count) =>
      doing(() => {
        for (let row = first; row < first + count; row += 1) sheetOf(name).hiddenRows.add(row);
      }),
    protectSheet: (name, protection) =>
      doing(() => {
        sheetOf(name).protection = protection;
      }),
    protectStructure: (password) =>
      doing(() => {
        host.book.structure = { password };
      }),
    showPane: (visibility) => doing(() => showPane(host.pane, visibility)),
  };
}
