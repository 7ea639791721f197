import { cellAddress, type CellRef } from "../cell-ref";
import { recordedNumber } from "../draw/recorded-facts";
import type { InspectorField } from "../ledger/inspector-columns";
import type { LedgerField } from "../ledger/ledger-columns";
import type { PopulationField } from "../ledger/population-columns";
import type { RecordColumn, RecordRow } from "../ledger/record-table";
import type { ResultField } from "../ledger/result-columns";
import type { Difference, DifferenceKind } from "./difference";

/** One record and the row, counted from 0, that it stands in. */
export type PlacedRow<Field extends string> = {
  readonly row: number;
  readonly record: RecordRow<Field | "drawNumber">;
};

/** A sheet of evidence as it was read. */
export type EvidenceTable<Field extends string> = {
  readonly layout: {
    readonly name: string;
    readonly columns: readonly RecordColumn<Field>[];
  };
  readonly exists: boolean;
  readonly records: readonly PlacedRow<Field>[];
  readonly troubles: readonly {
    readonly kind: Extract<
      DifferenceKind,
      "heading-changed" | "stray-cell" | "formula" | "not-text" | "title-changed"
    >;
    readonly cell: CellRef;
    readonly recorded: string;
    readonly expected: string;
  }[];
};

/** The four sheets of evidence: all that a verification reads. */
export type EvidenceBook = {
  readonly ledger: EvidenceTable<LedgerField>;
  readonly results: EvidenceTable<ResultField>;
  readonly populations: EvidenceTable<PopulationField>;
  readonly inspectors: EvidenceTable<InspectorField>;
};

/** What a record's field should say, as a difference at its cell. */
export function differenceAt<Field extends string>(
  table: Pick<EvidenceTable<Field>, "layout">,
  { row, record }: NoInfer<PlacedRow<Field>>,
  field: Field,
  what: DifferenceKind,
  recomputed: string,
): Difference {
  const { name, columns } = table.layout;
  return {
    drawNumber: record.drawNumber,
    what,
    recorded: record[field],
    recomputed,
    sheet: name,
    cell: cellAddress(
      row,
      columns.findIndex((column) => column.field === field),
    ),
  };
}

/** Every field in which a record differs from what it should say; `kinds` names what each field is about. */
export function fieldDifferences<Field extends string>(
  table: Pick<EvidenceTable<Field>, "layout">,
  placed: NoInfer<PlacedRow<Field>>,
  expected: RecordRow<Field>,
  kinds: Partial<Readonly<Record<Field, DifferenceKind>>>,
): readonly Difference[] {
  return table.layout.columns.flatMap(({ field }) => {
    const what: DifferenceKind | undefined = kinds[field];
    if (what === undefined || placed.record[field] === expected[field]) return [];
    return [differenceAt(table, placed, field, what, expected[field])];
  });
}

/** A whole number, or null for an empty cell; undefined for anything else. */
export function optionalNumber(text: string): number | null | undefined {
  if (text === "") return null;
  return recordedNumber(text) ?? undefined;
}
