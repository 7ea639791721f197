import { drawEvents, type DrawEvents } from "../ledger/draw-history";
import type { LedgerRow } from "../ledger/ledger-columns";
import { JOIN, splitJoined } from "../ledger/record-words";
import type { ResultRow } from "../ledger/result-columns";
import { visitKey } from "../ledger/visit-history";
import { standingVisits, type StandingVisit } from "../ledger/visits-in-force";
import type { ResultEntry } from "../plan/rules/results/result-entry";
import { readTimestamp, type CivilDate } from "../text/civil-date";

/** A visit in force with what was entered about it. */
export type VisitRecord = {
  readonly visit: StandingVisit;
  /** The row of 抽查结果 that holds, the last draw's where several joined in one visit. */
  readonly row: ResultRow;
  /** 抽查事项 of every draw that the visit belongs to, each once. */
  readonly items: readonly string[];
  /** The day of its first draw; null where the ledger's time cannot be read. */
  readonly drawnOn: CivilDate | null;
  /** Null while 检查结果录入 has no row for it. */
  readonly entry: ResultEntry | null;
};

const MINUTES_LENGTH = "2026-03-02T09:30".length;

/**
 * Every visit in force, in the order in which the units were first drawn, with its entry: that of the draw that the
 * visit came from, else that of a draw that joined it.
 */
export function visitRecords(
  ledger: readonly LedgerRow[],
  results: readonly ResultRow[],
  entries: readonly ResultEntry[],
): readonly VisitRecord[] {
  const draws = drawEvents(ledger);
  const entryOf = entriesByVisit(entries);
  return standingVisits(ledger, results).flatMap((visit) => {
    const row = visit.rows.at(-1);
    if (row === undefined) return [];
    const numbers = [visit.origin, ...visit.rows.map(({ drawNumber }) => drawNumber)];
    const entry = numbers
      .map((drawNumber) => entryOf.get(visitKey(drawNumber, visit.unitId)))
      .find((found) => found !== undefined);
    return [
      {
        visit,
        row,
        items: [...new Set(visit.rows.flatMap((own) => itemsOf(own, draws)))],
        drawnOn: dayOf(draws.get(visit.rows[0]?.drawNumber ?? "")),
        entry: entry ?? null,
      },
    ];
  });
}

/** The first row of each visit; a row copied below it says nothing. */
export function entriesByVisit(entries: readonly ResultEntry[]): ReadonlyMap<string, ResultEntry> {
  const byVisit = new Map<string, ResultEntry>();
  for (const entry of entries) {
    const key = visitKey(entry.drawNumber, entry.unitId);
    if (!byVisit.has(key)) byVisit.set(key, entry);
  }
  return byVisit;
}

/** The items of a row by its plan numbers: names of items may hold the 、 that joins them. */
function itemsOf(row: ResultRow, draws: ReadonlyMap<string, DrawEvents>): readonly string[] {
  const events = draws.get(row.drawNumber)?.draws ?? [];
  const items = splitJoined(row.planNumbers).flatMap((planNumber) => {
    const item = events.find((event) => event.planNumber === planNumber)?.item;
    return item === undefined ? [] : [item];
  });
  return items.join(JOIN) === row.items ? items : [row.items];
}

function dayOf(draw: DrawEvents | undefined): CivilDate | null {
  const time = draw?.draws[0]?.time.slice(0, MINUTES_LENGTH) ?? "";
  return readTimestamp(time)?.date ?? null;
}
