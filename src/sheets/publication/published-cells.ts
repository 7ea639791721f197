import type { PlacedRecord } from "../read-evidence";
import type { EvidenceLayout } from "../evidence-sheet";
import { plainText } from "../cell-text";
import { cellOf, valueOf, type Table } from "../find-table";
import type { PublishedCell } from "./publication";

/** A text of ours over the cell of a table that it stands for. */
export function cellAs<Field extends string>(
  text: string,
  table: Table<Field>,
  row: number,
  field: Field,
): PublishedCell {
  return { text, source: cellOf(table, row, field) };
}

/** What a cell of a table says, as it was typed. */
export function typedCell<Field extends string>(
  table: Table<Field>,
  row: number,
  field: Field,
): PublishedCell {
  return cellAs(plainText(valueOf(table, row, field)), table, row, field);
}

/** What a record of a sheet of evidence says. */
export function recordedCell<Field extends string>(
  layout: EvidenceLayout<Field>,
  { row, record }: PlacedRecord<Field>,
  field: Field,
): PublishedCell {
  const column = layout.columns.findIndex((known) => known.field === field);
  return { text: record[field], source: { sheet: layout.name, row, column } };
}
