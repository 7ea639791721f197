import type { ResultEntryField } from "../core/plan/rules/results/result-entry";
import { visitKey } from "../core/ledger/visit-history";
import type { CellEdit, Change } from "./changes";
import { plainText } from "./cell-text";
import { cellOf, findTable, headingOf, valueOf, type Table } from "./find-table";
import { readEntry, RESULT_ENTRY_SHEET } from "./result-entries";
import { entryRows, resultEntrySheet, type OwnCells } from "./result-entry-sheet";
import { sheetNamed, valueAt, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";

/** What 检查结果录入 should hold of ours. */
export type WantedEntries = {
  /** The visits in force, by `visitKey`, in the order in which new rows are added. */
  readonly visits: ReadonlyMap<string, OwnCells>;
  /** 状态 of a row that is no visit in force, by `visitKey`; `isRepeated` where the same visit stands above. */
  readonly standingOf: (key: string, isRepeated: boolean) => string;
  /** The words of 检查结果 from 设置. */
  readonly categories: readonly string[];
};

/** The changes that bring 检查结果录入 up to date. */
export type EntryChanges = {
  readonly changes: readonly Change[];
  readonly isNew: boolean;
  /** Rows added, and rows in which cells of ours changed. */
  readonly added: number;
  readonly updated: number;
};

/** Where a heading is expected that the sheet lacks: the sheet is not one of ours. Row and column count from 0. */
export type HeadingMissing = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly expected: string;
  readonly found: string;
};

/** The heading without which a sheet of that name cannot be added to; null where all is well or it is absent. */
export function missingHeading(workbook: WorkbookSnapshot): HeadingMissing | null {
  const sheet = sheetNamed(workbook, RESULT_ENTRY_SHEET.names[0]);
  if (sheet === undefined) return null;
  const { columns, headingRow } = findTable(sheet, RESULT_ENTRY_SHEET);
  const needed: readonly ResultEntryField[] = ["drawNumber", "unitId"];
  const missing = needed.find((field) => !columns.has(field));
  if (missing === undefined) return null;
  const row = Math.max(headingRow, 0);
  const column = RESULT_ENTRY_SHEET.fields.findIndex(({ field }) => field === missing);
  return {
    sheet: sheet.name,
    row,
    column,
    expected: headingOf(RESULT_ENTRY_SHEET, missing),
    found: plainText(valueAt(sheet, row, column)),
  };
}

/** Makes the sheet, or adds rows for visits that it lacks and brings our own cells up to date; nothing else. */
export function resultEntryChanges(
  workbook: WorkbookSnapshot,
  wanted: WantedEntries,
): EntryChanges {
  const sheet = sheetNamed(workbook, RESULT_ENTRY_SHEET.names[0]);
  if (sheet === undefined) {
    const model = resultEntrySheet([...wanted.visits.values()], wanted.categories);
    const changes: readonly Change[] = [{ kind: "add-sheet", sheet: model }];
    return { changes, isNew: true, added: wanted.visits.size, updated: 0 };
  }
  const table = findTable(sheet, RESULT_ENTRY_SHEET);
  const { edits, present, updated } = ownEdits(table, workbook.date1904, wanted);
  const missing = [...wanted.visits].flatMap(([key, own]) => (present.has(key) ? [] : [own]));
  return {
    changes: [...editChange(sheet, edits), ...appendChange(sheet, table, missing)],
    isNew: false,
    added: missing.length,
    updated,
  };
}

/** The changes that bring 公示截止日 and 状态 up to date in a sheet that is there; no rows are added. */
export function resultEntryRefresh(
  workbook: WorkbookSnapshot,
  wanted: WantedEntries,
): readonly Change[] {
  const { isNew, changes } = resultEntryChanges(workbook, wanted);
  return isNew ? [] : changes.filter(({ kind }) => kind === "edit-cells");
}

function ownEdits(table: Table<ResultEntryField>, date1904: boolean, wanted: WantedEntries) {
  const present = new Set<string>();
  const edits: CellEdit[] = [];
  let updated = 0;
  for (const row of table.rows) {
    const { drawNumber, unitId } = readEntry(table, row, date1904);
    const key = visitKey(drawNumber, unitId);
    const visit = present.has(key) ? undefined : wanted.visits.get(key);
    const own = visit ?? { status: wanted.standingOf(key, present.has(key)) };
    present.add(key);
    const rowEdits = editsOf(table, row, own);
    if (rowEdits.length > 0) updated += 1;
    edits.push(...rowEdits);
  }
  return { edits, present, updated };
}

/** The cells of ours in a row that do not say what they should. */
function editsOf(table: Table<ResultEntryField>, row: number, own: OwnCells): readonly CellEdit[] {
  return RESULT_ENTRY_SHEET.fields.flatMap(({ field }) => {
    const value = own[field];
    const cell = cellOf(table, row, field);
    if (value === undefined || cell === null) return [];
    const isAsWanted = plainText(valueOf(table, row, field)) === plainText(value);
    return isAsWanted ? [] : [{ row: cell.row, column: cell.column, value }];
  });
}

function editChange(sheet: SheetSnapshot, edits: readonly CellEdit[]): readonly Change[] {
  return edits.length === 0 ? [] : [{ kind: "edit-cells", sheet: sheet.name, edits }];
}

function appendChange(
  sheet: SheetSnapshot,
  { columns, headingRow }: Table<ResultEntryField>,
  visits: readonly OwnCells[],
): readonly Change[] {
  if (visits.length === 0) return [];
  const firstRow = Math.max(sheet.values.length, headingRow + 1);
  return [{ kind: "append-rows", sheet: sheet.name, firstRow, rows: entryRows(visits, columns) }];
}
