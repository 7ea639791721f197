import type { Finding } from "../../finding";
import { planFinding } from "../plan-finding";
import type { PlanCheck } from "./plan-check";

/** Article 4: complaints, transferred cases and data alerts are not inspected by 双随机. */
export const DIRECTED_CASE_ARTICLE = 4;

/** Names rows whose 任务来源 is no random inspection: they are not drawn and count nowhere. */
export function directedCaseInPlan({ rows }: PlanCheck): readonly Finding[] {
  return rows
    .filter(({ isDirected }) => isDirected)
    .map(({ plan }) =>
      planFinding(plan, "source", "directed-case-in-plan", {
        article: DIRECTED_CASE_ARTICLE,
        found: plan.source,
      }),
    );
}
