import { drawEvents } from "../ledger/draw-history";
import type { LedgerRow } from "../ledger/ledger-columns";
import { EVENT } from "../ledger/record-words";
import type { ResultRow } from "../ledger/result-columns";
import { visitsInForce } from "../ledger/visits-in-force";

/** What became of the draws of a year: what does not count is said, never hidden. */
export type DrawCounts = {
  /** Draws that were carried out, those voided since among them. */
  readonly draws: number;
  readonly voided: number;
  /** Draws that were sealed and broken off. */
  readonly broken: number;
  /** Visits in force at the 作废 of their draw, and visits replaced by 补抽: left out of every other figure. */
  readonly voidedVisits: number;
  readonly replacedVisits: number;
  /** 补抽 and 换人. */
  readonly substitutes: number;
  readonly replacements: number;
};

/** Counts the draws of a ledger. */
export function drawCounts(
  ledger: readonly LedgerRow[],
  results: readonly ResultRow[],
): DrawCounts {
  const draws = [...drawEvents(ledger).values()];
  const leftOut = [...visitsInForce(ledger, results).values()].flatMap((draw) => draw.leftOut);
  const unitsLeftOut = (why: "void" | "replaced") =>
    new Set(
      leftOut.filter((one) => one.why === why).map(({ row }) => `${row.drawNumber}\t${row.unitId}`),
    ).size;
  const later = (event: string) =>
    draws.flatMap((draw) => draw.later).filter((one) => one.event === event).length;
  return {
    draws: draws.filter((draw) => draw.draws.length > 0).length,
    voided: draws.filter(({ state }) => state === "void").length,
    broken: draws.filter(({ state }) => state === "broken").length,
    voidedVisits: unitsLeftOut("void"),
    replacedVisits: unitsLeftOut("replaced"),
    substitutes: later(EVENT.substitute),
    replacements: later(EVENT.replace),
  };
}
