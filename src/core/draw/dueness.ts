import { drawEvents } from "../ledger/draw-history";
import type { LedgerRow } from "../ledger/ledger-columns";
import { compareDates, daysBetween, type CivilDate, laterOf } from "../text/civil-date";

/** What has to be known of a plan row to say whether it is due. */
export type DueRow = {
  readonly planNumber: string;
  readonly item: string;
  readonly office: string;
  readonly resolvedScope: string;
  readonly start: CivilDate;
  readonly end: CivilDate;
  /** 抽查频次 of the year, at least 1. */
  readonly times: number;
};

/** Whether a plan row is to be drawn today, and if not, why. */
export type Dueness =
  | { readonly isDue: true }
  | { readonly isDue: false; readonly why: "not-yet" | "past" | "sealed" }
  | { readonly isDue: false; readonly why: "drawn-enough"; readonly times: number }
  | { readonly isDue: false; readonly why: "too-soon"; readonly lastDraw: CivilDate };

/**
 * A row is due inside its window, while it was drawn less often than its frequency, and not again before
 * window ÷ frequency has passed since its last draw. `drawn` are the days that `allotDraws` gives to the row.
 */
export function dueness(
  row: DueRow,
  today: CivilDate,
  drawn: readonly CivilDate[],
  ledger: readonly LedgerRow[],
): Dueness {
  if (compareDates(today, row.start) < 0) return { isDue: false, why: "not-yet" };
  if (compareDates(today, row.end) > 0) return { isDue: false, why: "past" };
  if (openSealOf(row.planNumber, ledger) !== null) return { isDue: false, why: "sealed" };
  if (drawn.length >= row.times) {
    return { isDue: false, why: "drawn-enough", times: drawn.length };
  }
  const [first, ...others] = drawn;
  if (first === undefined) return { isDue: true };
  const lastDraw = others.reduce(laterOf, first);
  const window = daysBetween(row.start, row.end) + 1;
  const passed = daysBetween(lastDraw, today);
  // passed ≥ window ÷ times, without a division that could round.
  return passed * row.times >= window
    ? { isDue: true }
    : { isDue: false, why: "too-soon", lastDraw };
}

/** The number of the open draw (sealed, not drawn) that holds a plan row, or null. */
export function openSealOf(planNumber: string, ledger: readonly LedgerRow[]): string | null {
  for (const { drawNumber, state, seals } of drawEvents(ledger).values()) {
    if (state === "sealed" && seals.some((seal) => seal.planNumber === planNumber)) {
      return drawNumber;
    }
  }
  return null;
}
