import type { LedgerEntry, LedgerRow } from "../../ledger/ledger-columns";
import { BROKEN_LATER_REASON, EVENT } from "../../ledger/record-words";
import { recordText } from "../../text/canonical";
import { signed, type LaterCircumstances } from "./substitute";

/** The ledger rows that void a draw (作废), one for each of its 抽取 events, whose digests they repeat. */
export function voidEntries(
  draws: readonly LedgerRow[],
  circumstances: LaterCircumstances,
): readonly LedgerEntry[] {
  return draws.map((event) => ({
    ...event,
    event: EVENT.void,
    ...signed(circumstances, circumstances.reason),
  }));
}

/** The ledger rows that close a 补抽 or 换人 whose write broke off (中断); the draw stays as it is. */
export function brokenLaterEntries(
  draws: readonly LedgerRow[],
  { time, operator }: Pick<LaterCircumstances, "time" | "operator">,
): readonly LedgerEntry[] {
  return draws.map((event) => ({
    ...event,
    event: EVENT.break,
    time,
    operator: recordText(operator),
    reason: BROKEN_LATER_REASON,
  }));
}
