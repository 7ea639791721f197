import type { Finding } from "../core/finding";
import type { LeftOutRow } from "./body-rows";
import { findingAt } from "./finding-at";
import type { Table } from "./find-table";
import { cellOf, valueOf } from "./find-table";

/** How a sheet was read, so that every row is accounted for: `rowsRead` = rows of records + `leftOut`. */
export type SheetReading = {
  readonly findings: readonly Finding[];
  /** Rows below the headings. */
  readonly rowsRead: number;
  /** Rows of records that are hidden; they count like all others. */
  readonly hiddenRows: number;
  readonly leftOut: readonly LeftOutRow[];
};

/** `#N/A` and its like in columns that are read: an error where `decisive` fields hold them, else a warning. */
export function excelErrors<Field extends string>(
  table: Table<Field>,
  decisive: readonly Field[],
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const row of table.rows) {
    for (const field of table.columns.keys()) {
      const value = valueOf(table, row, field);
      if (value === null || typeof value !== "object") continue;
      const cell = cellOf(table, row, field);
      if (cell?.row !== row) continue;
      const severity = decisive.includes(field) ? "error" : "warning";
      findings.push(findingAt("text-unusable", severity, cell, { found: value.error }));
    }
  }
  return findings;
}

/** Rows left out of a table, with those that a reader had to leave out besides, in sheet order. */
export function withLeftOut(
  leftOut: readonly LeftOutRow[],
  more: readonly LeftOutRow[],
): readonly LeftOutRow[] {
  return more.length === 0 ? leftOut : [...leftOut, ...more].sort((a, b) => a.row - b.row);
}

/** Findings in the order of a reader's eye: what concerns the whole sheet first, then row by row. */
export function inSheetOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => (a.row ?? -1) - (b.row ?? -1) || (a.column ?? -1) - (b.column ?? -1),
  );
}
