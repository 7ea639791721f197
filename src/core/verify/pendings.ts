import type { ResultRow } from "../ledger/result-columns";
import { splitJoined } from "../ledger/record-words";
import { visitKey, type PendingVisit } from "../ledger/visit-history";
import type { RecordedDraw } from "./recorded-draw";

/** By unit ID: the earlier visit that was pending when the draw was made, as far as the draw depended on it. */
export type Pendings = ReadonlyMap<string, PendingVisit>;

/**
 * Which earlier visits were pending is not written down by itself: a unit that was drawn joined its pending
 * visit (并入) or had none; a unit at the cap that has a ticket all the same had one. 并入 must name a visit that
 * stands.
 */
export function pendingsOf(draw: RecordedDraw): Pendings {
  const pendings = new Map<string, PendingVisit>();
  for (const { record } of draw.results) {
    const joined = draw.joinable.get(visitKey(record.joins, record.unitId));
    const cleared = draw.areResultsIntact ? undefined : clearedJoin(record, draw);
    const visit = joined ?? cleared;
    if (visit !== undefined) pendings.set(record.unitId, visit);
  }
  for (const { parameters, population } of draw.rows) {
    const cap = parameters?.cap ?? null;
    for (const { record } of cap === null ? [] : population) {
      const { unitId, ticket } = record;
      const isAtCap = (draw.history.counted.get(unitId) ?? 0) >= (cap ?? Infinity);
      const latest = draw.history.pending.get(unitId);
      if (isAtCap && ticket !== "" && latest !== undefined && !pendings.has(unitId)) {
        pendings.set(unitId, latest);
      }
    }
  }
  return pendings;
}

/** Where 抽查结果 was edited: an empty 并入 beside the whole team of the earlier visit was most likely cleared. */
function clearedJoin(record: ResultRow, draw: RecordedDraw): PendingVisit | undefined {
  const latest = draw.history.pending.get(record.unitId);
  const team = splitJoined(record.certificates);
  const isKept = latest?.certificates.every((certificate, index) => team[index] === certificate);
  return record.joins === "" && isKept === true ? latest : undefined;
}
