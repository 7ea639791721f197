import type { PlanField } from "../../core/plan/plan-row";
import type { InputRecord } from "../../sheets/input-sheets/input-layout";
import type { ITEM } from "./sample-items";

/** A row of the plan without what follows from the year. */
export type PlanEntry = InputRecord<PlanField> & {
  readonly item: (typeof ITEM)[keyof typeof ITEM];
  /** `03-01`. */
  readonly start: string;
  readonly end: string;
};
