import { visitKey } from "../core/ledger/visit-history";
import type { VisitInForce } from "../core/ledger/visits-in-force";

/** True for a visit that has a 检查日期 under any of its draws; `inspected` holds the `visitKey` of every one that has. */
export function isMade({ rows }: VisitInForce, inspected: ReadonlySet<string>): boolean {
  return rows.some(({ drawNumber, unitId }) => inspected.has(visitKey(drawNumber, unitId)));
}
