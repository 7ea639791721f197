import type { CellRef } from "../core/cell-ref";
import type { RecordColumn, RecordRow } from "../core/ledger/record-table";
import { cellAddress } from "../core/cell-ref";
import { EVIDENCE_HEADING_ROW, type EvidenceLayout } from "./evidence-sheet";
import {
  sheetNamed,
  valueAt,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "./snapshot";

/** One record with the row that it stands in, counted from 0. */
export type PlacedRecord<Field extends string> = {
  readonly row: number;
  readonly record: RecordRow<Field>;
};

/** Something in a sheet of evidence that the add-in did not write. */
export type EvidenceTrouble = {
  readonly kind: "heading-changed" | "stray-cell" | "formula" | "not-text" | "title-changed";
  readonly cell: CellRef;
  readonly recorded: string;
  readonly expected: string;
};

/** A sheet of evidence as it stands; no records where the workbook has no such sheet. */
export type Evidence<Field extends string> = {
  readonly layout: EvidenceLayout<Field>;
  readonly exists: boolean;
  readonly records: readonly PlacedRecord<Field>[];
  readonly troubles: readonly EvidenceTrouble[];
};

/** Reads a sheet of evidence for what it says, and names every cell that is not as the add-in writes it. */
export function readEvidence<Field extends string>(
  workbook: WorkbookSnapshot,
  layout: EvidenceLayout<Field>,
): Evidence<Field> {
  const sheet = sheetNamed(workbook, layout.name);
  if (sheet === undefined) return { layout, exists: false, records: [], troubles: [] };
  const records: PlacedRecord<Field>[] = [];
  for (let row = EVIDENCE_HEADING_ROW + 1; row < sheet.values.length; row += 1) {
    const cells = sheet.values[row] ?? [];
    if (cells.every((cell) => cell === null)) continue;
    records.push({ row, record: recordAt(sheet, layout.columns, row) });
  }
  return { layout, exists: true, records, troubles: troublesOf(sheet, layout) };
}

function recordAt<Field extends string>(
  sheet: SheetSnapshot,
  columns: readonly RecordColumn<Field>[],
  row: number,
): RecordRow<Field> {
  const entries = columns.map(({ field }, column) => [
    field,
    cellText(valueAt(sheet, row, column)),
  ]);
  return Object.fromEntries(entries) as RecordRow<Field>;
}

/** A cell's text as it is hashed: integers in decimal, nothing as the empty string. */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return String(value);
}

function troublesOf<Field extends string>(
  sheet: SheetSnapshot,
  layout: EvidenceLayout<Field>,
): readonly EvidenceTrouble[] {
  return [
    ...fixedTexts(sheet, layout),
    ...strayCells(sheet, layout.columns.length),
    ...wrongTypes(sheet, layout.columns),
    ...formulas(sheet),
  ];
}

function fixedTexts<Field extends string>(
  sheet: SheetSnapshot,
  layout: EvidenceLayout<Field>,
): readonly EvidenceTrouble[] {
  const fixed = [
    { row: 0, column: 0, expected: layout.title, kind: "title-changed" as const },
    { row: 1, column: 0, expected: layout.note, kind: "title-changed" as const },
    ...layout.columns.map(({ heading }, column) => ({
      row: EVIDENCE_HEADING_ROW,
      column,
      expected: heading,
      kind: "heading-changed" as const,
    })),
  ];
  return fixed.flatMap(({ row, column, expected, kind }) => {
    const recorded = cellText(valueAt(sheet, row, column));
    const cell = { sheet: sheet.name, row, column };
    return recorded === expected ? [] : [{ kind, cell, recorded, expected }];
  });
}

/** Cells outside the table: beside it, or beside title and note. */
function strayCells(sheet: SheetSnapshot, width: number): readonly EvidenceTrouble[] {
  return sheet.values.flatMap((cells, row) => {
    const first = row < EVIDENCE_HEADING_ROW ? 1 : width;
    return cells.slice(first).flatMap((value, index) => {
      if (value === null) return [];
      const cell = { sheet: sheet.name, row, column: first + index };
      return [{ kind: "stray-cell" as const, cell, recorded: cellText(value), expected: "" }];
    });
  });
}

/** Text columns hold text and nothing else: a code kept as a number has lost its zeros. */
function wrongTypes<Field extends string>(
  sheet: SheetSnapshot,
  columns: readonly RecordColumn<Field>[],
): readonly EvidenceTrouble[] {
  const troubles: EvidenceTrouble[] = [];
  for (let row = EVIDENCE_HEADING_ROW + 1; row < sheet.values.length; row += 1) {
    columns.forEach(({ isNumber }, column) => {
      const value = valueAt(sheet, row, column);
      if (isNumber || value === null || typeof value === "string") return;
      const cell = { sheet: sheet.name, row, column };
      troubles.push({ kind: "not-text", cell, recorded: cellText(value), expected: "" });
    });
  }
  return troubles;
}

function formulas(sheet: SheetSnapshot): readonly EvidenceTrouble[] {
  const troubles: EvidenceTrouble[] = [];
  if (sheet.formulas.size === 0) return troubles;
  sheet.values.forEach((cells, row) => {
    cells.forEach((value, column) => {
      const formula = sheet.formulas.get(cellAddress(row, column));
      if (formula === undefined) return;
      const cell = { sheet: sheet.name, row, column };
      troubles.push({ kind: "formula", cell, recorded: `=${formula}`, expected: cellText(value) });
    });
  });
  return troubles;
}
