import type { SubstitutionOfRow } from "../draw/later/substitute-visits";
import {
  POPULATION_COLUMNS,
  type PopulationField,
  type PopulationRow,
} from "../ledger/population-columns";
import { rowsDigest } from "../ledger/record-table";
import { POPULATION_KINDS } from "./check-population";
import type { Difference } from "./difference";
import { differenceAt, fieldDifferences, type EvidenceBook, type PlacedRow } from "./evidence";
import type { RecordedLater } from "./recorded-later";

/**
 * 抽取底册 of a 补抽 for one plan row: the unit that leaves, every rank passed over with its reason, the one that takes
 * the place, each in its turn; and 底册摘要.
 */
export function checkSubstitutionRows(
  book: EvidenceBook,
  later: RecordedLater,
  { event, rows }: SubstitutionOfRow,
): readonly Difference[] {
  const recorded = later.populations.get(event.planNumber) ?? [];
  const cells = recorded.flatMap((placed, index) => rowDifferences(book, placed, rows[index]));
  const ledgerRow = later.events.find(({ record }) => record.planNumber === event.planNumber);
  if (ledgerRow === undefined) return cells;
  const missing = rows[recorded.length];
  const digest = digestOf(recorded.map(({ record }) => record));
  const { populationRowsDigest } = ledgerRow.record;
  const isExplained = [digest, digestOf(rows)].includes(populationRowsDigest);
  const differ = (what: "event-rows-missing" | "population-rows-digest", should: string) =>
    differenceAt(book.ledger, ledgerRow, "populationRowsDigest", what, should);
  return [
    ...cells,
    ...(missing === undefined ? [] : [differ("event-rows-missing", missing.unitId)]),
    ...(isExplained ? [] : [differ("population-rows-digest", digest)]),
  ];
}

function rowDifferences(
  { populations }: EvidenceBook,
  placed: PlacedRow<PopulationField>,
  should: PopulationRow | undefined,
): readonly Difference[] {
  if (should === undefined || should.unitId !== placed.record.unitId) {
    return [differenceAt(populations, placed, "unitId", "not-next-rank", should?.unitId ?? "")];
  }
  return fieldDifferences(populations, placed, should, POPULATION_KINDS);
}

function digestOf(rows: readonly PopulationRow[]): string {
  return rowsDigest(POPULATION_COLUMNS, rows);
}
