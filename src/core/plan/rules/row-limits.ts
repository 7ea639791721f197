import type { InspectionItem } from "../../directory/inspection-item";
import { requiredCount, type BasisPoints } from "../../text/ratio";
import type { PlanRow } from "../plan-row";
import type { Settings } from "../settings";

/** The least that must be planned of an item: a share of its units, a number of them, or nothing that is known. */
export type LeastShare =
  | { readonly kind: "share"; readonly basisPoints: BasisPoints }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "none" };

/** What Article 9 allows a plan row: its own numbers, or those of a special provision (特别规定). */
export type RowLimits = {
  /** True where a 特别规定依据 is given: such a row does not count towards the yearly cap of a unit. */
  readonly isSpecial: boolean;
  readonly least: LeastShare;
  /** How often a year; null where the provision sets no upper limit. */
  readonly maximumTimes: number | null;
};

/**
 * The limits of a row. Where a provision is cited, its numbers prevail: those of the item list, and for a
 * provision that only the row cites and the list has no numbers of, what the row itself says.
 */
export function rowLimits(
  row: PlanRow,
  items: readonly InspectionItem[],
  settings: Settings,
): RowLimits {
  const based = items.find(({ specialBasis }) => specialBasis !== "");
  const isSpecial = row.specialBasis !== "" || based !== undefined;
  const ordinary: RowLimits = {
    isSpecial,
    least: { kind: "share", basisPoints: settings.minimumBasisPoints },
    maximumTimes: settings.maximumTimesPerItem,
  };
  if (!isSpecial) return ordinary;
  const provision = based ?? items.find(claimsNumbers);
  const ownNumbers = row.specialBasis !== "";
  return {
    isSpecial,
    least: leastOf(provision) ?? (ownNumbers ? { kind: "none" } : ordinary.least),
    maximumTimes:
      provision?.specialFrequency.kind === "times"
        ? timesOf(provision.specialFrequency)
        : ownNumbers
          ? null
          : ordinary.maximumTimes,
  };
}

/** True where an item's row in the list claims numbers of its own, with a 特别规定依据 or without. */
export function claimsNumbers(item: InspectionItem): boolean {
  return item.specialRatio.kind !== "empty" || item.specialFrequency.kind !== "empty";
}

/** The fewest units that satisfy the least share of so many units. */
export function leastUnits(least: LeastShare, units: number): number {
  if (least.kind === "share") return requiredCount(units, least.basisPoints);
  return least.kind === "count" ? Math.min(least.count, units) : 0;
}

function leastOf(item: InspectionItem | undefined): LeastShare | null {
  const ratio = item?.specialRatio;
  if (ratio?.kind === "share") return { kind: "share", basisPoints: ratio.basisPoints };
  return ratio?.kind === "count" ? ratio : null;
}

/** «At least twice» sets no upper limit. */
function timesOf(frequency: { readonly bound: string; readonly times: number }): number | null {
  return frequency.bound === "exactly" ? frequency.times : null;
}
