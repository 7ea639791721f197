import type { Finding } from "../../finding";
import { planFinding } from "../plan-finding";
import type { PlanRow } from "../plan-row";
import type { ResolvedWords } from "./checked-row";
import type { PlanCheck } from "./plan-check";

/** Article 6: targets are those of the directory, so a scope is what the directory holds. */
export const SCOPE_ARTICLE = 6;

/** Names rows whose 抽查范围 names something that the directory does not hold. */
export function scopeUnresolved({ rows }: PlanCheck): readonly Finding[] {
  return rows.flatMap(({ plan, scope }) =>
    scope.kind === "unresolved" ? [unresolvedFinding(plan, scope)] : [],
  );
}

/** What is wrong with a scope: its words are unknown, or say several sets at once (`details.why`). */
export function unresolvedFinding(
  plan: PlanRow,
  { rest, why }: Extract<ResolvedWords, { readonly kind: "unresolved" }>,
): Finding {
  const facts = { article: SCOPE_ARTICLE, found: rest };
  return { ...planFinding(plan, "scope", "scope-unresolved", facts), details: { why } };
}

/** Names rows whose scope covers no unit in operation under the item. */
export function scopeEmpty({ rows }: PlanCheck): readonly Finding[] {
  return rows
    .filter(({ population }) => population === 0)
    .map(({ plan }) =>
      planFinding(plan, "scope", "scope-empty", { article: SCOPE_ARTICLE, found: plan.scope }),
    );
}
