import { splitJoined } from "../ledger/record-words";
import type { VisitInForce } from "../ledger/visits-in-force";
import type { Difference } from "./difference";
import type { Placed } from "./event-progress";
import { differenceAt, type EvidenceBook } from "./evidence";
import type { RecordedLater } from "./recorded-later";

/** A 补抽 or 换人 has one ledger row for each plan row of its visit: those that are missing, or too many. */
export function checkPlansOfVisit(
  { ledger }: EvidenceBook,
  { events }: RecordedLater,
  { row }: VisitInForce,
): readonly Difference[] {
  const numbers = splitJoined(row.planNumbers);
  const recorded = events.map(({ record }) => record.planNumber);
  const last = events.at(-1);
  const missing = numbers.filter((number) => !recorded.includes(number));
  return [
    ...events
      .filter(({ record }) => !numbers.includes(record.planNumber))
      .map((event) => differenceAt(ledger, event, "planNumber", "event-order", "")),
    ...(last === undefined
      ? []
      : missing.map((number) => differenceAt(ledger, last, "event", "event-missing", number))),
  ];
}

/** 事由 names whom the event is about, then says why; `ending` where it has to say that something was accepted. */
export function checkReason(
  ledger: EvidenceBook["ledger"],
  event: Placed,
  beginning: string,
  ending: string,
): readonly Difference[] {
  const { reason } = event.record;
  const isSaid =
    reason.startsWith(beginning) &&
    reason.endsWith(ending) &&
    reason.length > beginning.length + ending.length;
  return isSaid ? [] : [differenceAt(ledger, event, "reason", "reason", `${beginning}…${ending}`)];
}
