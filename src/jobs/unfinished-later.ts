import type { DrawEvents } from "../core/ledger/draw-history";
import { laterEventNumber } from "../core/ledger/later-events";
import { resultBlocks } from "../core/ledger/result-blocks";
import { RESULT_COLUMNS, type ResultRow } from "../core/ledger/result-columns";
import { rowsDigest } from "../core/ledger/record-table";
import type { WorkbookEvidence } from "./evidence";

/** A 补抽 or 换人 whose ledger rows were never written. */
export type UnfinishedLater = {
  readonly draw: DrawEvents;
  /** The number that it would have had. */
  readonly number: string;
  /** Places of its rows, counted from 0, by the name of their sheet. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
};

/**
 * What a 补抽 or 换人 of a drawn draw left behind when its write broke off, or null. Rows of 抽查结果 are only taken
 * for its own where all rows before them still have the digests of the ledger: what somebody edited is for the
 * verification to name.
 */
export function unfinishedLater(
  draw: DrawEvents,
  { results, populations, inspectors }: WorkbookEvidence,
): UnfinishedLater | null {
  if (draw.state !== "drawn") return null;
  const own = results.records.filter(({ record }) => record.drawNumber === draw.drawNumber);
  const records = own.map(({ record }) => record);
  if (areResultsDamaged(draw, records)) return null;
  const blocks = resultBlocks(records);
  const beyond = own.filter((_, place) => (blocks[place] ?? 0) > draw.later.length);
  const number = laterEventNumber(draw.drawNumber, draw.later.length + 1);
  const placesOf = <Row extends { readonly row: number; readonly record: { drawNumber: string } }>(
    rows: readonly Row[],
  ) => rows.filter(({ record }) => record.drawNumber === number).map(({ row }) => row);
  const rows = new Map([
    [results.layout.name, beyond.map(({ row }) => row)],
    [populations.layout.name, placesOf(populations.records)],
    [inspectors.layout.name, placesOf(inspectors.records)],
  ]);
  return [...rows.values()].every((places) => places.length === 0) ? null : { draw, number, rows };
}

/** Whether the rows of a draw in 抽查结果 are not those whose 结果摘要 its 抽取, 补抽 and 换人 events give. */
export function areResultsDamaged(draw: DrawEvents, records: readonly ResultRow[]): boolean {
  const blocks = resultBlocks(records);
  return [draw.draws, ...draw.later.map(({ rows }) => rows)].some((events, number) => {
    const block = records.filter((_, place) => blocks[place] === number);
    const digest = rowsDigest(RESULT_COLUMNS, block);
    return events.some(({ resultRowsDigest }) => resultRowsDigest !== digest);
  });
}
