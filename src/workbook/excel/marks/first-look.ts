import type { Area } from "../../../sheets/snapshot";
import { findOwnColumns, type HeadingRow, type OwnColumns } from "./own-columns";
import { isMarkFormula } from "./mark-rules";

/** What a sheet has of ours already. */
export type MarksThere = {
  /** The rows in which headings stand. */
  readonly headings: readonly HeadingRow[];
  readonly own: OwnColumns | null;
  /** Our rules, by their ids. */
  readonly ruleIds: readonly string[];
  readonly tableIds: readonly string[];
  /** The last row that holds something, counted from 0. */
  readonly bottom: number;
};

/** A table with its whole area. */
export type TableThere = { readonly id: string; readonly area: Area };

/** Headings stand in one of the first rows; titles and instructions above them take no more. */
const HEADING_ROWS = "1:40";
const ROWS_SEARCHED = 20;

/** The note that a sheet's 计划编号 was written by us. */
export function numbersKey(sheetId: string): string {
  return `double-random.numbers ${sheetId}`;
}

/** Asks what of ours is in a sheet. */
export function queueMarksThere(workbook: Excel.Workbook, sheetId: string): () => MarksThere {
  const sheet = workbook.worksheets.getItem(sheetId);
  const used = sheet.getUsedRange(true);
  used.load(["rowIndex", "rowCount"]);
  const top = used.getIntersectionOrNullObject(HEADING_ROWS);
  top.load(["values", "rowIndex", "columnIndex"]);
  const { conditionalFormats: rules } = sheet.getRange();
  rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
  const { tables } = sheet;
  tables.load("items/id");
  const given = workbook.settings.getItemOrNullObject(numbersKey(sheetId));
  given.load("value");
  return () => {
    const headings = headingsOf(top);
    return {
      headings,
      own: findOwnColumns(headings, isThere(given)),
      ruleIds: rules.items.filter(isOurs).map(({ id }) => id),
      tableIds: tables.items.map(({ id }) => id),
      bottom: bottomOf(used),
    };
  };
}

function headingsOf(top: Excel.Range): readonly HeadingRow[] {
  if (top.isNullObject) return [];
  const values = top.values as unknown[][];
  const before = Array.from({ length: top.columnIndex }, () => "");
  return values
    .map((cells, index) => ({
      row: top.rowIndex + index,
      texts: [...before, ...cells.map((cell) => (typeof cell === "string" ? cell : ""))],
    }))
    .filter(({ texts }) => texts.some((text) => text !== ""))
    .slice(0, ROWS_SEARCHED);
}

function isThere(setting: Excel.Setting): boolean {
  return !setting.isNullObject;
}

/** A rule that has no formula is one of ours that was not finished: nobody else's colours nothing. */
function isOurs({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  if (type !== "Custom") return false;
  const { formula } = customOrNullObject.rule;
  return formula === "" || isMarkFormula(formula);
}

function bottomOf({ rowIndex, rowCount }: Excel.Range): number {
  return rowIndex + rowCount - 1;
}
