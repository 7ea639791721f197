import type { ResultEntryField } from "../core/plan/rules/results/result-entry";
import { headingOf } from "./find-table";
import { lineAcross } from "./input-sheets/input-sheet";
import { RESULT_ENTRY_COLUMNS, type ResultEntryColumn } from "./result-entry-layout";
import { RESULT_ENTRY_SHEET } from "./result-entries";
import type { DropDown, ModelRow, PrintSetup, SheetModel } from "./sheet-model";

/** The cells of a row that are ours; all others are left to the staff. */
export type OwnCells = Partial<Readonly<Record<ResultEntryField, string>>>;

const TITLE_ROW = 0;
const NOTE_ROW = 1;
const HEADING_ROW = 2;
const FIRST_RECORD_ROW = HEADING_ROW + 1;
const TITLE_HEIGHT = 30;
const NOTE_HEIGHT = 34;
const HEADING_HEIGHT = 32;
/** Draws to come add rows below: the words to choose from are laid over so many rows from the start. */
const ROWS_WITH_WORDS = 5_000;
const FROZEN_COLUMNS = 3;
/** The columns of the first printed page: a title across more would be torn apart. */
const FIRST_PAGE_COLUMNS = 10;

const NOTE =
  "白色单元格由抽取结果带出，已锁定；黄色单元格由检查人员填写（谁检查、谁录入）。日期写成2026-03-05的样子；检查结果有几项的用顿号分隔，" +
  "“未发现问题”不与其他并列。公示截止日、状态按“设置”推算，重新生成或检查时更新；（暂定）指该年节假日安排尚未公布。";

const PRINT: PrintSetup = {
  orientation: "landscape",
  pagesWide: 2,
  repeatRows: { first: HEADING_ROW, last: HEADING_ROW },
  repeatColumns: { first: 0, last: FROZEN_COLUMNS - 1 },
  margins: { top: 1.5, bottom: 1.5, left: 1, right: 1 },
  pageNumbers: true,
};

/** 检查结果录入 as a new sheet; `categories` are the words of 检查结果 from 设置. */
export function resultEntrySheet(
  visits: readonly OwnCells[],
  categories: readonly string[],
): SheetModel {
  const columns = RESULT_ENTRY_COLUMNS;
  const last = columns.length - 1;
  const places = new Map(columns.map(({ field }, column) => [field, column]));
  const across = (row: number) => ({
    top: row,
    left: 0,
    bottom: row,
    right: FIRST_PAGE_COLUMNS - 1,
  });
  return {
    name: RESULT_ENTRY_SHEET.names[0],
    widths: columns.map(({ width }) => width),
    rows: [
      lineAcross("“双随机、一公开”检查结果录入", "title", TITLE_HEIGHT, columns.length),
      lineAcross(NOTE, "note", NOTE_HEIGHT, columns.length),
      {
        values: columns.map(({ field }) => headingOf(RESULT_ENTRY_SHEET, field)),
        styles: columns.map(() => "heading"),
        height: HEADING_HEIGHT,
      },
      ...entryRows(visits, places),
    ],
    merges: [across(TITLE_ROW), across(NOTE_ROW)],
    frozen: { rows: FIRST_RECORD_ROW, columns: FROZEN_COLUMNS },
    filter: { top: HEADING_ROW, left: 0, bottom: HEADING_ROW + visits.length, right: last },
    dropDowns: columns.flatMap((column, place) => dropDown(column, place, categories)),
    isLocked: true,
    print: PRINT,
  };
}

function dropDown(
  { field, words, isClosed }: ResultEntryColumn,
  column: number,
  categories: readonly string[],
): readonly DropDown[] {
  const values = field === "result" ? categories : words;
  if (values === undefined || values.length === 0) return [];
  const bottom = HEADING_ROW + ROWS_WITH_WORDS;
  const area = { top: FIRST_RECORD_ROW, left: column, bottom, right: column };
  return [isClosed === true ? { area, values } : { area, values, isOpen: true }];
}

/** Rows for visits, each field in the column where the sheet has it; a field without a column is left out. */
export function entryRows(
  visits: readonly OwnCells[],
  places: ReadonlyMap<ResultEntryField, number>,
): readonly ModelRow[] {
  const width = Math.max(0, ...[...places.values()].map((column) => column + 1));
  const fields = Array.from({ length: width }, (_, column) =>
    RESULT_ENTRY_COLUMNS.find(({ field }) => places.get(field) === column),
  );
  const styles = fields.map((column) => column?.style ?? "entry");
  return visits.map((visit) => ({
    values: fields.map((column) => (column === undefined ? null : (visit[column.field] ?? null))),
    styles,
  }));
}
