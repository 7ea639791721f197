import type { Finding } from "../../../finding";
import { MINIMUM_TEAM_SIZE } from "../../default-settings";
import { entryFinding, type ResultsCheck } from "./results-check";

/** Article 10: at least two inspectors go; an inspection by one alone is none. */
export const TEAM_ARTICLE = 10;

/** Names inspections that were made (检查日期 is there) while 检查组 has fewer names than a team. */
export function teamIncomplete({ entries, settings }: ResultsCheck): readonly Finding[] {
  const least = Math.max(MINIMUM_TEAM_SIZE, settings.minimumTeamSize);
  return entries.flatMap((entry) => {
    const { team, inspectedOn } = entry;
    if (inspectedOn.kind === "empty" || team === null || team.length >= least) return [];
    return [
      entryFinding(entry, "team", "team-incomplete", {
        severity: "error",
        article: TEAM_ARTICLE,
        expected: String(least),
        found: team.join("、"),
      }),
    ];
  });
}
