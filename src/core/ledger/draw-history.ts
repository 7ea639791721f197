import type { LedgerRow } from "./ledger-columns";
import { laterEvents, type LaterEvent } from "./later-events";
import { EVENT } from "./record-words";

/** Where a draw stands: sealed and open, drawn, voided, or broken off. */
export type DrawState = "sealed" | "drawn" | "void" | "broken";

/** All events of one draw. */
export type DrawEvents = {
  readonly drawNumber: string;
  readonly state: DrawState;
  readonly seals: readonly LedgerRow[];
  readonly draws: readonly LedgerRow[];
  /** 补抽 and 换人, in order. */
  readonly later: readonly LaterEvent[];
  readonly rows: readonly LedgerRow[];
};

/** The draws of a ledger by number, in the order in which they were sealed. */
export function drawEvents(ledger: readonly LedgerRow[]): ReadonlyMap<string, DrawEvents> {
  const byNumber = new Map<string, LedgerRow[]>();
  for (const row of ledger) {
    const rows = byNumber.get(row.drawNumber);
    if (rows === undefined) byNumber.set(row.drawNumber, [row]);
    else rows.push(row);
  }
  return new Map([...byNumber].map(([number, rows]) => [number, eventsOf(number, rows)]));
}

function eventsOf(drawNumber: string, rows: readonly LedgerRow[]): DrawEvents {
  const of = (event: string) => rows.filter((row) => row.event === event);
  return {
    drawNumber,
    state: stateOf(rows),
    seals: of(EVENT.seal),
    draws: of(EVENT.draw),
    later: laterEvents(rows),
    rows,
  };
}

/** A 中断 behind 抽取 closes a 补抽 or 换人 that broke off, not the draw. */
function stateOf(rows: readonly LedgerRow[]): DrawState {
  const has = (event: string) => rows.some((row) => row.event === event);
  if (has(EVENT.void)) return "void";
  if (has(EVENT.draw)) return "drawn";
  return has(EVENT.break) ? "broken" : "sealed";
}

const DRAW_NUMBER = /^C(\d{4})-(\d{3,})$/u;

/** The bureau's year in a draw number (C2026-001), or null when it is none. */
export function yearOfDraw(drawNumber: string): number | null {
  const match = DRAW_NUMBER.exec(drawNumber);
  return match === null ? null : Number(match[1]);
}

/** How many numbers of a year are taken: the highest that the ledger holds; numbers are never reused. */
export function lastDrawOfYear(ledger: readonly LedgerRow[], year: number): number {
  let last = 0;
  for (const { drawNumber } of ledger) {
    const match = DRAW_NUMBER.exec(drawNumber);
    if (match !== null && Number(match[1]) === year) last = Math.max(last, Number(match[2]));
  }
  return last;
}

/** SEQ of the next draw of a plan row: 1 + its earlier 封存 events, drawn, voided or broken off alike. */
export function nextSequence(ledger: readonly LedgerRow[], planNumber: string): number {
  let sealed = 0;
  for (const row of ledger) {
    if (row.event === EVENT.seal && row.planNumber === planNumber) sealed += 1;
  }
  return sealed + 1;
}
