import { eligibleDigest } from "../draw/seal";
import { requiredUnits } from "../draw/required";
import {
  POPULATION_COLUMNS,
  type PopulationField,
  type PopulationRow,
} from "../ledger/population-columns";
import type { LedgerField } from "../ledger/ledger-columns";
import { YES } from "../ledger/record-words";
import { rowsDigest } from "../ledger/record-table";
import { parseBasisPoints } from "../text/ratio";
import type { Difference, DifferenceKind } from "./difference";
import { differenceAt, fieldDifferences, optionalNumber, type EvidenceBook } from "./evidence";
import { recordedNumber } from "../draw/recorded-facts";
import type { RecordedRow } from "./recorded-draw";

/** What each column of 抽取底册 is about. */
export const POPULATION_KINDS: Partial<Record<PopulationField, DifferenceKind>> = {
  sequence: "sequence",
  name: "unit-facts",
  kinds: "unit-facts",
  district: "unit-facts",
  status: "status",
  complaints: "unit-facts",
  violations: "unit-facts",
  weightBasis: "weight-basis",
  weight: "weight",
  inOperation: "in-operation",
  isEligible: "eligibility",
  leftOutReason: "left-out-reason",
  ticket: "ticket",
  rank: "rank",
  isDrawn: "drawn",
};

/** One plan row's 抽取底册 and the counts and digests that its 抽取 event gives of it. */
export function checkPopulation(
  book: EvidenceBook,
  row: RecordedRow,
  expected: readonly PopulationRow[],
): readonly Difference[] {
  const cells = row.population.flatMap((placed, index) => {
    const should = expected[index];
    if (should === undefined) return [];
    const numbers = (["complaints", "violations"] as const).filter(
      (field) => optionalNumber(placed.record[field]) === undefined,
    );
    return [
      ...fieldDifferences(book.populations, placed, should, POPULATION_KINDS),
      ...numbers.map((field) => differenceAt(book.populations, placed, field, "unreadable", "")),
    ];
  });
  return [...cells, ...checkCounts(book, row, expected), ...checkDigests(book, row, expected)];
}

/** N, 入围数, k and 抽中数; where a cell of 抽取底册 is wrong, the count may rest on either reading of it. */
function checkCounts(
  { ledger }: EvidenceBook,
  row: RecordedRow,
  expected: readonly PopulationRow[],
): readonly Difference[] {
  const { facts } = row;
  const recorded = row.population.map(({ record }) => record);
  const differences: Difference[] = [];
  const differ = (field: LedgerField, what: DifferenceKind, readings: readonly number[]) => {
    const [first = 0] = readings;
    const { record } = row.event;
    if (readings.some((count) => record[field] === String(count))) return;
    differences.push(differenceAt(ledger, row.event, field, what, String(first)));
  };
  for (const [field, what, isCounted] of COUNTS) {
    const count = (rows: readonly PopulationRow[]) => rows.filter(isCounted).length;
    differ(field, what, [count(expected), count(recorded)]);
  }
  const basisPoints = facts.ratio === "" ? null : parseBasisPoints(facts.ratio);
  const quantity = optionalNumber(facts.quantity);
  if (basisPoints === null && (facts.ratio !== "" || quantity === null)) {
    differences.push(differenceAt(ledger, row.event, "ratio", "unreadable", ""));
  } else if (quantity === undefined) {
    differences.push(differenceAt(ledger, row.event, "quantity", "unreadable", ""));
  } else {
    const inOperation = recordedNumber(facts.population) ?? 0;
    differ("required", "required-count", [requiredUnits(inOperation, basisPoints, quantity)]);
  }
  const eligible = recordedNumber(facts.eligible) ?? 0;
  differ("drawn", "drawn-count", [Math.min(recordedNumber(facts.required) ?? 0, eligible)]);
  return differences;
}

const COUNTS = [
  ["population", "population-count", ({ inOperation }: PopulationRow) => inOperation === YES],
  ["eligible", "eligible-count", ({ isEligible }: PopulationRow) => isEligible === YES],
] as const;

/** 名录摘要, and 底册摘要 where the differences found do not explain it. */
function checkDigests(
  { ledger }: EvidenceBook,
  row: RecordedRow,
  expected: readonly PopulationRow[],
): readonly Difference[] {
  const { event, facts } = row;
  const recorded = row.population.map(({ record }) => record);
  const [sealed, asRecorded] = [expected, recorded].map((rows) =>
    eligibleDigest(
      rows
        .filter(({ isEligible }) => isEligible === YES)
        .map(({ unitId, weight }) => ({ id: unitId, weight })),
    ),
  );
  const differences: Difference[] = [];
  if (facts.populationDigest !== sealed && facts.populationDigest !== asRecorded) {
    differences.push(
      differenceAt(ledger, event, "populationDigest", "population-digest", asRecorded ?? ""),
    );
  }
  const { populationRowsDigest } = event.record;
  const isExplained = populationRowsDigest === rowsDigest(POPULATION_COLUMNS, expected);
  if (!row.isPopulationIntact && !isExplained) {
    const recomputed = rowsDigest(POPULATION_COLUMNS, recorded);
    differences.push(
      differenceAt(ledger, event, "populationRowsDigest", "population-rows-digest", recomputed),
    );
  }
  return differences;
}
