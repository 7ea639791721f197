import { cellAddress } from "../cell-ref";
import { rowsDigest } from "../ledger/record-table";
import { RESULT_COLUMNS, type ResultField } from "../ledger/result-columns";
import type { Difference, DifferenceKind } from "./difference";
import { differenceAt, fieldDifferences, type EvidenceBook } from "./evidence";
import type { RecordedDraw } from "./recorded-draw";
import type { RecordedVisit } from "./recorded-visits";

const RESULT_KINDS: Partial<Record<ResultField, DifferenceKind>> = {
  order: "visit-order",
  name: "visit-unit",
  kinds: "visit-unit",
  district: "visit-unit",
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

/** 抽查结果 of a draw: exactly the visits that follow, in their order, each field by field. */
export function checkVisits(
  book: EvidenceBook,
  draw: RecordedDraw,
  visits: readonly RecordedVisit[],
): readonly Difference[] {
  const table = book.results;
  const byUnit = new Map(visits.map((visit) => [visit.unitId, visit]));
  const seen = new Set<string>();
  const cells: Difference[] = [];
  let last = 0;
  for (const placed of draw.results) {
    const { unitId } = placed.record;
    const visit = byUnit.get(unitId);
    if (seen.has(unitId)) cells.push(differenceAt(table, placed, "unitId", "row-duplicated", ""));
    else if (visit === undefined) {
      cells.push(differenceAt(table, placed, "unitId", "visit-not-drawn", ""));
    } else {
      cells.push(...fieldDifferences(table, placed, visit.expected, RESULT_KINDS));
      const place = Number(visit.expected.order);
      if (place < last) cells.push(differenceAt(table, placed, "order", "row-order", ""));
      last = Math.max(last, place);
    }
    seen.add(unitId);
  }
  const missing = visits.filter(({ unitId }) => !seen.has(unitId));
  return [
    ...cells,
    ...missing.map((visit) => missingVisit(book, draw, visit)),
    ...checkDigest(book, draw, byUnit),
  ];
}

/** A visit without a row: at the place where the row would stand. */
function missingVisit(
  { results }: EvidenceBook,
  { drawNumber, results: rows }: RecordedDraw,
  { unitId, expected }: RecordedVisit,
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
    cell: cellAddress(first + Number(expected.order) - 1, column),
  };
}

/** Where records begin, below title, note and headings. */
const FIRST_ROW = 3;

/** 结果摘要, where the differences found do not explain it. */
function checkDigest(
  { ledger }: EvidenceBook,
  draw: RecordedDraw,
  byUnit: ReadonlyMap<string, RecordedVisit>,
): readonly Difference[] {
  const recorded = draw.results.map(({ record }) => record);
  const corrected = recorded.map((record) => byUnit.get(record.unitId)?.expected ?? record);
  const digest = rowsDigest(RESULT_COLUMNS, recorded);
  const explained = rowsDigest(RESULT_COLUMNS, corrected);
  return draw.rows.flatMap(({ event }) =>
    [digest, explained].includes(event.record.resultRowsDigest)
      ? []
      : [differenceAt(ledger, event, "resultRowsDigest", "result-rows-digest", digest)],
  );
}
