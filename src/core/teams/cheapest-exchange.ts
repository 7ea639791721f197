import type { FlowNetwork } from "./flow-network";
import { FREE } from "./slot-patterns";

/** No visit in which the one can stand in for the other. */
export const NO_VISIT = -1;

/**
 * For every two inspectors the cheapest exchange «the one leaves a visit, the other takes the place», at
 * `one * inspectors + other`: the visit, or `NO_VISIT`, and what the tickets change by, or Infinity.
 */
export type CheapestExchange = {
  readonly network: FlowNetwork;
  readonly visit: Int32Array;
  readonly ticket: Float64Array;
};

/** The exchanges of a network in which nobody has a visit yet: none. */
export function cheapestExchange(network: FlowNetwork): CheapestExchange {
  const pairs = network.inspectors * network.inspectors;
  return {
    network,
    visit: new Int32Array(pairs).fill(NO_VISIT),
    ticket: new Float64Array(pairs).fill(Infinity),
  };
}

/** A team as it was, with those of its members whose places only their own class could take. */
type FormerTeam = {
  readonly visit: number;
  readonly team: readonly number[];
  readonly bound: readonly number[];
};

/** Brings the exchanges up to date after `change` has changed the teams of these visits, and no others. */
export function changeTeams(
  exchanges: CheapestExchange,
  visits: ReadonlySet<number>,
  change: () => void,
): void {
  const { network } = exchanges;
  const former = Array.from(visits, (visit): FormerTeam => {
    const team = [...(network.teams[visit] ?? [])];
    return { visit, team, bound: boundMembers(network, visit) };
  });
  change();
  for (const team of former) withdrawChanged(exchanges, team);
  // Only now: a withdrawn exchange is replaced by the first as cheap that is found, yet these may be cheaper.
  for (const team of former) offerChanged(exchanges, team);
}

function boundMembers(network: FlowNetwork, visit: number): number[] {
  const classOf = network.input.patterns[visit]?.classOf;
  return (network.teams[visit] ?? []).filter(
    (inspector) => !isOpenToAnybody(network, visit, classOf?.[inspector] ?? FREE),
  );
}

/** Whoever stays, in a place open to the same people as before, exchanges with newcomers no more. */
function withdrawChanged(exchanges: CheapestExchange, former: FormerTeam): void {
  const { visit, team } = former;
  const { network } = exchanges;
  const now = network.teams[visit] ?? [];
  const bound = boundMembers(network, visit);
  for (const inspector of team) {
    if (!isUnchanged(former, now, bound, inspector)) {
      withdraw(exchanges, visit, inspector);
      continue;
    }
    for (const other of now) {
      const pair = inspector * network.inspectors + other;
      if (exchanges.visit[pair] === visit) searchAnew(exchanges, inspector, other);
    }
  }
}

/** Whoever stays, in a place open to the same people as before, exchanges now with those who left as well. */
function offerChanged(exchanges: CheapestExchange, former: FormerTeam): void {
  const { visit, team } = former;
  const { network } = exchanges;
  const now = network.teams[visit] ?? [];
  const bound = boundMembers(network, visit);
  for (const inspector of now) {
    if (!isUnchanged(former, now, bound, inspector)) {
      for (let other = 0; other < network.inspectors; other += 1) {
        offer(exchanges, visit, inspector, other);
      }
      continue;
    }
    for (const other of team) offer(exchanges, visit, inspector, other);
  }
}

function isUnchanged(
  former: FormerTeam,
  now: readonly number[],
  bound: readonly number[],
  inspector: number,
): boolean {
  return (
    former.team.includes(inspector) &&
    now.includes(inspector) &&
    former.bound.includes(inspector) === bound.includes(inspector)
  );
}

/** Finds the cheapest exchanges of the inspector anew where they were in this visit. */
function withdraw(exchanges: CheapestExchange, visit: number, inspector: number): void {
  const { inspectors } = exchanges.network;
  const row = inspector * inspectors;
  for (let pair = row; pair < row + inspectors; pair += 1) {
    if (exchanges.visit[pair] === visit) searchAnew(exchanges, inspector, pair - row);
  }
}

function searchAnew(exchanges: CheapestExchange, inspector: number, other: number): void {
  const { network, visit, ticket } = exchanges;
  const { inspectors, visitsOf, input } = network;
  const pair = inspector * inspectors + other;
  // None is cheaper than the one withdrawn was.
  const least = ticket[pair] ?? 0;
  let cheapest = Infinity;
  let where = NO_VISIT;
  for (const own of visitsOf[inspector] ?? []) {
    const row = own * inspectors;
    const cost = (input.tickets[row + other] ?? 0) - (input.tickets[row + inspector] ?? 0);
    if (cost >= cheapest || !isOpenTo(network, own, inspector, other)) continue;
    cheapest = cost;
    where = own;
    if (cost <= least) break;
  }
  visit[pair] = where;
  ticket[pair] = cheapest;
}

/** Takes note of the exchange in which the inspector leaves this visit to the other, if it is the cheapest. */
function offer(
  { network, visit, ticket }: CheapestExchange,
  own: number,
  inspector: number,
  other: number,
): void {
  const row = own * network.inspectors;
  const pair = inspector * network.inspectors + other;
  const { tickets } = network.input;
  const cost = (tickets[row + other] ?? 0) - (tickets[row + inspector] ?? 0);
  if (cost >= (ticket[pair] ?? 0) || !isOpenTo(network, own, inspector, other)) return;
  ticket[pair] = cost;
  visit[pair] = own;
}

/** Whether the other may take the inspector's place. */
function isOpenTo(network: FlowNetwork, visit: number, inspector: number, other: number): boolean {
  const { inspectors, inTeam, input } = network;
  const classOf = input.patterns[visit]?.classOf;
  const theirs = classOf?.[other] ?? FREE;
  if (theirs < FREE || inTeam[visit * inspectors + other] === 1) return false;
  const own = classOf?.[inspector] ?? FREE;
  return own === theirs || isOpenToAnybody(network, visit, own);
}

/** Whether people of other classes may take a place too: where it is free, or the class keeps a member. */
function isOpenToAnybody(
  { members, firstPlace }: FlowNetwork,
  visit: number,
  place: number,
): boolean {
  return place === FREE || (members[(firstPlace[visit] ?? 0) + place] ?? 0) > 1;
}
