import { goesBack, isLedgerTime } from "../ledger/ledger-time";
import { drawNumber as numberOf } from "../draw/statement";
import { lastDrawOfYear, nextSequence, yearOfDraw } from "../ledger/draw-history";
import type { LedgerRow } from "../ledger/ledger-columns";
import { EVENT, SEED_SOURCE } from "../ledger/record-words";
import { compareBytes } from "../text/byte-order";
import { checkLaterOrder, checkRunComplete } from "./check-later-order";
import type { Difference } from "./difference";
import { noProgress, type Differ, type Placed, type Progress } from "./event-progress";
import { differenceAt, type EvidenceBook } from "./evidence";

/**
 * The order of events: 封存 first, in the byte order of plan numbers; then 抽取 or 中断, one for each 封存 and in
 * the same order; behind 抽取 what `checkLaterOrder` allows; numbers and SEQ taken in turn; time never going back.
 */
export function checkEvents(
  { ledger }: EvidenceBook,
  isIntact: (index: number) => boolean,
): readonly Difference[] {
  const differences: Difference[] = [];
  const edited = new Set(ledger.records.filter((_, index) => !isIntact(index)));
  const differ: Differ = (placed, field, what, recomputed) => {
    differences.push(differenceAt(ledger, placed, field, what, recomputed));
  };
  const byDraw = new Map<string, Progress>();
  const before: LedgerRow[] = [];
  ledger.records.forEach((placed, index) => {
    const previous = ledger.records[index - 1] ?? null;
    const { record } = placed;
    const own = byDraw.get(record.drawNumber) ?? noProgress();
    byDraw.set(record.drawNumber, own);
    checkTime(placed, previous, differ);
    if (record.event === EVENT.seal) checkSeal(placed, previous, own, before, differ);
    else if (!KNOWN.includes(record.event)) differ(placed, "event", "event-unknown", "");
    else if (own.seals.length === 0) differ(placed, "drawNumber", "draw-number", "");
    else if (record.event === EVENT.draw) {
      checkClosing(placed, previous, own, own.draws, edited, differ);
    } else if (record.event === EVENT.break && own.draws.length === 0) {
      checkClosing(placed, previous, own, own.breaks, edited, differ);
    } else checkLaterOrder(placed, previous, own, differ);
    before.push(record);
  });
  for (const own of byDraw.values()) checkComplete(own, differ);
  return differences;
}

const KNOWN: readonly string[] = Object.values(EVENT);

function checkTime(placed: Placed, previous: Placed | null, differ: Differ): void {
  const { time } = placed.record;
  if (!isLedgerTime(time)) {
    differ(placed, "time", "time", "");
    return;
  }
  const earlier = previous?.record.time ?? "";
  if (goesBack(time, earlier)) differ(placed, "time", "time", earlier);
}

function checkSeal(
  placed: Placed,
  previous: Placed | null,
  own: Progress,
  before: readonly LedgerRow[],
  differ: Differ,
): void {
  const { drawNumber, planNumber, sequence, time } = placed.record;
  const last = own.seals.at(-1);
  if (last === undefined) {
    const year = yearOfDraw(drawNumber) ?? Number(time.slice(0, 4));
    const number = numberOf(year, lastDrawOfYear(before, year) + 1);
    if (number !== drawNumber) differ(placed, "drawNumber", "draw-number", number);
  } else if (last !== previous || own.draws.length + own.breaks.length > 0) {
    differ(placed, "event", "event-order", "");
  } else if (compareBytes(last.record.planNumber, planNumber) >= 0) {
    differ(placed, "planNumber", "event-order", "");
  }
  const next = String(nextSequence(before, planNumber));
  if (sequence !== next) differ(placed, "sequence", "sequence", next);
  own.seals.push(placed);
}

/** A 抽取 or 中断 event: the n-th of its draw closes the n-th 封存. */
function checkClosing(
  placed: Placed,
  previous: Placed | null,
  own: Progress,
  closed: Placed[],
  edited: ReadonlySet<Placed>,
  differ: Differ,
): void {
  const seal = own.seals[closed.length];
  const isOther = own.draws.length + own.breaks.length > closed.length;
  const isApart = closed.length > 0 && closed.at(-1) !== previous;
  if (seal === undefined || isOther || isApart) differ(placed, "event", "event-order", "");
  else if (seal.record.planNumber !== placed.record.planNumber) {
    const isSealWrong = edited.has(seal) && !edited.has(placed);
    const [wrong, right] = isSealWrong ? [seal, placed] : [placed, seal];
    differ(wrong, "planNumber", "event-order", right.record.planNumber);
  }
  closed.push(placed);
}

function checkComplete(own: Progress, differ: Differ): void {
  const { seals, draws, breaks } = own;
  checkRunComplete(own, differ);
  for (const closed of [draws, breaks]) {
    const last = closed.at(-1);
    const missing = seals[closed.length];
    if (last !== undefined && missing !== undefined) {
      differ(last, "event", "event-missing", missing.record.planNumber);
    }
  }
  const [first] = seals;
  const isWaiting = seals.every(({ record }) => record.seedSource === SEED_SOURCE.witnessed);
  if (first !== undefined && draws.length + breaks.length === 0 && !isWaiting) {
    differ(first, "event", "draw-unfinished", "");
  }
}
