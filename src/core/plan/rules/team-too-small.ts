import type { Finding } from "../../finding";
import { MINIMUM_TEAM_SIZE } from "../default-settings";
import { planFinding } from "../plan-finding";
import type { PlanCheck } from "./plan-check";

/** Article 10: a team has at least two inspectors. */
export const TEAM_SIZE_ARTICLE = 10;

/** Names rows whose 每组人数 is below the least; a bureau may ask for more in 设置, never for fewer than two. */
export function teamTooSmall({ rows, directories: { settings } }: PlanCheck): readonly Finding[] {
  const least = Math.max(MINIMUM_TEAM_SIZE, settings.minimumTeamSize);
  return rows.flatMap(({ plan }) => {
    if (plan.teamSize === null || plan.teamSize >= least) return [];
    const finding = planFinding(plan, "teamSize", "team-too-small", {
      article: TEAM_SIZE_ARTICLE,
      expected: String(least),
      found: String(plan.teamSize),
    });
    const cell = plan.cells.teamSize;
    return [cell === undefined ? finding : { ...finding, fix: { cell, value: String(least) } }];
  });
}
