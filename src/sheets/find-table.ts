import type { CellRef } from "../core/cell-ref";
import type { Finding } from "../core/finding";
import { headingKey } from "../core/text/canonical";
import { bodyRows, type LeftOutRow } from "./body-rows";
import { shownText } from "./cell-text";
import { findingAt } from "./finding-at";
import { findHeadings, type Headings } from "./heading-rows";
import type { SheetSpec } from "./headings/sheet-spec";
import { mergedRows, sourceRow, type MergedRows } from "./merged-cells";
import { formatAt, valueAt, type CellValue, type SheetSnapshot } from "./snapshot";

/** A table found in a sheet: where its fields stand and which rows are records. Rows and columns count from 0. */
export type Table<Field extends string> = {
  readonly sheet: SheetSnapshot;
  readonly merged: MergedRows;
  /** The last row of the headings; -1 where no heading was found. */
  readonly headingRow: number;
  readonly columns: ReadonlyMap<Field, number>;
  readonly rows: readonly number[];
  readonly leftOut: readonly LeftOutRow[];
  /** Rows below the headings: records and rows left out together. */
  readonly rowsRead: number;
  /** Records that stand in hidden rows. */
  readonly hiddenRows: number;
  /** Columns that are missing, or not used because another column holds the same field. */
  readonly findings: readonly Finding[];
};

/**
 * Finds the table of a kind in a sheet. Never fails: without its key column every row is left out, and a
 * finding `column-missing` (error) says so.
 */
export function findTable<Field extends string>(
  sheet: SheetSnapshot,
  spec: SheetSpec<Field>,
): Table<Field> {
  const merged = mergedRows(sheet);
  const headings = findHeadings(sheet, spec, merged);
  const columns = headings?.columns ?? new Map<Field, number>();
  const headingRow = headings?.last ?? -1;
  const { rows, leftOut } = recordRows(sheet, spec, merged, columns, headingRow);
  return {
    sheet,
    merged,
    headingRow,
    columns,
    rows,
    leftOut,
    rowsRead: rows.length + leftOut.length,
    hiddenRows: rows.filter((row) => sheet.hiddenRows.has(row)).length,
    findings: [...missingColumns(sheet, spec, columns), ...unusedColumns(sheet, headings)],
  };
}

function recordRows<Field extends string>(
  sheet: SheetSnapshot,
  spec: SheetSpec<Field>,
  merged: MergedRows,
  columns: ReadonlyMap<Field, number>,
  headingRow: number,
): { rows: number[]; leftOut: LeftOutRow[] } {
  const keyColumn = columns.get(spec.key);
  const firstRow = headingRow + 1;
  const dataColumns = [...columns]
    .filter(([field]) => !spec.marks.includes(field))
    .map(([, column]) => column);
  if (keyColumn === undefined) {
    const read = Math.max(0, sheet.values.length - firstRow);
    const leftOut = Array.from({ length: read }, (_, index) => ({
      row: firstRow + index,
      reason: "unrelated" as const,
    }));
    return { rows: [], leftOut };
  }
  const top = sourceRow(merged, headingRow, keyColumn);
  const keyHeading = headingKey(shownText(valueAt(sheet, top, keyColumn)));
  const apartBy =
    spec.apartBy === undefined
      ? null
      : [...columns].filter(([field]) => spec.apartBy?.includes(field)).map(([, column]) => column);
  const hasLoneLines = spec.hasLoneLines === true;
  return bodyRows({
    sheet,
    merged,
    firstRow,
    dataColumns,
    keyColumn,
    keyHeading,
    apartBy,
    hasLoneLines,
  });
}

function missingColumns<Field extends string>(
  sheet: SheetSnapshot,
  spec: SheetSpec<Field>,
  columns: ReadonlyMap<Field, number>,
): readonly Finding[] {
  const place = { sheet: sheet.name, row: null, column: null };
  return [[spec.key], ...spec.needed]
    .filter((fields) => !fields.some((field) => columns.has(field)))
    .map((fields) =>
      findingAt("column-missing", fields.includes(spec.key) ? "error" : "warning", place, {
        expected: fields.map((field) => headingOf(spec, field)).join("/"),
        found: [...columns.keys()].map((field) => headingOf(spec, field)).join("、"),
      }),
    );
}

function unusedColumns<Field extends string>(
  sheet: SheetSnapshot,
  headings: Headings<Field> | null,
): readonly Finding[] {
  if (headings === null) return [];
  return headings.unused.map(({ field, column }) => {
    const used = headings.columns.get(field);
    return findingAt(
      "column-unused",
      "warning",
      { sheet: sheet.name, row: headings.last, column },
      {
        expected: used === undefined ? "" : headingText(sheet, headings, used),
        found: headingText(sheet, headings, column),
      },
    );
  });
}

function headingText<Field extends string>(
  sheet: SheetSnapshot,
  { first, last }: Headings<Field>,
  column: number,
): string {
  const lower = shownText(valueAt(sheet, last, column));
  return lower === "" ? shownText(valueAt(sheet, first, column)) : lower;
}

/** The heading of our own templates for a field. */
export function headingOf<Field extends string>(spec: SheetSpec<Field>, field: Field): string {
  return spec.fields.find((entry) => entry.field === field)?.synonyms[0] ?? "";
}

/** The cell that holds a field of a record; null where the table has no such column. */
export function cellOf<Field extends string>(
  table: Table<Field>,
  row: number,
  field: Field,
): CellRef | null {
  const column = table.columns.get(field);
  if (column === undefined) return null;
  return { sheet: table.sheet.name, row: sourceRow(table.merged, row, column), column };
}

/** The value of a field of a record; null where it is empty or the table has no such column. */
export function valueOf<Field extends string>(
  table: Table<Field>,
  row: number,
  field: Field,
): CellValue {
  const column = table.columns.get(field);
  if (column === undefined) return null;
  return valueAt(table.sheet, sourceRow(table.merged, row, column), column);
}

/** The number format of a field of a record; `General` where there is none. */
export function formatOf<Field extends string>(
  table: Table<Field>,
  row: number,
  field: Field,
): string {
  const column = table.columns.get(field);
  if (column === undefined) return "General";
  return formatAt(table.sheet, sourceRow(table.merged, row, column), column);
}

/** The heading key above the column of a field; empty where the table has no such column. */
export function headingAbove<Field extends string>(table: Table<Field>, field: Field): string {
  const column = table.columns.get(field);
  if (column === undefined) return "";
  const row = sourceRow(table.merged, table.headingRow, column);
  return headingKey(shownText(valueAt(table.sheet, row, column)));
}
