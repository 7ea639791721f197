import { drawEvents, yearOfDraw } from "../ledger/draw-history";
import type { LedgerRow } from "../ledger/ledger-columns";

/** Which draw of its year a draw is, counted from 1 among those carried out, and how many of these are void by now. */
export function nthOfYear(
  ledger: readonly LedgerRow[],
  drawNumber: string,
): { readonly nth: number; readonly voided: number } {
  const year = yearOfDraw(drawNumber);
  const draws = [...drawEvents(ledger).values()].filter(
    (draw) => draw.draws.length > 0 && yearOfDraw(draw.drawNumber) === year,
  );
  const upTo = draws.slice(0, draws.findIndex((draw) => draw.drawNumber === drawNumber) + 1);
  return { nth: upTo.length, voided: upTo.filter(({ state }) => state === "void").length };
}
