import type { CellRef } from "../core/cell-ref";
import type { Finding, Rule, Severity } from "../core/finding";
import type { PlanField, PlanRow } from "../core/plan/plan-row";
import { readDate, readWindow, type CivilDate } from "../core/text/civil-date";
import { readFrequency } from "../core/text/frequency";
import { readRatio } from "../core/text/ratio";
import { canonicalPlanNumber } from "../core/text/seed";
import {
  isBlank,
  namesIn,
  plainText,
  readable,
  shownText,
  unlessNothing,
  unwrappedText,
} from "./cell-text";
import { readCount } from "./count-text";
import { cellOf, formatOf, valueOf, type Table } from "./find-table";
import { findingAt } from "./finding-at";
import type { CellValue } from "./snapshot";

type Row = {
  readonly table: Table<PlanField>;
  readonly row: number;
  readonly date1904: boolean;
  readonly year: number;
  readonly findings: Finding[];
};

/** Reads one plan row with what cannot be read in it. */
export function readPlanRow(
  table: Table<PlanField>,
  row: number,
  date1904: boolean,
  year: number,
): { readonly planRow: PlanRow; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const at: Row = { table, row, date1904, year, findings };
  const value = (field: PlanField): CellValue => givenIn(at, field);
  const planRow = {
    number: readNumber(at),
    item: unwrappedText(value("item")),
    scope: unwrappedText(value("scope")),
    ...readShare(at),
    quantity: readCountOf(at, "quantity", "quantity-unreadable"),
    method: unwrappedText(value("method")),
    content: plainText(value("content")),
    ...readDays(at),
    offices: namesIn(value("office")),
    jointOffices: namesIn(value("jointOffice")),
    jointConsent: plainText(value("jointConsent")),
    teamSize: readCountOf(at, "teamSize", "number-unreadable"),
    source: plainText(value("source")),
    specialBasis: plainText(value("specialBasis")),
    madeOn: readMadeOn(at),
    cell: { sheet: table.sheet.name, row, column: table.columns.get("item") ?? 0 },
    cells: cellsOf(table, row),
  };
  return { planRow, findings };
}

/** What a field gives; null where its cell is empty or says that there is nothing. */
function givenIn({ table, row }: Row, field: PlanField): CellValue {
  return unlessNothing(valueOf(table, row, field));
}

function cellsOf(table: Table<PlanField>, row: number): PlanRow["cells"] {
  const cells: Partial<Record<PlanField, CellRef>> = {};
  for (const field of table.columns.keys()) {
    const cell = cellOf(table, row, field);
    if (cell !== null) cells[field] = cell;
  }
  return cells;
}

function report(
  { table, row, findings }: Row,
  rule: Rule,
  severity: Severity,
  field: PlanField,
  article: number,
  found: string,
): void {
  const place = cellOf(table, row, field) ?? { sheet: table.sheet.name, row, column: null };
  findings.push(findingAt(rule, severity, place, { article, found }));
}

function readNumber(at: Row): string {
  const value = valueOf(at.table, at.row, "number");
  if (isBlank(value)) return "";
  const shown = shownText(value);
  const number = value !== null && typeof value === "object" ? null : canonicalPlanNumber(shown);
  if (number?.ok === true) return number.value;
  report(at, "plan-number-unusable", "error", "number", 8, shown);
  return "";
}

/** 抽查比例 and 抽查频次; a ratio cell that also says how often fills an empty 抽查频次. */
function readShare(at: Row): Pick<PlanRow, "ratio" | "frequency"> {
  const { table, row } = at;
  const { ratio, frequency: beside } = readRatio(
    readable(givenIn(at, "ratio")),
    formatOf(table, row, "ratio"),
  );
  const own = readFrequency(readable(givenIn(at, "frequency")));
  const frequency = own.kind === "empty" ? beside : own;
  if (ratio.kind === "undetermined") {
    report(at, "ratio-undetermined", "undetermined", "ratio", 9, ratio.text);
  }
  if (frequency.kind === "undetermined") {
    const field = own.kind === "empty" ? "ratio" : "frequency";
    report(at, "frequency-undetermined", "undetermined", field, 9, frequency.text);
  }
  return { ratio, frequency };
}

function readCountOf(
  at: Row,
  field: "quantity" | "teamSize",
  rule: "quantity-unreadable" | "number-unreadable",
): number | null {
  const reading = readCount(givenIn(at, field));
  if (reading.kind === "unreadable") report(at, rule, "error", field, 8, reading.text);
  return reading.kind === "count" ? reading.count : null;
}

function readDays(at: Row): { readonly start: CivilDate | null; readonly end: CivilDate | null } {
  const start = readable(givenIn(at, "start"));
  const end = readable(givenIn(at, "end"));
  const window = readWindow(start, end, at.year, at.date1904);
  if (window.kind === "window") return { start: window.start, end: window.end };
  const isStartUnread =
    end === null || (start !== null && readDate(start, at.date1904).kind === "undetermined");
  report(at, "dates-invalid", "error", isStartUnread ? "start" : "end", 8, window.text);
  return { start: null, end: null };
}

function readMadeOn(at: Row): CivilDate | null {
  const value = readable(givenIn(at, "madeOn"));
  const reading = readDate(value, at.date1904);
  const month = monthMadeIn(value);
  if (month !== null) return month;
  if (reading.kind === "undetermined") {
    report(at, "dates-invalid", "error", "madeOn", 8, reading.text);
  }
  return reading.kind === "date" ? reading.date : null;
}

const YEAR_AND_MONTH = /^\s*20\d\d\s*[年./-]\s*\d{1,2}\s*月?\s*$/u;

/** The last day of a month that stands alone (`2026年1月`): the plan was made by then. */
function monthMadeIn(value: string | number | null): CivilDate | null {
  if (typeof value !== "string" || !YEAR_AND_MONTH.test(value)) return null;
  const window = readWindow(null, value, 0, false);
  return window.kind === "window" ? window.end : null;
}
