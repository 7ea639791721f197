import { assertNever } from "../../src/core/assert-never";
import { drawJob, drawSealedJob, type DrawReport } from "../../src/jobs/draw";
import type { DrawRequest } from "../../src/jobs/draw-request";
import { sealJob, type SealReport } from "../../src/jobs/seal";
import type { CellEdit, Change } from "../../src/sheets/changes";
import { checkColumns, NUMBER_HEADING, type SheetMarks } from "../../src/sheets/marks";
import type { ModelRow } from "../../src/sheets/sheet-model";
import type { CellValue, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { type Rows } from "./bureau";
import { sheetOf } from "./sheet-of";

/** 64 hex digits, as the shells make them. */
export const RANDOM = "5eed".repeat(16);

/** A request on a day of 2026 (`03-02`, or `03-02T09:30`); the rows that are due unless numbers are given. */
export function request(day: string, others: Partial<DrawRequest> = {}): DrawRequest {
  const [, month, date, hour = "0", minute = "0"] =
    /^(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/u.exec(day) ?? [];
  return {
    now: {
      date: { year: 2026, month: Number(month), day: Number(date) },
      hour: Number(hour),
      minute: Number(minute),
    },
    planNumbers: null,
    operator: "苏日娜",
    witnesses: ["那日苏", "高娃"],
    despiteErrors: null,
    acceptShortfall: false,
    ...others,
  };
}

/** What came of a deed: the workbook after it, and its report. */
export type Deed<Report> = { readonly workbook: WorkbookSnapshot; readonly report: Report };

/** Draws, which must succeed; `seed` null takes the computer's own. */
export function drawn(
  workbook: WorkbookSnapshot,
  asked: DrawRequest,
  seed: string | null = null,
): Deed<DrawReport> {
  const outcome = drawJob(workbook, asked, { given: seed, random: RANDOM });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return { workbook: applied(workbook, outcome.value.changes), report: outcome.value.report };
}

/** Seals, which must succeed. */
export function sealed(workbook: WorkbookSnapshot, asked: DrawRequest): Deed<SealReport> {
  const outcome = sealJob(workbook, asked);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return { workbook: applied(workbook, outcome.value.changes), report: outcome.value.report };
}

/** Draws what was sealed, which must succeed. */
export function drawnSealed(
  workbook: WorkbookSnapshot,
  asked: DrawRequest,
  seed: string | null,
  drawNumber: string,
): Deed<DrawReport> {
  const outcome = drawSealedJob(workbook, asked, { given: seed, random: RANDOM }, drawNumber);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return { workbook: applied(workbook, outcome.value.changes), report: outcome.value.report };
}

/** The workbook after a list of changes, as it would be read back; throws where a change is impossible. */
export function applied(workbook: WorkbookSnapshot, changes: readonly Change[]): WorkbookSnapshot {
  return changes.reduce(afterChange, workbook);
}

function afterChange(workbook: WorkbookSnapshot, change: Change): WorkbookSnapshot {
  switch (change.kind) {
    case "add-sheet": {
      const { name, rows, merges, isLocked } = change.sheet;
      if (workbook.sheets.some((sheet) => sheet.name === name)) throw new Error(`${name} exists`);
      const sheet = { ...sheetOf(name, valuesOf(rows)), merges, isProtected: isLocked };
      return { ...workbook, sheets: [...workbook.sheets, sheet] };
    }
    case "append-rows":
      return onSheet(workbook, change.sheet, (values) => {
        if (values.length > change.firstRow) throw new Error(`${change.sheet} is not empty there`);
        const gap = Array.from({ length: change.firstRow - values.length }, () => []);
        return [...values, ...gap, ...valuesOf(change.rows)];
      });
    case "remove-rows":
      return onSheet(workbook, change.sheet, (values) =>
        values.toSpliced(change.firstRow, change.count),
      );
    case "edit-cells":
      return onSheet(workbook, change.sheet, (values) => change.edits.reduce(withEdit, values));
    case "checkpoint":
    case "show-sheet":
      return workbook;
    case "mark":
      return onSheet(workbook, change.sheet, (values) =>
        withColumns(withoutChecks(values, [NUMBER_HEADING]), change.marks),
      );
    case "clear-marks":
      return onSheet(workbook, change.sheet, (values) => withoutChecks(values, change.keep));
    default:
      return assertNever(change);
  }
}

function withEdit(values: Rows, { row, column, value }: CellEdit): Rows {
  const rows = Array.from(
    { length: Math.max(values.length, row + 1) },
    (_, at) => values[at] ?? [],
  );
  const before = rows[row] ?? [];
  const cells = Array.from({ length: Math.max(before.length, column + 1) }, (_, at) =>
    at === column ? (value === "" ? null : value) : (before[at] ?? null),
  );
  const width = cells.findLastIndex((cell) => cell !== null) + 1;
  const edited = rows.with(row, cells.slice(0, width));
  return edited.slice(0, edited.findLastIndex((cell) => cell.length > 0) + 1);
}

/** The columns of a check, with 计划编号 before them unless it is kept, are emptied wherever their headings stand. */
function withoutChecks(values: Rows, keep: readonly string[]): Rows {
  const own = values
    .map((row) => checkColumns(row.map(String)))
    .find((columns) => columns.length > 0);
  if (own === undefined) return values;
  const number = (own[0] ?? 0) - 1;
  const isNumbered = values.some((row) => row[number] === NUMBER_HEADING);
  const gone = isNumbered && !keep.includes(NUMBER_HEADING) ? [number, ...own] : own;
  return values.map((row) => {
    const kept = row.map((value, column) => (gone.includes(column) ? null : value));
    return kept.slice(0, kept.findLastIndex((value) => value !== null) + 1);
  });
}

function withColumns(values: Rows, { headingRow, firstColumn, columns }: SheetMarks): Rows {
  return values.map((row, index) => {
    const cells = columns.map(({ heading, values: own }) =>
      index === headingRow ? heading : (own.get(index) ?? null),
    );
    if (cells.every((cell) => cell === null)) return row;
    const before = Array.from({ length: firstColumn }, (_, column) => row[column] ?? null);
    return [...before, ...cells];
  });
}

function valuesOf(rows: readonly ModelRow[]): Rows {
  return rows.map(({ values }) => values);
}

/** The workbook with the rows of one sheet changed; throws where there is no such sheet. */
export function onSheet(
  workbook: WorkbookSnapshot,
  name: string,
  change: (values: Rows) => Rows,
): WorkbookSnapshot {
  if (!workbook.sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === name ? { ...sheet, values: change(sheet.values) } : sheet,
    ),
  };
}

const RESULT_ENTRY = "检查结果录入";

/** The workbook with 检查日期 entered for every visit of a draw, or for those that `isMade` picks by unit ID. */
export function inspected(
  workbook: WorkbookSnapshot,
  drawNumber: string,
  isMade: (unitId: string) => boolean = () => true,
): WorkbookSnapshot {
  const entries = recordsOf(workbook, "抽查结果")
    .filter((row) => row["抽取编号"] === drawNumber && isMade(row["统一社会信用代码"] ?? ""))
    .map((row): readonly CellValue[] => [drawNumber, row["统一社会信用代码"] ?? "", "2026-04-01"]);
  const sheet =
    workbook.sheets.find(({ name }) => name === RESULT_ENTRY) ??
    sheetOf(RESULT_ENTRY, [["抽取编号", "单位标识", "检查日期"]]);
  const others = workbook.sheets.filter(({ name }) => name !== RESULT_ENTRY);
  return { ...workbook, sheets: [...others, { ...sheet, values: [...sheet.values, ...entries] }] };
}

/** Rows above the first record of a sheet of evidence. */
export const HEADING_ROW = 2;

/** The records of a sheet of evidence by heading, as text; none where the sheet is absent. */
export function recordsOf(
  workbook: WorkbookSnapshot,
  name: string,
): readonly Readonly<Record<string, string>>[] {
  const values = workbook.sheets.find((sheet) => sheet.name === name)?.values ?? [];
  const headings = values[HEADING_ROW] ?? [];
  return values
    .slice(HEADING_ROW + 1)
    .map((cells) =>
      Object.fromEntries(
        headings.map((heading, column) => [String(heading), String(cells[column] ?? "")]),
      ),
    );
}
