import type { CellRef } from "../cell-ref";
import { headingKey } from "../text/canonical";
import type { Target } from "./target";

/** Different units whose names or IDs only differ by width, case or spaces, in sheet order. */
export type SimilarUnits = {
  readonly names: readonly string[];
  readonly cells: readonly CellRef[];
};

/** Units that may be one unit: nearly equal names, or nearly equal IDs, under different IDs. */
export function similarUnits(targets: readonly Target[]): readonly SimilarUnits[] {
  const byName = groups(targets, (target) => headingKey(target.name));
  // Codes are canonical, so only IDs with something else in them can be nearly equal.
  const byId = groups(
    targets.filter(({ id, name }) => id !== name && !/^[0-9A-Z]+$/u.test(id)),
    (target) => headingKey(target.id),
  );
  const seen = new Set<string>();
  return [...byName, ...byId].flatMap((group) => {
    const units = [...group].sort((a, b) => a.cell.row - b.cell.row);
    const cells = units.map(({ cell }) => cell);
    const where = cells.map(({ row }) => row).join(",");
    if (seen.has(where) || new Set(units.map(({ id }) => id)).size < 2) return [];
    seen.add(where);
    return [{ names: units.map(({ name }) => name), cells }];
  });
}

function groups(
  targets: readonly Target[],
  keyOf: (target: Target) => string,
): readonly (readonly Target[])[] {
  const first = new Map<string, Target>();
  const several = new Map<string, Target[]>();
  for (const target of targets) {
    const key = keyOf(target);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, target);
      continue;
    }
    const group = several.get(key) ?? [earlier];
    group.push(target);
    several.set(key, group);
  }
  return [...several.values()];
}
