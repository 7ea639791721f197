import type { Target } from "../../directory/target";
import { weightOf } from "../../draw/weight";
import type { Finding } from "../../finding";
import { DEFAULT_WEIGHTS } from "../default-settings";
import { rowNumbers, type PlanCheck } from "./plan-check";
import { namedUnits } from "./named-units";
import type { UnitProfile } from "./unit-profiles";

/** Article 9: units with many complaints or serious violations are inspected more. */
export const WEIGHT_ARTICLE = 9;

/**
 * Warns where units with many complaints or serious violations are in a population of which every unit has the
 * same chance. One finding for all such rows: the mend lies in 设置, not in them.
 */
export function weightNotRaised({
  rows,
  directories: { settings },
}: PlanCheck): readonly Finding[] {
  const profiles = new Set(rows.flatMap((row) => row.profiles));
  const troubled = profilesWith(profiles, isTroubled);
  const raised = profilesWith(
    profiles,
    ({ complaints, violations }) => weightOf(complaints, violations, settings.weights).weight > 1,
  );
  const flat = rows.filter(
    (row) =>
      !row.isDirected &&
      row.profiles.some((profile) => troubled.has(profile)) &&
      !row.profiles.some((profile) => raised.has(profile)),
  );
  const [first] = flat;
  if (first === undefined) return [];
  const flatProfiles = [...new Set(flat.flatMap((row) => row.profiles))];
  const units = flatProfiles.flatMap((profile) =>
    profile.pattern.isInOperation ? profile.units.filter(isTroubled) : [],
  );
  return [
    {
      rule: "weight-not-raised",
      severity: "warning",
      sheet: first.plan.cell.sheet,
      row: null,
      column: null,
      article: WEIGHT_ARTICLE,
      expected: "",
      found: "",
      others: [],
      details: { rows: rowNumbers(flat), units: units.length, names: namedUnits(units) },
    },
  ];
}

function isTroubled({ complaints, violations }: Target): boolean {
  return (complaints ?? 0) >= DEFAULT_WEIGHTS.complaintsFrom || (violations ?? 0) >= 1;
}

/** The profiles in operation that have such a unit. */
function profilesWith(
  profiles: Iterable<UnitProfile>,
  isSuch: (unit: Target) => boolean,
): ReadonlySet<UnitProfile> {
  return new Set(
    [...profiles].filter(({ pattern, units }) => pattern.isInOperation && units.some(isSuch)),
  );
}
