import { CHECK_HEADINGS, type OwnColumn } from "../../../sheets/marks";
import type { ModelRow, StyleName } from "../../../sheets/sheet-model";

/** Rows of our columns that stand directly below each other; the first one counts from 0. */
export type RowRun = { readonly row: number; readonly rows: readonly ModelRow[] };

/** The cells of our columns below the heading, in runs of rows; rows of which no column says anything are left out. */
export function ownRows(columns: readonly OwnColumn[]): readonly RowRun[] {
  const numbers = new Set(columns.flatMap(({ values }) => [...values.keys()]));
  const runs: { row: number; rows: ModelRow[] }[] = [];
  for (const row of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    const model = modelRow(columns, row);
    if (last !== undefined && last.row + last.rows.length === row) last.rows.push(model);
    else runs.push({ row, rows: [model] });
  }
  return runs;
}

function modelRow(columns: readonly OwnColumn[], row: number): ModelRow {
  return {
    values: columns.map(({ values }) => values.get(row) ?? null),
    styles: columns.map((column) => styleOf(column, row)),
  };
}

function styleOf({ heading, values }: OwnColumn, row: number): StyleName {
  if (typeof values.get(row) === "number") return "number";
  return heading === CHECK_HEADINGS[0] ? "centre" : "text";
}
