import type { GridLine } from "./forms-grid";
import type { ModelValue, StyleName } from "./sheet-model";

/** One column of a table on the grid: over how many columns of it, and what stands in it for a record. */
export type GridColumn<Record> = {
  readonly heading: string;
  readonly columns: number;
  readonly style: StyleName;
  readonly text: (record: Record) => ModelValue;
};

/** A table on the grid; its columns together fill it. */
export type GridTable<Record> = readonly GridColumn<Record>[];

/** The heading row of a table. */
export function headingLine<Record>(table: GridTable<Record>): GridLine {
  return {
    spans: table.map(({ heading, columns }) => ({
      text: heading,
      style: "publication-heading",
      columns,
    })),
  };
}

/** One row a record. */
export function bodyLines<Record>(
  table: GridTable<Record>,
  records: readonly Record[],
): readonly GridLine[] {
  return records.map((record) => ({
    spans: table.map(({ columns, style, text }) => ({ text: text(record), style, columns })),
  }));
}
