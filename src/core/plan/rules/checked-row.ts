import type { InspectionItem } from "../../directory/inspection-item";
import type { PlanRow } from "../plan-row";
import type { ScopeFailure } from "../resolve-scope";
import type { RowLimits } from "./row-limits";
import type { UnitProfile } from "./unit-profiles";

/** What the words of a row's 抽查范围 came to. */
export type ResolvedWords =
  | { readonly kind: "resolved"; readonly words: string }
  | { readonly kind: "unresolved"; readonly rest: string; readonly why: ScopeFailure["why"] }
  /** No words, or no directory to resolve them against. */
  | { readonly kind: "unknown" };

/** A plan row with everything that the rules ask of it, found out once. */
export type CheckedRow = {
  readonly plan: PlanRow;
  /** The listed items that the row means; none where the list does not know it. */
  readonly items: readonly InspectionItem[];
  readonly scope: ResolvedWords;
  /** Units under the item and in the scope, in operation or not, by profile. */
  readonly profiles: readonly UnitProfile[];
  /** 对象总数: units of the profiles in operation; null where it cannot be known. */
  readonly population: number | null;
  /** 应抽数量 of one draw; null where the ratio or the population cannot be known. */
  readonly required: number | null;
  /** The fewest draws a year that the row plans, and whether that number is exactly what it says. */
  readonly times: { readonly least: number; readonly isExact: boolean };
  readonly limits: RowLimits;
  /** True for 投诉举报, 转办交办 and 大数据监测: no random inspection (Art. 4). */
  readonly isDirected: boolean;
};

/** The units that a row really plans in a year; null where its population or ratio cannot be known. */
export function plannedUnits({ population, required, times }: CheckedRow): number | null {
  if (population === null || required === null) return null;
  return Math.min(required, population) * times.least;
}

/** The units of one draw of a row: never more than there are. */
export function unitsOfOneDraw({ population, required }: CheckedRow): number | null {
  return population === null || required === null ? null : Math.min(required, population);
}
