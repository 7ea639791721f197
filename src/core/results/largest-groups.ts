import type { Coverage } from "./coverage";

/** Groups that a list has no room for, summed up: how many there are, and their figures together. */
export type OtherGroups = Omit<Coverage, "name"> & { readonly groups: number };

/** A list of groups, the largest first, and what stands for the others; null where the list has all. */
export type LargestGroups = {
  readonly groups: readonly Coverage[];
  readonly others: OtherGroups | null;
};

/**
 * The first `most` groups of a list, and the rest as one; a rest of one group stays as it is, for it takes no more
 * room. No figure is lost: sums over groups and others are those of the list.
 */
export function largestGroups({ groups, others }: LargestGroups, most: number): LargestGroups {
  const hasRoom = groups.length <= (others === null ? most + 1 : most);
  if (hasRoom) return { groups, others };
  const rest = groups.slice(most).map((group) => ({ ...group, groups: 1 }));
  return {
    groups: groups.slice(0, most),
    others: sumOf(others === null ? rest : [...rest, others]),
  };
}

function sumOf(parts: readonly OtherGroups[]): OtherGroups {
  const total = (figure: (part: OtherGroups) => number) =>
    parts.reduce((sum, part) => sum + figure(part), 0);
  const units = total((part) => part.units);
  const drawn = total((part) => part.drawn);
  return {
    groups: total((part) => part.groups),
    units,
    drawn,
    inspected: total((part) => part.inspected),
    share: { part: drawn, whole: units },
  };
}
