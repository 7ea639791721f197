import { requiredCount, type BasisPoints } from "../text/ratio";

/**
 * 应抽数: the larger of the ratio's share of all units in operation in the row's scope, rounded up, and
 * 抽查数量; the number alone where no ratio is planned.
 */
export function requiredUnits(
  inOperation: number,
  basisPoints: BasisPoints | null,
  quantity: number | null,
): number {
  const share = basisPoints === null ? 0 : requiredCount(inOperation, basisPoints);
  return Math.max(share, quantity ?? 0);
}
