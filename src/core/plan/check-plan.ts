import type { Finding } from "../finding";
import { datesInvalid } from "./rules/dates-invalid";
import { directedCaseInPlan } from "./rules/directed-case";
import { fieldMissing } from "./rules/field-missing";
import { frequencyAboveMaximum } from "./rules/frequency-above-maximum";
import { inspectorsInsufficient } from "./rules/inspectors-insufficient";
import { itemNotListed, officeDiffers } from "./rules/item-listed";
import { jointConsentMissing } from "./rules/joint-consent-missing";
import { jointRecommended } from "./rules/joint-recommended";
import type { PlanCheck } from "./rules/plan-check";
import { planLate } from "./rules/plan-late";
import { planNumberMoved } from "./rules/plan-number-moved";
import { planRowNotDrawn } from "./rules/plan-row-not-drawn";
import { ratioAndQuantityDiffer } from "./rules/ratio-and-quantity-differ";
import { ratioBelowMinimum } from "./rules/ratio-below-minimum";
import { frequencyUndetermined, ratioUndetermined } from "./rules/readings-undetermined";
import { scopeEmpty, scopeUnresolved } from "./rules/scope-covers";
import { singleDrawBelowMinimum } from "./rules/single-draw-below-minimum";
import { specialBasisMissing } from "./rules/special-basis-missing";
import { teamTooSmall } from "./rules/team-too-small";
import { unitOverYearlyCap } from "./rules/unit-over-yearly-cap";
import { weightNotRaised } from "./rules/weight-not-raised";

/** Every rule of the plan but `duplicate-plan-number`, which its reader finds, in the order of the articles. */
const PLAN_RULES: readonly ((check: PlanCheck) => readonly Finding[])[] = [
  itemNotListed,
  officeDiffers,
  directedCaseInPlan,
  scopeUnresolved,
  scopeEmpty,
  inspectorsInsufficient,
  fieldMissing,
  planLate,
  datesInvalid,
  jointConsentMissing,
  planNumberMoved,
  planRowNotDrawn,
  ratioUndetermined,
  ratioBelowMinimum,
  singleDrawBelowMinimum,
  ratioAndQuantityDiffer,
  frequencyUndetermined,
  frequencyAboveMaximum,
  specialBasisMissing,
  unitOverYearlyCap,
  weightNotRaised,
  jointRecommended,
  teamTooSmall,
];

/** Holds a plan against every rule: findings row by row, those of the plan as a whole first. */
export function checkPlan(check: PlanCheck): readonly Finding[] {
  const findings = PLAN_RULES.flatMap((rule) => rule(check));
  return findings.toSorted((a, b) => (a.row ?? -1) - (b.row ?? -1));
}
