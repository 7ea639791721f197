import { EVENT } from "../ledger/record-words";

/** Fields that a 抽取 event says anew; every other one repeats its 封存 event. */
const SAID_ANEW: ReadonlySet<string> = new Set([
  "event",
  "time",
  "operator",
  "witness",
  "drawn",
  "seed",
  "seedSource",
  "populationRowsDigest",
  "inspectorRowsDigest",
  "resultRowsDigest",
  "reason",
  "previousDigest",
  "digest",
]);

/** Fields that a 中断 event says anew. */
const SAID_BY_BREAK: ReadonlySet<string> = new Set([
  "event",
  "time",
  "operator",
  "reason",
  "previousDigest",
  "digest",
]);

/** Fields that a 作废 event says anew; every other one repeats its 抽取 event. */
const SAID_BY_VOID: ReadonlySet<string> = new Set([...SAID_BY_BREAK, "witness"]);

/** Fields that 补抽 and 换人 events say anew. */
const SAID_BY_LATER: ReadonlySet<string> = new Set([
  ...SAID_BY_VOID,
  "drawn",
  "populationRowsDigest",
  "inspectorRowsDigest",
  "resultRowsDigest",
]);

/** Fields that a 封存 event leaves empty: they only exist once there is a seed. */
export const EMPTY_IN_SEAL = [
  "drawn",
  "seed",
  "populationRowsDigest",
  "inspectorRowsDigest",
  "resultRowsDigest",
  "reason",
] as const;

/** True for a ledger field that the 抽取 event does not repeat from its 封存 event. */
export function isSaidAnew(field: string): boolean {
  return SAID_ANEW.has(field);
}

/** True for a ledger field that the 中断 event does not repeat from its 封存 event. */
export function isSaidByBreak(field: string): boolean {
  return SAID_BY_BREAK.has(field);
}

/** True for a ledger field that an event behind 抽取 does not repeat from it. */
export function isSaidLater(event: string, field: string): boolean {
  if (event === EVENT.break) return SAID_BY_BREAK.has(field);
  return (event === EVENT.void ? SAID_BY_VOID : SAID_BY_LATER).has(field);
}
