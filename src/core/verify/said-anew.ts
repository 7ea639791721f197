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
