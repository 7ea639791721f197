import { isInOperation } from "../directory/in-operation";
import { drawnWord } from "../draw/draw-records";
import { atCapReason, notInOperationReason } from "../draw/population";
import { compareDrawOrder, substituteCount } from "../draw/selection";
import { createTicketer, isWeight } from "../draw/ticket";
import { weightOf } from "../draw/weight";
import type { PopulationRow } from "../ledger/population-columns";
import { NO, YES } from "../ledger/record-words";
import { isUsableText, recordText } from "../text/canonical";
import { optionalNumber } from "./evidence";
import { recordedNumber } from "../draw/recorded-facts";
import type { Pendings } from "./pendings";
import type { RecordedDraw, RecordedRow } from "./recorded-draw";
import type { UnitFacts } from "./unit-facts";

/**
 * What each row of a plan row's 抽取底册 should say, beside the rows as they stand. Every value is recomputed
 * from the recorded values that it was made from, so that one edited cell is one difference and not a
 * hundred: where an input contradicts two others, it is the input that is wrong.
 */
export function expectedPopulation(
  draw: RecordedDraw,
  row: RecordedRow,
  known: ReadonlyMap<string, UnitFacts>,
  pendings: Pendings,
): readonly PopulationRow[] {
  const judged = row.population.map(({ record }) =>
    withChance(record, row, draw, known.get(record.unitId), pendings),
  );
  const tickets = expectedTickets(row, judged);
  const ranks = expectedRanks(row, judged, tickets);
  const eligible = recordedNumber(row.facts.eligible) ?? 0;
  const drawn = Math.min(recordedNumber(row.facts.required) ?? 0, eligible);
  const substitutes = substituteCount(eligible, drawn);
  return judged.map((record, index) => {
    const rank = ranks[index] ?? null;
    return {
      ...record,
      ticket: tickets[index] ?? "",
      rank: rank === null ? "" : String(rank),
      isDrawn: rank === null ? NO : drawnWord(rank, drawn, substitutes),
    };
  });
}

/** Facts, standing and weight of one unit. */
function withChance(
  record: PopulationRow,
  row: RecordedRow,
  draw: RecordedDraw,
  known: UnitFacts | undefined,
  pendings: Pendings,
): PopulationRow {
  const { status = record.status, complaints = record.complaints } = known ?? {};
  const { name = record.name, kinds = record.kinds, district = record.district } = known ?? {};
  const { violations = record.violations } = known ?? {};
  const isOpen = standsInOperation(record);
  const isContradicted = isInOperation(status) !== isOpen;
  const reason = isOpen
    ? capReason(record.unitId, row, draw, pendings)
    : notInOperationReason(isContradicted ? "" : status);
  return {
    ...record,
    sequence: row.facts.sequence,
    name,
    kinds,
    district,
    status: isContradicted ? "" : status,
    complaints,
    violations,
    ...weightRecord(record, row),
    inOperation: isOpen ? YES : NO,
    isEligible: reason === "" ? YES : NO,
    leftOutReason: recordText(reason),
  };
}

/** Status, 在业 and 未入围原因 say the same thing three times: two of them against one. */
function standsInOperation({ status, inOperation, leftOutReason }: PopulationRow): boolean {
  const votes = [
    isInOperation(status),
    inOperation === YES,
    !leftOutReason.startsWith(notInOperationReason("")),
  ];
  return votes.filter((vote) => vote).length > 1;
}

/** Empty for a unit that may be drawn; Art. 9 stops it at the cap, unless it joins a pending visit. */
function capReason(
  unitId: string,
  { parameters }: RecordedRow,
  { history }: RecordedDraw,
  pendings: Pendings,
): string {
  const cap = parameters?.cap ?? null;
  const visits = history.counted.get(unitId) ?? 0;
  return cap === null || visits < cap || pendings.has(unitId) ? "" : atCapReason(visits, cap);
}

function weightRecord(record: PopulationRow, { parameters }: RecordedRow) {
  const complaints = optionalNumber(record.complaints);
  const violations = optionalNumber(record.violations);
  if (parameters === null || complaints === undefined || violations === undefined) {
    return { weight: record.weight, weightBasis: record.weightBasis };
  }
  const { weight, basis } = weightOf(complaints, violations, parameters.weights);
  return { weight: String(weight), weightBasis: basis };
}

/** The tickets of eligible units, empty for the others; a recorded ticket may rest on either weight where two differ. */
function expectedTickets(
  { key, population }: RecordedRow,
  judged: readonly PopulationRow[],
): readonly string[] {
  const ticketOf = createTicketer(key);
  return judged.map(({ unitId, weight, isEligible }, index) => {
    if (isEligible !== YES || !isUsableText(unitId)) return "";
    const recorded = population[index]?.record;
    const tickets = [weight, recorded?.weight ?? ""]
      .map((text) => recordedNumber(text) ?? 0)
      .filter(isWeight)
      .map((number) => ticketOf(unitId, number));
    return tickets.find((ticket) => ticket === recorded?.ticket) ?? tickets[0] ?? "";
  });
}

/** Ranks by ticket. Where rows are missing, the others keep their recorded ranks as far as these ascend. */
function expectedRanks(
  { facts, population }: RecordedRow,
  judged: readonly PopulationRow[],
  tickets: readonly string[],
): readonly (number | null)[] {
  const order = judged
    .map(({ unitId: id }, index) => ({ id, index, ticket: tickets[index] ?? "" }))
    .filter(({ ticket }) => ticket !== "")
    .toSorted(compareDrawOrder);
  const isWhole = String(order.length) === facts.eligible;
  const ranks: (number | null)[] = judged.map(() => null);
  let last = 0;
  for (const { index } of order) {
    const recorded = recordedNumber(population[index]?.record.rank ?? "") ?? 0;
    last = isWhole || recorded <= last ? last + 1 : recorded;
    ranks[index] = last;
  }
  return ranks;
}
