import { EVENT } from "../ledger/record-words";
import { compareBytes } from "../text/byte-order";
import type { Differ, Placed, Progress } from "./event-progress";

/** Events that concern every plan row of a draw. */
const OF_WHOLE_DRAW: readonly string[] = [EVENT.void, EVENT.break];

/**
 * A 补抽, 换人, 作废 or 中断 behind the 抽取 of its draw: its rows stand together, in the byte order of plan numbers;
 * 作废 and 中断 have one for each 抽取; nothing comes after 作废.
 */
export function checkLaterOrder(
  placed: Placed,
  previous: Placed | null,
  own: Progress,
  differ: Differ,
): void {
  const { event, planNumber } = placed.record;
  const last = own.run.at(-1);
  if (!continues(placed, previous, own)) {
    checkRunComplete(own, differ);
    own.run = [];
    if (own.isVoid || own.draws.length < own.seals.length) {
      differ(placed, "event", "event-order", "");
    }
  }
  own.run.push(placed);
  own.isVoid ||= event === EVENT.void;
  if (OF_WHOLE_DRAW.includes(event)) {
    const should = own.draws[own.run.length - 1]?.record.planNumber ?? "";
    if (planNumber !== should) differ(placed, "planNumber", "event-order", should);
    return;
  }
  const isOfDraw = own.draws.some(({ record }) => record.planNumber === planNumber);
  const above = own.run.length > 1 ? (last?.record.planNumber ?? "") : null;
  if (!isOfDraw || (above !== null && compareBytes(above, planNumber) >= 0)) {
    differ(placed, "planNumber", "event-order", "");
  }
}

/** Whether a row belongs to the event of the row above it. */
function continues(placed: Placed, previous: Placed | null, { run, draws }: Progress): boolean {
  const last = run.at(-1);
  if (last === undefined || last !== previous) return false;
  const { event, resultRowsDigest } = placed.record;
  if (last.record.event !== event) return false;
  return OF_WHOLE_DRAW.includes(event)
    ? run.length < draws.length
    : last.record.resultRowsDigest === resultRowsDigest;
}

/** Names a 作废 or 中断 that has not reached every plan row of its draw. */
export function checkRunComplete({ run, draws }: Progress, differ: Differ): void {
  const last = run.at(-1);
  const missing = draws[run.length];
  if (last === undefined || missing === undefined) return;
  if (OF_WHOLE_DRAW.includes(last.record.event)) {
    differ(last, "event", "event-missing", missing.record.planNumber);
  }
}
