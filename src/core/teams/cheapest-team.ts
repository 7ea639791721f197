import { FREE, type SlotPattern } from "./slot-patterns";

/** Nobody stands in this place. */
export const NOBODY = -1;

/** The cheapest team of one pattern at given prices, written over by the next call. */
export type TeamDraft = {
  readonly classCost: Float64Array;
  readonly classMember: Int32Array;
  /** Free places, cheapest first. */
  readonly freeCost: Float64Array;
  readonly freeMember: Int32Array;
};

/** Room for the teams of patterns of up to this many places. */
export function teamDraft(places: number): TeamDraft {
  return {
    classCost: new Float64Array(places + 1),
    classMember: new Int32Array(places + 1),
    freeCost: new Float64Array(places + 1),
    freeMember: new Int32Array(places + 1),
  };
}

/**
 * Finds the cheapest team of a pattern: the cheapest of each class, then the cheapest of the rest, which is
 * best because classes have no member in common. `costs[i]` is inspector i's price with the ticket of this
 * visit; an unfilled place costs `missing`. Returns the cost, Infinity where no team exists.
 */
export function cheapestTeam(
  draft: TeamDraft,
  pattern: SlotPattern,
  people: Int32Array,
  costs: Float64Array,
  missing: number,
): number {
  const { classCost, classMember, freeCost, freeMember } = draft;
  const { classOf, classes, free } = pattern;
  // Loops: for so few entries a call of fill or copyWithin takes longer, and this runs millions of times.
  for (let place = 1; place <= classes; place += 1) {
    classCost[place] = missing;
    classMember[place] = NOBODY;
  }
  for (let seat = 0; seat < free; seat += 1) {
    freeCost[seat] = missing;
    freeMember[seat] = NOBODY;
  }
  for (let at = 0; at < people.length; at += 1) {
    let person = people[at] ?? 0;
    let cost = costs[person] ?? 0;
    const place = classOf[person] ?? FREE;
    if (place < FREE) continue;
    const leastOfClass = classCost[place] ?? 0;
    if (place > FREE && cost < leastOfClass) {
      const displaced = classMember[place] ?? NOBODY;
      classCost[place] = cost;
      classMember[place] = person;
      if (displaced === NOBODY) continue;
      person = displaced;
      cost = leastOfClass;
    }
    let seat = free - 1;
    if (seat < 0 || cost >= (freeCost[seat] ?? 0)) continue;
    for (; seat > 0 && cost < (freeCost[seat - 1] ?? 0); seat -= 1) {
      freeCost[seat] = freeCost[seat - 1] ?? 0;
      freeMember[seat] = freeMember[seat - 1] ?? NOBODY;
    }
    freeCost[seat] = cost;
    freeMember[seat] = person;
  }
  let sum = 0;
  for (let place = 1; place <= classes; place += 1) sum += classCost[place] ?? 0;
  for (let seat = 0; seat < free; seat += 1) sum += freeCost[seat] ?? 0;
  return sum;
}
