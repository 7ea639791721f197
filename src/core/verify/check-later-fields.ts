import { LEDGER_COLUMNS, type LedgerField } from "../ledger/ledger-columns";
import { EVENT } from "../ledger/record-words";
import type { Difference } from "./difference";
import type { Differ, Placed } from "./event-progress";
import { differenceAt, type EvidenceBook } from "./evidence";
import { isSaidLater } from "./said-anew";

const BEHIND_DRAW: readonly string[] = [EVENT.substitute, EVENT.replace, EVENT.void, EVENT.break];

/**
 * What every event behind 抽取 says by itself: its 抽取 event once more, except for what is said anew, and a reason;
 * all rows of one event have one time and the same people.
 */
export function checkLaterFields(
  { ledger }: EvidenceBook,
  isIntact: (index: number) => boolean,
): readonly Difference[] {
  const differences: Difference[] = [];
  const differ: Differ = (placed, field, what, recomputed) => {
    differences.push(differenceAt(ledger, placed, field, what, recomputed));
  };
  const draws = new Map<string, { placed: Placed; index: number }>();
  ledger.records.forEach((placed, index) => {
    const { record } = placed;
    const key = `${record.drawNumber}\t${record.planNumber}`;
    if (record.event === EVENT.draw) draws.set(key, { placed, index });
    const draw = draws.get(key);
    if (!BEHIND_DRAW.includes(record.event) || draw === undefined) return;
    // Where only the 抽取 event was edited, it is the one that is wrong.
    const isDrawEdited = isIntact(index) && !isIntact(draw.index);
    const [wrong, right] = isDrawEdited ? [draw.placed, placed] : [placed, draw.placed];
    for (const { field } of LEDGER_COLUMNS) {
      if (isSaidLater(record.event, field) || record[field] === draw.placed.record[field]) continue;
      differ(wrong, field, "sealed-field", right.record[field]);
    }
    if (record.reason === "") differ(placed, "reason", "reason", "");
    const above = ledger.records[index - 1];
    if (above !== undefined && isOneEvent(placed, above)) checkAlike(placed, above, differ);
  });
  return differences;
}

/** 中断 is not asked: two writes that broke off may stand together. */
function isOneEvent({ record }: Placed, { record: above }: Placed): boolean {
  const isSame = (field: LedgerField) => record[field] === above[field];
  return (
    record.event !== EVENT.break &&
    isSame("event") &&
    isSame("drawNumber") &&
    isSame("resultRowsDigest")
  );
}

const ALIKE: readonly LedgerField[] = ["time", "operator", "witness"];

function checkAlike(placed: Placed, above: Placed, differ: Differ): void {
  const fields = placed.record.event === EVENT.void ? [...ALIKE, "reason" as const] : ALIKE;
  for (const field of fields) {
    const should = above.record[field];
    if (placed.record[field] !== should) differ(placed, field, "sealed-field", should);
  }
}
