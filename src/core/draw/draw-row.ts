import type { Target } from "../directory/target";
import type { Parameters } from "../ledger/parameters";
import type { CivilDate } from "../text/civil-date";
import type { BasisPoints } from "../text/ratio";

/** A plan row with everything that its draw needs, read and resolved. */
export type DrawRow = {
  readonly planNumber: string;
  readonly item: string;
  /** 抽查范围 as typed, and what it was resolved to. */
  readonly scope: string;
  readonly resolvedScope: string;
  /** 责任科室 that leads. */
  readonly office: string;
  /** The other offices that take part, in the plan's order. */
  readonly jointOffices: readonly string[];
  /** 每组人数; null when the plan does not say. */
  readonly teamSize: number | null;
  readonly expertise: readonly string[];
  /** 结束日期; the last day of the year when the plan does not say. */
  readonly deadline: CivilDate;
  /** 抽查比例; null when only a number of units is planned. */
  readonly basisPoints: BasisPoints | null;
  /** 抽查数量; null when only a ratio is planned. */
  readonly quantity: number | null;
  readonly parameters: Parameters;
  /** All units under the item and in the scope, in operation or not. */
  readonly units: readonly Target[];
};
