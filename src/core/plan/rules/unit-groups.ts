import type { Target } from "../../directory/target";
import type { CheckedRow } from "./checked-row";
import type { UnitProfile } from "./unit-profiles";

/** Units in operation that are in the populations of exactly the same rows. */
export type UnitGroup = {
  /** Places in the list of rows, ascending. */
  readonly rows: readonly number[];
  readonly size: number;
  readonly profiles: readonly UnitProfile[];
};

const BITS_A_WORD = 32;

/** Groups the units of some rows by the rows that they belong to: what is true of one unit is true of its group. */
export function unitGroups(rows: readonly CheckedRow[]): readonly UnitGroup[] {
  const words = Math.ceil(rows.length / BITS_A_WORD);
  const members = new Map<UnitProfile, Uint32Array>();
  rows.forEach(({ profiles }, index) => {
    const word = Math.floor(index / BITS_A_WORD);
    for (const profile of profiles) {
      if (!profile.pattern.isInOperation) continue;
      const bits = members.get(profile) ?? new Uint32Array(words);
      bits[word] = (bits[word] ?? 0) | (1 << (index % BITS_A_WORD));
      members.set(profile, bits);
    }
  });
  const groups = new Map<string, { rows: number[]; size: number; profiles: UnitProfile[] }>();
  for (const [profile, bits] of members) {
    const key = bits.join(",");
    const group = groups.get(key) ?? { rows: placesOf(bits), size: 0, profiles: [] };
    group.size += profile.units.length;
    group.profiles.push(profile);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function placesOf(bits: Uint32Array): number[] {
  const places: number[] = [];
  bits.forEach((word, index) => {
    for (let bit = 0; bit < BITS_A_WORD; bit += 1) {
      if ((word & (1 << bit)) !== 0) places.push(index * BITS_A_WORD + bit);
    }
  });
  return places;
}

/** The units of some groups. */
export function unitsOfGroups(groups: readonly UnitGroup[]): readonly Target[] {
  return groups.flatMap(({ profiles }) => profiles.flatMap(({ units }) => units));
}
