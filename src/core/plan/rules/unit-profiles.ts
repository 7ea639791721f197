import type { Target } from "../../directory/target";

/**
 * Units that no item and no scope can tell apart: same kinds, district, offices, 公办/民办, 局属/旗区属, and in
 * operation or not. A directory of 100,000 units holds a few hundred profiles, so that rows are resolved against
 * these and not against every unit.
 */
export type UnitProfile = { readonly pattern: Target; readonly units: readonly Target[] };

/** The profiles of a directory, in the order of their first units. */
export function unitProfiles(targets: readonly Target[]): readonly UnitProfile[] {
  const profiles = new Map<string, { pattern: Target; units: Target[] }>();
  for (const target of targets) {
    const key = profileKey(target);
    const profile = profiles.get(key);
    if (profile === undefined) profiles.set(key, { pattern: target, units: [target] });
    else profile.units.push(target);
  }
  return [...profiles.values()];
}

// TAB and LF stand in no text of the directory, so no two profiles share a key.
function profileKey(target: Target): string {
  return [
    target.kinds.join("\t"),
    target.district,
    target.offices.join("\t"),
    target.ownership,
    target.affiliation,
    target.isInOperation ? "1" : "0",
  ].join("\n");
}
