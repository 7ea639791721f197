import { NO_VISIT, type CheapestExchange } from "./cheapest-exchange";
import { FREE } from "./slot-patterns";

/** One step: the inspector takes a place of the visit (1), or leaves it (-1). */
export type ChainStep = { readonly visit: number; readonly inspector: number; readonly by: 1 | -1 };

type ChainNode = { readonly visit: number; readonly number: number };

/**
 * What happens when a place of `visit` (a class, or `FREE`) goes to the first of `people`, whose own place goes to the
 * next, and so on, each by the cheapest exchange. A cheapest chain may come back to the same places of a visit
 * by a detour that costs nothing; it is left out, so that every class keeps a member.
 */
export function chainSteps(
  { network, visit: visitOfPair }: CheapestExchange,
  visit: number,
  place: number,
  people: readonly number[],
): ChainStep[] {
  const { inspectors, firstPlace, input } = network;
  const path: ChainNode[] = [];
  const seen = new Map<number, number>();
  const visitNode = (at: number, number: number): void => {
    const before = seen.get(number);
    if (before === undefined) {
      seen.set(number, path.push({ visit: at, number }));
      return;
    }
    for (const detour of path.splice(before + 1)) seen.delete(detour.number);
  };
  let own = visit;
  let left = place;
  people.forEach((inspector, at) => {
    const taken = input.patterns[own]?.classOf[inspector] ?? FREE;
    const first = inspectors + (firstPlace[own] ?? 0);
    visitNode(own, first + left);
    // The two places of one visit change hands through its free places.
    if (left !== taken) visitNode(own, first + FREE);
    visitNode(own, first + taken);
    visitNode(NO_VISIT, inspector);
    const next = people[at + 1];
    if (next === undefined) return;
    own = visitOfPair[inspector * inspectors + next] ?? NO_VISIT;
    left = input.patterns[own]?.classOf[inspector] ?? FREE;
  });
  return stepsAlong(path);
}

function stepsAlong(path: readonly ChainNode[]): ChainStep[] {
  return path.flatMap(({ visit, number }, at): ChainStep[] => {
    const next = path[at + 1];
    if (next === undefined) return [];
    if (visit === NO_VISIT) return [{ visit: next.visit, inspector: number, by: -1 }];
    return next.visit === NO_VISIT ? [{ visit, inspector: next.number, by: 1 }] : [];
  });
}
