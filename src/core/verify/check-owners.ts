import { drawEvents, type DrawEvents } from "../ledger/draw-history";
import { drawOfEvent, laterEventNumber } from "../ledger/later-events";
import type { ResultRow } from "../ledger/result-columns";
import { compareBytes } from "../text/byte-order";
import type { Difference, DifferenceKind } from "./difference";
import type { Placed } from "./event-progress";
import { differenceAt, type EvidenceBook, type EvidenceTable, type PlacedRow } from "./evidence";
import { populationKey, type RecordedDraw } from "./recorded-draw";

/**
 * Rows that belong to no 抽取, 补抽 or 换人 event of the ledger, or stand among the rows of another: each sheet has the
 * rows of the events in the order of the ledger.
 */
export function checkOwners(
  book: EvidenceBook,
  draws: readonly RecordedDraw[],
): readonly Difference[] {
  const states = drawEvents(book.ledger.records.map(({ record }) => record));
  const places = eventPlaces(book, draws);
  const check = <Field extends string>(
    table: EvidenceTable<Field | "drawNumber">,
    numberOf: (placed: PlacedRow<Field | "drawNumber">) => string | undefined,
  ): readonly Difference[] => {
    let last = 0;
    return table.records.flatMap((placed) => {
      const differ = (what: DifferenceKind) => [
        differenceAt<Field | "drawNumber">(table, placed, "drawNumber", what, ""),
      ];
      const { drawNumber } = placed.record;
      const number = numberOf(placed);
      if (number === undefined) return [];
      const place = places.get(number);
      if (place === undefined) return differ(whyUnowned(drawNumber, states));
      if (place < last) return differ("row-order");
      last = place;
      return [];
    });
  };
  const numbers = resultNumbers(draws);
  return [
    ...draws.flatMap((draw) => checkBeyond(book, draw)),
    ...check(book.results, (placed) =>
      places.has(placed.record.drawNumber) ? numbers.get(placed.row) : placed.record.drawNumber,
    ),
    ...check(book.populations, ({ record }) => record.drawNumber),
    ...check(book.inspectors, ({ record }) => record.drawNumber),
    ...checkPlanRows(book, draws),
  ];
}

/** Why a number has no rows: its draw or event never came to its end, or the ledger does not know it. */
function whyUnowned(number: string, draws: ReadonlyMap<string, DrawEvents>): DifferenceKind {
  if (draws.has(number)) return "row-of-undrawn-draw";
  const draw = draws.get(drawOfEvent(number));
  const next = draw === undefined ? "" : laterEventNumber(draw.drawNumber, draw.later.length + 1);
  return number === next ? "row-of-unfinished-event" : "row-of-unknown-draw";
}

/** The place of each draw and later event among those of the ledger, by its number. */
function eventPlaces(
  book: EvidenceBook,
  draws: readonly RecordedDraw[],
): ReadonlyMap<string, number> {
  const placeOf = ledgerPlaces(book);
  return new Map(
    draws.flatMap((draw) => [
      [draw.drawNumber, placeOf(draw.rows[0]?.event)] as const,
      ...draw.later.map(({ number, events }) => [number, placeOf(events[0])] as const),
    ]),
  );
}

/** The place of each block of 抽取底册, by its `populationKey`. */
function planPlaces(
  book: EvidenceBook,
  draws: readonly RecordedDraw[],
): ReadonlyMap<string, number> {
  const placeOf = ledgerPlaces(book);
  return new Map(
    draws.flatMap((draw) => [
      ...draw.rows.map(({ event }) => [populationKey(event.record), placeOf(event)] as const),
      ...draw.later.flatMap(({ number, events }) =>
        events.map((event) => {
          const key = populationKey({ ...event.record, drawNumber: number });
          return [key, placeOf(event)] as const;
        }),
      ),
    ]),
  );
}

function ledgerPlaces({ ledger }: EvidenceBook): (event: Placed | undefined) => number {
  const places = new Map(ledger.records.map((placed, index) => [placed, index]));
  return (event) => (event === undefined ? 0 : (places.get(event) ?? 0));
}

/** The number of the draw or event that wrote each row of 抽查结果, by its place in the sheet. */
function resultNumbers(draws: readonly RecordedDraw[]): ReadonlyMap<number, string> {
  return new Map(
    draws.flatMap((draw) => [
      ...draw.results.map(({ row }) => [row, draw.drawNumber] as const),
      ...draw.later.flatMap(({ number, results }) =>
        results.map(({ row }) => [row, number] as const),
      ),
    ]),
  );
}

/** Rows of a draw in 抽查结果 behind those of its last event: copies, or what an event wrote that never came to its end. */
function checkBeyond(
  { results }: EvidenceBook,
  { beyond, results: own, later }: RecordedDraw,
): readonly Difference[] {
  const textOf = (record: ResultRow) => Object.values(record).join("\t");
  const known = new Set(
    [...own, ...later.flatMap((event) => event.results)].map(({ record }) => textOf(record)),
  );
  return beyond.map((placed) => {
    const what = known.has(textOf(placed.record)) ? "row-duplicated" : "row-of-unfinished-event";
    return differenceAt(results, placed, "unitId", what, "");
  });
}

/**
 * In 抽取底册 each plan row has one block, in the order of the draw; that of a draw is sorted by the bytes of 单位标识,
 * that of a 补抽 by rank.
 */
function checkPlanRows(book: EvidenceBook, draws: readonly RecordedDraw[]): readonly Difference[] {
  const table = book.populations;
  const places = planPlaces(book, draws);
  const numbers = new Set(
    draws.flatMap(({ drawNumber, later }) => [drawNumber, ...later.map(({ number }) => number)]),
  );
  const own = new Set(draws.map(({ drawNumber }) => drawNumber));
  let last = -1;
  let lastId = "";
  return table.records.flatMap((placed): readonly Difference[] => {
    const { drawNumber, unitId } = placed.record;
    if (!numbers.has(drawNumber)) return [];
    const place = places.get(populationKey(placed.record));
    if (place === undefined) {
      return [differenceAt(table, placed, "planNumber", "row-of-unknown-plan-row", "")];
    }
    if (place < last) return [differenceAt(table, placed, "planNumber", "row-order", "")];
    const order = place > last || !own.has(drawNumber) ? 1 : compareBytes(unitId, lastId);
    last = place;
    if (order > 0) lastId = unitId;
    if (order > 0) return [];
    const what = order === 0 ? "row-duplicated" : "row-order";
    return [differenceAt(table, placed, "unitId", what, "")];
  });
}
