import type { Target } from "../directory/target";

/** What a directory really holds under the fields by which a scope may limit, each value once, as typed. */
export type DirectoryValues = {
  readonly kinds: ReadonlySet<string>;
  readonly districts: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly ownerships: ReadonlySet<string>;
  readonly affiliations: ReadonlySet<string>;
};

/** Directories are large and never change once read, and every plan row asks for the same one. */
const known = new WeakMap<readonly Target[], DirectoryValues>();

/** The values of a directory; worked out once for each list of targets. */
export function directoryValues(targets: readonly Target[]): DirectoryValues {
  const earlier = known.get(targets);
  if (earlier !== undefined) return earlier;
  const values = collect(targets);
  known.set(targets, values);
  return values;
}

function collect(targets: readonly Target[]): DirectoryValues {
  const kinds = new Set<string>();
  const districts = new Set<string>();
  const offices = new Set<string>();
  const ownerships = new Set<string>();
  const affiliations = new Set<string>();
  for (const target of targets) {
    for (const kind of target.kinds) kinds.add(kind);
    for (const office of target.offices) offices.add(office);
    districts.add(target.district);
    ownerships.add(target.ownership);
    affiliations.add(target.affiliation);
  }
  return { kinds, districts, offices, ownerships, affiliations };
}
