import { drawEvents, type DrawEvents } from "../ledger/draw-history";
import type { LedgerRow } from "../ledger/ledger-columns";
import { dayOfTime } from "../ledger/ledger-time";
import { JOIN, splitJoined } from "../ledger/record-words";
import type { ResultRow } from "../ledger/result-columns";
import { visitKey, visitKeys } from "../ledger/visit-history";
import { standingVisits, type StandingVisit } from "../ledger/visits-in-force";
import type { ResultEntry } from "../plan/rules/results/result-entry";
import type { CivilDate } from "../text/civil-date";
import { isMadeEntry, stageOf } from "./entry-state";

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

/**
 * Every visit in force, in the order in which the units were first drawn, with its entry: the one that has gone
 * furthest of those under its draws, voided ones among them; of several, that of the draw that came first.
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
    return [
      {
        visit,
        row,
        items: [...new Set(visit.rows.flatMap((own) => itemsOf(own, draws)))],
        drawnOn: dayOf(draws.get(visit.rows[0]?.drawNumber ?? "")),
        entry: furthest(visitKeys(visit).flatMap((key) => entryOf.get(key) ?? [])),
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

/** Made before begun, begun before empty. */
function furthest(entries: readonly ResultEntry[]): ResultEntry | null {
  const made = entries.find(isMadeEntry);
  const begun = () => entries.find((entry) => stageOf(entry) !== "to-enter");
  return made ?? begun() ?? entries[0] ?? null;
}

/** The items of a row by its plan numbers: names of items may hold the 、 that joins them. Two plans may share one. */
export function itemsOf(row: ResultRow, draws: ReadonlyMap<string, DrawEvents>): readonly string[] {
  const events = draws.get(row.drawNumber)?.draws ?? [];
  const items = splitJoined(row.planNumbers).flatMap((planNumber) => {
    const item = events.find((event) => event.planNumber === planNumber)?.item;
    return item === undefined ? [] : [item];
  });
  return items.join(JOIN) === row.items ? items : [row.items];
}

function dayOf(draw: DrawEvents | undefined): CivilDate | null {
  return dayOfTime(draw?.draws[0]?.time ?? "");
}
