import { isMadeEntry } from "./entry-state";
import { groupedKinds } from "../directory/kinds";
import type { Target } from "../directory/target";
import { splitJoined } from "../ledger/record-words";
import type { Share } from "./share";
import type { VisitRecord } from "./visit-records";

/** How far a group of units was reached in a year. */
export type Coverage = {
  /** A kind after 类别归并, or a district; empty where the directory does not say. */
  readonly name: string;
  /** 监管对象: units in operation, and those that were drawn although they are in operation no longer. */
  readonly units: number;
  /** Units with a visit in force, and units whose visit was made. */
  readonly drawn: number;
  readonly inspected: number;
  /** 抽查覆盖率: drawn / units. */
  readonly share: Share;
};

/** Coverage of the whole directory, and of its groups; a unit of several kinds counts under each. */
export type CoverageTables = {
  readonly all: Coverage;
  readonly byKind: readonly Coverage[];
  readonly byDistrict: readonly Coverage[];
};

/** A unit as coverage counts it: from the directory, or from its last draw where the directory has it no longer. */
type Unit = { readonly id: string; readonly kinds: readonly string[]; readonly district: string };

/** Holds the visits in force against the directory; groups with the most units first. */
export function coverageOf(
  targets: readonly Target[],
  records: readonly VisitRecord[],
  kindGroups: ReadonlyMap<string, string>,
): CoverageTables {
  const drawn = new Set(records.map(({ visit }) => visit.unitId));
  const inspected = new Set(
    records
      .filter(({ entry }) => entry !== null && isMadeEntry(entry))
      .map(({ visit }) => visit.unitId),
  );
  const units = unitsOf(targets, records, drawn, kindGroups);
  const count = (name: string, own: readonly Unit[]): Coverage => {
    const part = own.filter(({ id }) => drawn.has(id)).length;
    return {
      name,
      units: own.length,
      drawn: part,
      inspected: own.filter(({ id }) => inspected.has(id)).length,
      share: { part, whole: own.length },
    };
  };
  const by = (namesOf: (unit: Unit) => readonly string[]): readonly Coverage[] =>
    [...groupsOf(units, namesOf)]
      .map(([name, own]) => count(name, own))
      .toSorted((a, b) => b.units - a.units);
  return {
    all: count("", units),
    byKind: by(({ kinds }) => (kinds.length === 0 ? [""] : kinds)),
    byDistrict: by(({ district }) => [district]),
  };
}

function unitsOf(
  targets: readonly Target[],
  records: readonly VisitRecord[],
  drawn: ReadonlySet<string>,
  kindGroups: ReadonlyMap<string, string>,
): readonly Unit[] {
  const units = new Map<string, Unit>();
  for (const { id, kinds, district, isInOperation } of targets) {
    if (!isInOperation && !drawn.has(id)) continue;
    units.set(id, { id, kinds: [...new Set(groupedKinds(kinds, kindGroups))], district });
  }
  for (const { visit, row } of records) {
    if (units.has(visit.unitId)) continue;
    const kinds = groupedKinds(splitJoined(row.kinds), kindGroups);
    units.set(visit.unitId, { id: visit.unitId, kinds, district: row.district });
  }
  return [...units.values()];
}

function groupsOf(
  units: readonly Unit[],
  namesOf: (unit: Unit) => readonly string[],
): ReadonlyMap<string, readonly Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const name of namesOf(unit)) {
      const own = groups.get(name);
      if (own === undefined) groups.set(name, [unit]);
      else own.push(unit);
    }
  }
  return groups;
}
