import type { RecordColumn, RecordRow } from "../core/ledger/record-table";
import type { Change } from "./changes";
import type { ModelRow, ModelValue, PrintSetup, SheetModel, StyleName } from "./sheet-model";
import { sheetNamed, type WorkbookSnapshot } from "./snapshot";

/** How a sheet of evidence is laid out: a title, a note, one heading row, then one row a record. */
export type EvidenceLayout<Field extends string> = {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly RecordColumn<Field>[];
  /** Width in characters of each column. */
  readonly widths: Readonly<Record<Field, number>>;
  /** Columns that are neither plain text nor numbers. */
  readonly styles: Partial<Readonly<Record<Field, StyleName>>>;
  readonly pagesWide: number;
  /** Columns that stay in view when the sheet is scrolled sideways, and that every printed page begins with. */
  readonly frozenColumns: number;
};

/** Rows above the first record: title, note, heading. */
export const EVIDENCE_HEADING_ROW = 2;
const TITLE_ROW = 0;
const NOTE_ROW = 1;
const FIRST_RECORD_ROW = EVIDENCE_HEADING_ROW + 1;
const TITLE_HEIGHT = 30;
const NOTE_HEIGHT = 18;
const HEADING_HEIGHT = 32;

const PRINT = {
  orientation: "landscape",
  repeatRows: { first: EVIDENCE_HEADING_ROW, last: EVIDENCE_HEADING_ROW },
  margins: { top: 1.5, bottom: 1.5, left: 1, right: 1 },
  pageNumbers: true,
} as const;

/**
 * The change that puts records into their sheet: below what it holds, or into a new sheet where the workbook
 * has none yet. No change for no records.
 */
export function writeEvidence<Field extends string>(
  layout: EvidenceLayout<Field>,
  records: readonly RecordRow<Field>[],
  workbook: WorkbookSnapshot,
  removed = 0,
): readonly Change[] {
  if (records.length === 0) return [];
  const sheet = sheetNamed(workbook, layout.name);
  if (sheet === undefined) return [{ kind: "add-sheet", sheet: evidenceSheet(layout, records) }];
  const rows = bodyRows(layout, records);
  return [
    {
      kind: "append-rows",
      sheet: layout.name,
      firstRow: Math.max(sheet.values.length - removed, FIRST_RECORD_ROW),
      rows,
    },
  ];
}

/** The whole sheet, declared. */
export function evidenceSheet<Field extends string>(
  layout: EvidenceLayout<Field>,
  records: readonly RecordRow<Field>[],
): SheetModel {
  const { columns } = layout;
  const last = columns.length - 1;
  const across = (row: number) => ({
    top: row,
    left: 0,
    bottom: row,
    right: lastOfFirstPage(layout),
  });
  const line = (text: string, style: StyleName, height: number): ModelRow => ({
    values: columns.map((_, index) => (index === 0 ? text : null)),
    styles: columns.map(() => style),
    height,
  });
  const heading: ModelRow = {
    values: columns.map((column) => column.heading),
    styles: columns.map(() => "heading"),
    height: HEADING_HEIGHT,
  };
  return {
    name: layout.name,
    widths: columns.map(({ field }) => layout.widths[field]),
    rows: [
      line(layout.title, "title", TITLE_HEIGHT),
      line(layout.note, "note", NOTE_HEIGHT),
      heading,
      ...bodyRows(layout, records),
    ],
    merges: [across(TITLE_ROW), across(NOTE_ROW)],
    frozen: { rows: FIRST_RECORD_ROW, columns: layout.frozenColumns },
    filter: {
      top: EVIDENCE_HEADING_ROW,
      left: 0,
      bottom: EVIDENCE_HEADING_ROW + records.length,
      right: last,
    },
    dropDowns: [],
    isLocked: true,
    print: printSetup(layout),
  };
}

function printSetup<Field extends string>({
  pagesWide,
  frozenColumns,
}: EvidenceLayout<Field>): PrintSetup {
  const repeatColumns = pagesWide > 1 ? { first: 0, last: frozenColumns - 1 } : null;
  return { ...PRINT, pagesWide, repeatColumns };
}

/** The last column of the first printed page: a title across more would be torn apart. */
function lastOfFirstPage<Field extends string>(layout: EvidenceLayout<Field>): number {
  const widths = layout.columns.map(({ field }) => layout.widths[field]);
  const page = widths.reduce((sum, width) => sum + width, 0) / layout.pagesWide;
  let used = 0;
  const beyond = widths.findIndex((width) => (used += width) > page);
  return beyond === -1 ? widths.length - 1 : Math.max(beyond - 1, 0);
}

/** One row a record; all rows share one array of styles. */
function bodyRows<Field extends string>(
  layout: EvidenceLayout<Field>,
  records: readonly RecordRow<Field>[],
): readonly ModelRow[] {
  const styles = bodyStyles(layout);
  return records.map((record) => ({
    values: layout.columns.map((column) => cellOf(column, record)),
    styles,
  }));
}

function bodyStyles<Field extends string>(layout: EvidenceLayout<Field>): readonly StyleName[] {
  return layout.columns.map(({ field, isNumber }) => {
    const style: StyleName | undefined = layout.styles[field];
    return style ?? (isNumber ? "number" : "text");
  });
}

/** Whole numbers become number cells; everything else, and what is no number, stays text. */
function cellOf<Field extends string>(
  { field, isNumber }: RecordColumn<Field>,
  record: RecordRow<Field>,
): ModelValue {
  const text: string = record[field];
  if (text === "") return null;
  return isNumber && /^\d{1,15}$/u.test(text) ? Number(text) : text;
}
