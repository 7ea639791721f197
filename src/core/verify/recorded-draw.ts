import { keyOf, targetStatement } from "../draw/statement";
import { drawEvents, yearOfDraw } from "../ledger/draw-history";
import type { LaterEvent } from "../ledger/later-events";
import type { InspectorField } from "../ledger/inspector-columns";
import type { LedgerField, LedgerRow } from "../ledger/ledger-columns";
import { readParameters, type Parameters } from "../ledger/parameters";
import { POPULATION_COLUMNS, type PopulationField } from "../ledger/population-columns";
import { EVENT } from "../ledger/record-words";
import { rowsDigest } from "../ledger/record-table";
import { RESULT_COLUMNS, type ResultField } from "../ledger/result-columns";
import {
  joinableVisits,
  visitHistory,
  type PendingVisit,
  type VisitHistory,
} from "../ledger/visit-history";
import { type EvidenceBook, type PlacedRow } from "./evidence";
import { recordedNumber } from "../draw/recorded-facts";
import {
  recordedLater,
  splitResults,
  type RecordedLater,
  type RowsByNumber,
} from "./recorded-later";
import { isSaidAnew } from "./said-anew";

/** One plan row of a draw, as the sheets recorded it. */
export type RecordedRow = {
  /** The 抽取 event, and the 封存 event that it completes, if there is one. */
  readonly event: PlacedRow<LedgerField>;
  readonly seal: PlacedRow<LedgerField> | null;
  /** What the two say together: where they differ, the one whose 本条摘要 holds is believed. */
  readonly facts: LedgerRow;
  /** Whether of the two only the 封存 event was edited. */
  readonly isSealEdited: boolean;
  /** Null when 参数 cannot be read. */
  readonly parameters: Parameters | null;
  readonly key: string;
  readonly population: readonly PlacedRow<PopulationField>[];
  /** Whether 抽取底册 still has the digest that the event gives. */
  readonly isPopulationIntact: boolean;
};

/** A draw with its 抽取 events, as the sheets recorded it, and what the year held before it. */
export type RecordedDraw = {
  readonly drawNumber: string;
  readonly rows: readonly RecordedRow[];
  readonly seed: string;
  readonly inspectors: readonly PlacedRow<InspectorField>[];
  readonly results: readonly PlacedRow<ResultField>[];
  readonly areResultsIntact: boolean;
  readonly history: VisitHistory;
  /** Visits of earlier draws that a unit could join, by `visitKey` of their draw. */
  readonly joinable: ReadonlyMap<string, PendingVisit>;
  /** 补抽 and 换人, in order. */
  readonly later: readonly RecordedLater[];
  /** Rows of 抽查结果 behind those of every event that the ledger has. */
  readonly beyond: readonly PlacedRow<ResultField>[];
};

/** The draws that have a 抽取 event, in the order in which they were drawn. `isIntact` tells of a ledger row, by index. */
export function recordedDraws(
  book: EvidenceBook,
  isIntact: (index: number) => boolean,
): readonly RecordedDraw[] {
  const byDraw = new Map<string, Indexed[]>();
  book.ledger.records.forEach((placed, index) => {
    const { drawNumber, event } = placed.record;
    if (event !== EVENT.draw) return;
    append(byDraw, drawNumber, { placed, index });
  });
  const states = drawEvents(book.ledger.records.map(({ record }) => record));
  const sheets = {
    plans: grouped(book.populations.records, ({ record }) => populationKey(record)),
    populations: grouped(book.populations.records, ({ record }) => record.drawNumber),
    inspectors: grouped(book.inspectors.records, ({ record }) => record.drawNumber),
    results: grouped(book.results.records, ({ record }) => record.drawNumber),
    later: new Map([...states].map(([drawNumber, { later }]) => [drawNumber, later])),
  };
  return [...byDraw].map(([drawNumber, events]) =>
    recordedDraw(book, drawNumber, events, sheets, isIntact),
  );
}

type Indexed = { readonly placed: PlacedRow<LedgerField>; readonly index: number };

type Sheets = RowsByNumber & {
  /** 抽取底册 by `populationKey`. */
  readonly plans: ReadonlyMap<string, readonly PlacedRow<PopulationField>[]>;
  readonly later: ReadonlyMap<string, readonly LaterEvent[]>;
  readonly results: ReadonlyMap<string, readonly PlacedRow<ResultField>[]>;
};

function recordedDraw(
  book: EvidenceBook,
  drawNumber: string,
  events: readonly Indexed[],
  sheets: Sheets,
  isIntact: (index: number) => boolean,
): RecordedDraw {
  const draws = events.map(({ placed }) => placed.record);
  const later = sheets.later.get(drawNumber) ?? [];
  const rows = sheets.results.get(drawNumber) ?? [];
  const drawnFrom = sheets.populations.get(drawNumber) ?? [];
  const split = splitResults(rows, draws, drawnFrom, later.length);
  const results = split.own;
  const seed = seedOf(events, results, isIntact);
  const before = book.ledger.records.slice(0, events[0]?.index ?? 0).map(({ record }) => record);
  const resultRows = book.results.records.map(({ record }) => record);
  const digest = rowsDigest(
    RESULT_COLUMNS,
    results.map(({ record }) => record),
  );
  return {
    drawNumber,
    seed,
    rows: events.map((event) => recordedRow(book, event, seed, sheets, isIntact)),
    inspectors: sheets.inspectors.get(drawNumber) ?? [],
    results,
    areResultsIntact: events.every(({ placed }) => placed.record.resultRowsDigest === digest),
    // Nobody's 检查日期 is evidence: which earlier visits were pending follows from who joined them.
    history: visitHistory(before, resultRows, new Set(), yearOfDraw(drawNumber) ?? 0),
    joinable: joinableVisits(before, resultRows),
    later: recordedLater(book, drawNumber, later, split, sheets),
    beyond: split.beyond,
  };
}

function recordedRow(
  { ledger }: EvidenceBook,
  { placed: event, index }: Indexed,
  seed: string,
  sheets: Sheets,
  isIntact: (index: number) => boolean,
): RecordedRow {
  const { record } = event;
  const sealIndex = ledger.records.findIndex(
    ({ record: seal }) =>
      seal.event === EVENT.seal &&
      seal.drawNumber === record.drawNumber &&
      seal.planNumber === record.planNumber,
  );
  const seal = ledger.records[sealIndex] ?? null;
  const isSealBelieved = seal !== null && !isIntact(index) && isIntact(sealIndex);
  const facts = isSealBelieved ? sealedFacts(record, seal.record) : record;
  const population = sheets.plans.get(populationKey(record)) ?? [];
  const digest = rowsDigest(
    POPULATION_COLUMNS,
    population.map((row) => row.record),
  );
  return {
    event,
    seal,
    facts,
    isSealEdited: seal !== null && isIntact(index) && !isIntact(sealIndex),
    parameters: readParameters(facts.parameters),
    key: keyOf(targetStatement(facts.planNumber, recordedNumber(facts.sequence) ?? NaN, seed)),
    population,
    isPopulationIntact: record.populationRowsDigest === digest,
  };
}

function sealedFacts(event: LedgerRow, seal: LedgerRow): LedgerRow {
  const entries = Object.entries(event).filter(([field]) => isSaidAnew(field));
  return { ...seal, ...Object.fromEntries(entries) };
}

/** The seed of a draw: what an event says that was not edited, else what all rows of 抽查结果 agree on. */
function seedOf(
  events: readonly Indexed[],
  results: readonly PlacedRow<ResultField>[],
  isIntact: (index: number) => boolean,
): string {
  const sound = events.find(({ index }) => isIntact(index));
  if (sound !== undefined) return sound.placed.record.seed;
  const seeds = new Set(results.map(({ record }) => record.seed));
  const [only] = seeds;
  return seeds.size === 1 && only !== undefined ? only : (events[0]?.placed.record.seed ?? "");
}

/** The key of one plan row's block in 抽取底册. */
export function populationKey(
  record: Readonly<Record<"drawNumber" | "planNumber", string>>,
): string {
  return `${record.drawNumber}\t${record.planNumber}`;
}

function grouped<Row>(
  rows: readonly Row[],
  keyOfRow: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) append(groups, keyOfRow(row), row);
  return groups;
}

function append<Row>(groups: Map<string, Row[]>, key: string, row: Row): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [row]);
  else group.push(row);
}
