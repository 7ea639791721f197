import type { LedgerRow } from "./ledger-columns";
import { EVENT } from "./record-words";

/** 补抽 or 换人: one deed after a draw, with one ledger row for each plan row of the visit that it is about. */
export type LaterEvent = {
  readonly event: typeof EVENT.substitute | typeof EVENT.replace;
  /** `C2026-001-1`: the number under which its rows stand in 抽取底册 and 人员底册. */
  readonly number: string;
  readonly rows: readonly LedgerRow[];
};

/** The number of the n-th 补抽 or 换人 of a draw, counted from 1: `C2026-001-1`. */
export function laterEventNumber(drawNumber: string, n: number): string {
  return `${drawNumber}-${n}`;
}

/** The draw of an event number, or the text itself where it is the number of a draw. */
export function drawOfEvent(eventNumber: string): string {
  return /^(.+-\d{3,})-\d+$/u.exec(eventNumber)?.[1] ?? eventNumber;
}

/**
 * The 补抽 and 换人 events among the ledger rows of one draw, in order. Rows of one event stand together and have
 * the same 结果摘要; no two events of a draw can have the same one, because nobody leaves a visit twice.
 */
export function laterEvents(rows: readonly LedgerRow[]): readonly LaterEvent[] {
  const events: { event: LaterEvent["event"]; number: string; rows: LedgerRow[] }[] = [];
  for (const row of rows) {
    const { event, drawNumber, resultRowsDigest } = row;
    if (event !== EVENT.substitute && event !== EVENT.replace) continue;
    const last = events.at(-1);
    if (last?.event === event && last.rows[0]?.resultRowsDigest === resultRowsDigest) {
      last.rows.push(row);
    } else {
      const number = laterEventNumber(drawNumber, events.length + 1);
      events.push({ event, number, rows: [row] });
    }
  }
  return events;
}
