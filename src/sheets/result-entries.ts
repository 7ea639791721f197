import type { CellRef } from "../core/cell-ref";
import type { ResultEntry, ResultEntryField } from "../core/plan/rules/results/result-entry";
import { isMadeEntry } from "../core/results/entry-state";
import { visitKey } from "../core/ledger/visit-history";
import { splitList, trimOuter } from "../core/text/canonical";
import { readDate } from "../core/text/civil-date";
import { namesIn, plainText, readable, shownText, unlessNothing } from "./cell-text";
import { cellOf, findTable, valueOf, type Table } from "./find-table";
import type { SheetSpec } from "./headings/sheet-spec";
import { sheetNamed, type CellValue, type WorkbookSnapshot } from "./snapshot";

/** 检查结果录入: every column, in the order of the sheet. */
export const RESULT_ENTRY_SHEET: SheetSpec<ResultEntryField> = {
  names: ["检查结果录入"],
  key: "unitId",
  needed: [],
  marks: [],
  recognisedBy: [],
  ownHeadings: [],
  fields: [
    { field: "drawNumber", synonyms: ["抽取编号"] },
    { field: "unitId", synonyms: ["单位标识"] },
    { field: "unitName", synonyms: ["单位名称"] },
    { field: "items", synonyms: ["抽查事项"] },
    { field: "team", synonyms: ["检查组"] },
    { field: "inspectedOn", synonyms: ["检查日期"] },
    { field: "concludedOn", synonyms: ["结论日期"] },
    { field: "result", synonyms: ["检查结果"] },
    { field: "problems", synonyms: ["发现问题"] },
    { field: "measures", synonyms: ["现场措施"] },
    { field: "opinion", synonyms: ["处理意见"] },
    { field: "followUp", synonyms: ["后续处置"] },
    { field: "closedOn", synonyms: ["办结日期"] },
    { field: "unsignedReason", synonyms: ["未签字原因"] },
    { field: "witness", synonyms: ["见证人"] },
    { field: "enteredBy", synonyms: ["录入人"] },
    { field: "dueOn", synonyms: ["公示截止日"] },
    { field: "publishedOn", synonyms: ["公示日期"] },
    { field: "channel", synonyms: ["公示渠道"] },
    { field: "taskNumber", synonyms: ["平台任务编号"] },
    { field: "pushedOn", synonyms: ["信用平台推送日期"] },
    { field: "status", synonyms: ["状态"] },
  ],
};

/** The rows of 检查结果录入 as they were filled in; none where there is no such sheet. */
export function readResultEntries(workbook: WorkbookSnapshot): readonly ResultEntry[] {
  const sheet = sheetNamed(workbook, RESULT_ENTRY_SHEET.names[0]);
  if (sheet === undefined) return [];
  const table = findTable(sheet, RESULT_ENTRY_SHEET);
  return table.rows.map((row) => readEntry(table, row, workbook.date1904));
}

/** The visits that were made by what is filled in, as `draw number TAB unit ID`. */
export function visitsInspected(entries: readonly ResultEntry[]): ReadonlySet<string> {
  return new Set(
    entries.filter(isMadeEntry).map(({ drawNumber, unitId }) => visitKey(drawNumber, unitId)),
  );
}

/** One row of the sheet. */
export function readEntry(
  table: Table<ResultEntryField>,
  row: number,
  date1904: boolean,
): ResultEntry {
  const value = (field: ResultEntryField) => unlessNothing(valueOf(table, row, field));
  const text = (field: ResultEntryField) => plainText(value(field));
  const date = (field: ResultEntryField) => readDate(readable(value(field)), date1904);
  const cells: Partial<Record<ResultEntryField, CellRef>> = {};
  for (const field of table.columns.keys()) {
    const cell = cellOf(table, row, field);
    if (cell !== null) cells[field] = cell;
  }
  return {
    drawNumber: trimOuter(shownText(value("drawNumber"))),
    unitId: trimOuter(shownText(value("unitId"))),
    unitName: plainText(value("unitName")),
    team: table.columns.has("team") ? teamIn(value("team")) : null,
    inspectedOn: date("inspectedOn"),
    concludedOn: date("concludedOn"),
    publishedOn: date("publishedOn"),
    closedOn: date("closedOn"),
    pushedOn: date("pushedOn"),
    result: text("result"),
    problems: text("problems"),
    measures: text("measures"),
    opinion: text("opinion"),
    followUp: text("followUp"),
    unsignedReason: text("unsignedReason"),
    witness: text("witness"),
    enteredBy: text("enteredBy"),
    channel: text("channel"),
    taskNumber: text("taskNumber"),
    cell: { sheet: table.sheet.name, row, column: table.columns.get("unitId") ?? 0 },
    cells,
  };
}

/** Names of people, also with nothing but a blank or a slash between them; `张 伟` is one person. */
function teamIn(value: CellValue): readonly string[] {
  return namesIn(value).flatMap((names) => {
    const parts = splitList(names);
    return parts.every((part) => [...part].length === 1) ? [parts.join("")] : parts;
  });
}
