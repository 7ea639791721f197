import type { Target } from "../directory/target";
import type { VisitHistory } from "../ledger/visit-history";
import { compareBytes } from "../text/byte-order";
import type { DrawRow } from "./draw-row";
import { weightOf, type Weight } from "./weight";

/** One unit of a row's population, with its chance or the reason why it has none. */
export type PopulationUnit = {
  readonly target: Target;
  readonly weight: Weight;
  /** 未入围原因; empty for an eligible unit. */
  readonly leftOutReason: string;
};

/** The population of a row, sorted by the bytes of the unit IDs. */
export function populationOf(row: DrawRow, history: VisitHistory): readonly PopulationUnit[] {
  return row.units
    .map((target) => ({
      target,
      weight: weightOf(target.complaints, target.violations, row.parameters.weights),
      leftOutReason: leftOutReason(target, row, history),
    }))
    .sort((a, b) => compareBytes(a.target.id, b.target.id));
}

function leftOutReason(target: Target, row: DrawRow, history: VisitHistory): string {
  if (!target.isInOperation) return notInOperationReason(target.status);
  const { cap } = row.parameters;
  const visits = history.counted.get(target.id) ?? 0;
  // A pending visit is joined, not counted again, so its unit stays drawable at the cap.
  if (cap === null || visits < cap || history.pending.has(target.id)) return "";
  return atCapReason(visits, cap);
}

/** 未入围原因 of a unit that is not in operation. */
export function notInOperationReason(status: string): string {
  return `未在业：${status}`;
}

/** 未入围原因 of a unit that had its random visits of the year (Art. 9). */
export function atCapReason(visits: number, cap: number): string {
  return `本年已随机抽查${visits}次，达到上限${cap}次`;
}
