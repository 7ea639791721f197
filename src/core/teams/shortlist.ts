import type { MatchingProblem } from "./matching-problem";
import { BARRED, type SlotPattern } from "./slot-patterns";

/** Below this many times fewer people a shortlist is not worth its making. */
const WORTHWHILE = 2;

/** Who of a visit's people can be in a cheapest team at all; written over by the next call. */
export type Shortlist = {
  readonly inspectors: number;
  /** At `visit * inspectors + inspector`: a number that those share whom every pattern of the visit treats alike. */
  readonly groupOf: Int16Array;
  /** By visit: how many such groups there are. */
  readonly groups: Int32Array;
  /** By visit: the places of its team. */
  readonly places: Int32Array;
  /** The cheapest of each group, as many as the team has places, cheapest first. */
  readonly cost: Float64Array;
  readonly people: Int32Array;
};

/** Working memory for the shortlists of one problem. */
export function shortlist({ patterns, candidates }: MatchingProblem): Shortlist {
  const inspectors = candidates.length;
  const groupOf = new Int16Array(patterns.length * inspectors);
  const groups = new Int32Array(patterns.length);
  const places = Int32Array.from(patterns, ([first]) =>
    first === undefined ? 0 : first.classes + first.free,
  );
  let room = 0;
  patterns.forEach((own, visit) => {
    const row = groupOf.subarray(visit * inspectors, (visit + 1) * inspectors);
    groups[visit] = own.length > 1 ? divide(row, own) : 1;
    room = Math.max(room, (groups[visit] ?? 0) * (places[visit] ?? 0));
  });
  return {
    inspectors,
    groupOf,
    groups,
    places,
    cost: new Float64Array(room),
    people: new Int32Array(room),
  };
}

/** Numbers the groups into `row`; how many there are. */
function divide(row: Int16Array, patterns: readonly SlotPattern[]): number {
  let groups = 1;
  for (const { classOf, classes } of patterns) {
    const numbers = new Map<number, number>();
    row.forEach((group, inspector) => {
      const place = (classOf[inspector] ?? BARRED) - BARRED;
      const finer = group * (classes - BARRED + 1) + place;
      const number = numbers.get(finer) ?? numbers.size;
      numbers.set(finer, number);
      row[inspector] = number;
    });
    groups = numbers.size;
  }
  return groups;
}

/**
 * The people whom the cheapest team of any pattern of the visit needs: of each group as many as the team has
 * places, since more of a group never go. All of `people` where that would hardly be fewer.
 */
export function shortlisted(
  list: Shortlist,
  visit: number,
  people: Int32Array,
  costs: Float64Array,
): Int32Array {
  const places = list.places[visit] ?? 0;
  const room = (list.groups[visit] ?? 0) * places;
  if (room * WORTHWHILE > people.length) return people;
  keepCheapest(list, visit, people, costs, room);
  const short = list.people;
  let kept = 0;
  for (let at = 0; at < room; at += 1) {
    if (list.cost[at] === Infinity) continue;
    short[kept] = short[at] ?? 0;
    kept += 1;
  }
  return short.subarray(0, kept);
}

/** Writes the cheapest of each group into the first `room` entries, those of group g from `g * places` on. */
function keepCheapest(
  list: Shortlist,
  visit: number,
  own: Int32Array,
  costs: Float64Array,
  room: number,
): void {
  const { groupOf, cost, people, inspectors } = list;
  const places = list.places[visit] ?? 0;
  const row = visit * inspectors;
  for (let seat = 0; seat < room; seat += 1) cost[seat] = Infinity;
  for (let at = 0; at < own.length; at += 1) {
    const person = own[at] ?? 0;
    const first = (groupOf[row + person] ?? 0) * places;
    const price = costs[person] ?? 0;
    let seat = first + places - 1;
    if (price >= (cost[seat] ?? 0)) continue;
    for (; seat > first && price < (cost[seat - 1] ?? 0); seat -= 1) {
      cost[seat] = cost[seat - 1] ?? 0;
      people[seat] = people[seat - 1] ?? 0;
    }
    cost[seat] = price;
    people[seat] = person;
  }
}
