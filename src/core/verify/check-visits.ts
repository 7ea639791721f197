import { cellAddress } from "../cell-ref";
import { rowsDigest } from "../ledger/record-table";
import type { LedgerField } from "../ledger/ledger-columns";
import { RESULT_COLUMNS, type ResultField, type ResultRow } from "../ledger/result-columns";
import type { Difference, DifferenceKind } from "./difference";
import { differenceAt, fieldDifferences, type EvidenceBook, type PlacedRow } from "./evidence";

const RESULT_KINDS: Partial<Record<ResultField, DifferenceKind>> = {
  order: "visit-order",
  name: "visit-unit",
  kinds: "visit-unit",
  district: "visit-unit",
  address: "visit-unit",
  planNumbers: "visit-reasons",
  sequences: "visit-reasons",
  ranks: "visit-reasons",
  tickets: "visit-reasons",
  items: "visit-reasons",
  offices: "visit-offices",
  jointOffices: "visit-offices",
  isJoint: "visit-offices",
  joins: "visit-joins",
  leader: "leader",
  inspectors: "team",
  certificates: "team",
  seed: "visit-seed",
};

/** The rows of 抽查结果 that a draw or a later event wrote. */
export type RecordedResults = {
  readonly drawNumber: string;
  readonly results: readonly PlacedRow<ResultField>[];
  /** The ledger rows that give 结果摘要. */
  readonly events: readonly PlacedRow<LedgerField>[];
};

/** What should stand there, a row a unit. */
export type ExpectedResult = { readonly unitId: string; readonly expected: ResultRow };

/** 抽查结果 of a draw or a later event: exactly the rows that follow, in their order, each field by field. */
export function checkVisits(
  book: EvidenceBook,
  recorded: RecordedResults,
  visits: readonly ExpectedResult[],
): readonly Difference[] {
  const table = book.results;
  const places = new Map(visits.map(({ unitId }, place) => [unitId, place]));
  const seen = new Set<string>();
  const cells: Difference[] = [];
  let last = 0;
  for (const placed of recorded.results) {
    const { unitId } = placed.record;
    const place = places.get(unitId) ?? -1;
    const visit = visits[place];
    if (seen.has(unitId)) cells.push(differenceAt(table, placed, "unitId", "row-duplicated", ""));
    else if (visit === undefined) {
      cells.push(differenceAt(table, placed, "unitId", "visit-not-drawn", ""));
    } else {
      cells.push(...fieldDifferences(table, placed, visit.expected, RESULT_KINDS));
      if (place < last) cells.push(differenceAt(table, placed, "order", "row-order", ""));
      last = Math.max(last, place);
    }
    seen.add(unitId);
  }
  const missing = visits.flatMap(({ unitId }, place) =>
    seen.has(unitId) ? [] : [missingVisit(book, recorded, unitId, place)],
  );
  return [...cells, ...missing, ...checkDigest(book, recorded, visits)];
}

/** A visit without a row: at the place where the row would stand. */
function missingVisit(
  { results }: EvidenceBook,
  { drawNumber, results: rows }: RecordedResults,
  unitId: string,
  place: number,
): Difference {
  const { name, columns } = results.layout;
  const first = rows[0]?.row ?? (results.records.at(-1)?.row ?? FIRST_ROW - 1) + 1;
  const column = columns.findIndex(({ field }) => field === "unitId");
  return {
    drawNumber,
    what: "visit-missing",
    recorded: "",
    recomputed: unitId,
    sheet: name,
    cell: cellAddress(first + place, column),
  };
}

/** Where records begin, below title, note and headings. */
const FIRST_ROW = 3;

/** 结果摘要, where the differences found do not explain it. */
function checkDigest(
  { ledger }: EvidenceBook,
  { results, events }: RecordedResults,
  visits: readonly ExpectedResult[],
): readonly Difference[] {
  const expected = new Map(visits.map((visit) => [visit.unitId, visit.expected]));
  const recorded = results.map(({ record }) => record);
  const corrected = recorded.map((record) => expected.get(record.unitId) ?? record);
  const digest = rowsDigest(RESULT_COLUMNS, recorded);
  const explained = rowsDigest(RESULT_COLUMNS, corrected);
  return events.flatMap((event) =>
    [digest, explained].includes(event.record.resultRowsDigest)
      ? []
      : [differenceAt(ledger, event, "resultRowsDigest", "result-rows-digest", digest)],
  );
}
