import { drawNow, type DrawNow } from "../draw/later/draw-now";
import type { InspectorField } from "../ledger/inspector-columns";
import type { LaterEvent } from "../ledger/later-events";
import type { LedgerField, LedgerRow } from "../ledger/ledger-columns";
import type { PopulationField } from "../ledger/population-columns";
import { YES } from "../ledger/record-words";
import { rowsDigest } from "../ledger/record-table";
import { resultBlocks } from "../ledger/result-blocks";
import { RESULT_COLUMNS, type ResultField } from "../ledger/result-columns";
import type { EvidenceBook, PlacedRow } from "./evidence";

/** One 补抽 or 换人 of a draw, as the sheets recorded it. */
export type RecordedLater = {
  readonly event: LaterEvent["event"];
  readonly number: string;
  readonly drawNumber: string;
  readonly events: readonly PlacedRow<LedgerField>[];
  readonly results: readonly PlacedRow<ResultField>[];
  /** By plan number. */
  readonly populations: ReadonlyMap<string, readonly PlacedRow<PopulationField>[]>;
  readonly inspectors: readonly PlacedRow<InspectorField>[];
  /** The draw before the event; null where it was not in force. */
  readonly now: DrawNow | null;
};

/** Rows of 抽查结果 of one draw by the event that wrote them; `beyond` belong to none that the ledger has. */
export type SplitResults = {
  readonly own: readonly PlacedRow<ResultField>[];
  readonly later: readonly (readonly PlacedRow<ResultField>[])[];
  readonly beyond: readonly PlacedRow<ResultField>[];
};

/**
 * Splits the rows of a draw. Where its own rows have not the 结果摘要 of its 抽取 events, they are counted: as many as
 * units that its 抽取底册 says were drawn; without later events all rows are its own, so that a row too many is one
 * difference.
 */
export function splitResults(
  results: readonly PlacedRow<ResultField>[],
  draws: readonly LedgerRow[],
  populations: readonly PlacedRow<PopulationField>[],
  laterEvents: number,
): SplitResults {
  const records = results.map(({ record }) => record);
  const ownOf = (blocks: readonly number[]) => records.filter((_, place) => blocks[place] === 0);
  const blocks = resultBlocks(records);
  const digest = rowsDigest(RESULT_COLUMNS, ownOf(blocks));
  const isSound = draws.every(({ resultRowsDigest }) => resultRowsDigest === digest);
  if (!isSound && laterEvents === 0) return { own: results, later: [], beyond: [] };
  const counted = isSound ? blocks : resultBlocks(records, drawnUnits(populations));
  const block = (number: number) => results.filter((_, place) => counted[place] === number);
  return {
    own: block(0),
    later: Array.from({ length: laterEvents }, (_, index) => block(index + 1)),
    beyond: results.filter((_, place) => (counted[place] ?? 0) > laterEvents),
  };
}

function drawnUnits(populations: readonly PlacedRow<PopulationField>[]): number {
  const drawn = populations.filter(({ record }) => record.isDrawn === YES);
  return new Set(drawn.map(({ record }) => record.unitId)).size;
}

/** The rows of the sheets behind the ledger, by the number of their draw or event. */
export type RowsByNumber = {
  readonly populations: ReadonlyMap<string, readonly PlacedRow<PopulationField>[]>;
  readonly inspectors: ReadonlyMap<string, readonly PlacedRow<InspectorField>[]>;
};

/** The later events of a draw, in order, with the draw as it stood before each. */
export function recordedLater(
  book: EvidenceBook,
  drawNumber: string,
  events: readonly LaterEvent[],
  results: SplitResults,
  sheets: RowsByNumber,
): readonly RecordedLater[] {
  const ledger = book.ledger.records.map(({ record }) => record);
  const all = book.results.records.map(({ record }) => record);
  return events.map(({ event, number, rows }, index) => {
    const own = new Set(rows);
    const first = ledger.findIndex((row) => own.has(row));
    const plans = rows.map(({ planNumber }) => planNumber);
    const populations = sheets.populations.get(number) ?? [];
    return {
      event,
      number,
      drawNumber,
      events: book.ledger.records.filter(({ record }) => own.has(record)),
      results: results.later[index] ?? [],
      populations: new Map(
        plans.map((plan) => [plan, populations.filter(({ record }) => record.planNumber === plan)]),
      ),
      inspectors: sheets.inspectors.get(number) ?? [],
      now: drawNow(ledger.slice(0, first), all, drawNumber),
    };
  });
}
