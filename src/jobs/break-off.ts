import { brokenLaterEntries } from "../core/draw/later/void";
import { drawEvents, type DrawEvents } from "../core/ledger/draw-history";
import type { LedgerEntry } from "../core/ledger/ledger-columns";
import {
  BROKEN_WRITE_REASON,
  EVENT,
  SEAL_ABANDONED_REASON,
  SEED_SOURCE,
} from "../core/ledger/record-words";
import { recordText } from "../core/text/canonical";
import type { Change } from "../sheets/changes";
import type { LedgerBook } from "./evidence";
import { unfinishedLater } from "./unfinished-later";

/** What is to be closed by 中断: the events to add, and the rows to take out of the other sheets. */
export type BreakOff = {
  /** Of draws, and of events after a draw (`C2026-001-1`). */
  readonly drawNumbers: readonly string[];
  readonly entries: readonly LedgerEntry[];
  readonly changes: readonly Change[];
  /** How many rows each sheet loses, by its name. */
  readonly removed: ReadonlyMap<string, number>;
};

/**
 * Closes every write that broke off: draws (封存 without 抽取, though nobody is waited for or rows of a result stand
 * already), 补抽 and 换人 (rows without a ledger row); and the open seals that are abandoned on purpose.
 */
export function breakOff(
  book: LedgerBook,
  abandoned: ReadonlySet<string>,
  circumstances: { readonly time: string; readonly operator: string },
): BreakOff {
  const draws = [...drawEvents(book.ledger).values()];
  const broken = draws.filter(
    (draw) =>
      draw.state === "sealed" && (abandoned.has(draw.drawNumber) || isUnfinished(draw, book)),
  );
  const later = draws.flatMap((draw) => unfinishedLater(draw, book.evidence) ?? []);
  const numbers = new Set(broken.map(({ drawNumber }) => drawNumber));
  const removals = sheetsOf(book).map(({ layout, records }) => {
    const isLeft = new Set(later.flatMap(({ rows }) => rows.get(layout.name) ?? []));
    const rows = records.filter(
      ({ record, row }) => numbers.has(record.drawNumber) || isLeft.has(row),
    );
    return { name: layout.name, count: rows.length, changes: removeRows(layout.name, rows) };
  });
  return {
    drawNumbers: [...numbers, ...later.map(({ number }) => number)],
    entries: [
      ...broken.flatMap(({ drawNumber, seals }) =>
        seals.map((seal) => ({
          ...seal,
          event: EVENT.break,
          time: circumstances.time,
          operator: recordText(circumstances.operator),
          reason: abandoned.has(drawNumber) ? SEAL_ABANDONED_REASON : BROKEN_WRITE_REASON,
        })),
      ),
      ...later.flatMap(({ draw }) => brokenLaterEntries(draw.draws, circumstances)),
    ],
    changes: removals.flatMap(({ changes }) => changes),
    removed: new Map(removals.map(({ name, count }) => [name, count])),
  };
}

/**
 * True for a draw whose write broke off: nobody is waited for, or rows of a result stand although 抽取 is missing.
 * The draw must have no 抽取 event.
 */
export function isUnfinished(draw: DrawEvents, book: LedgerBook): boolean {
  const isStarted = sheetsOf(book).some(({ records }) =>
    records.some(({ record }) => record.drawNumber === draw.drawNumber),
  );
  return isStarted || !isAwaitingSeed(draw);
}

function sheetsOf({ evidence }: LedgerBook): readonly DrawRecords[] {
  return [evidence.results, evidence.populations, evidence.inspectors];
}

/** What the three sheets behind the ledger have in common. */
type DrawRecords = {
  readonly layout: { readonly name: string };
  readonly records: readonly {
    readonly row: number;
    readonly record: { readonly drawNumber: string };
  }[];
};

/** A seal made for witnesses waits for its seed; all others are drawn in the same go. */
function isAwaitingSeed({ seals }: DrawEvents): boolean {
  return seals.every(({ seedSource }) => seedSource === SEED_SOURCE.witnessed);
}

function removeRows(sheet: string, rows: readonly { readonly row: number }[]): readonly Change[] {
  const changes: Change[] = [];
  // From the bottom up, so that the rows still to be removed keep their places.
  for (const { row } of rows.toReversed()) {
    const last = changes[changes.length - 1];
    if (last?.kind === "remove-rows" && last.firstRow === row + 1) {
      changes[changes.length - 1] = { ...last, firstRow: row, count: last.count + 1 };
    } else changes.push({ kind: "remove-rows", sheet, firstRow: row, count: 1 });
  }
  return changes;
}
