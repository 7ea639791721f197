import { changeTeams, cheapestExchange, type CheapestExchange } from "./cheapest-exchange";
import { chainSteps } from "./exchange-chain";
import { enterTeam, leaveTeam, nextLoadCost, type FlowNetwork } from "./flow-network";
import { FREE } from "./slot-patterns";

const NOBODY = -1;

/** The working memory of a shortest-path search, kept between searches of one network. */
export type PathSearch = {
  readonly network: FlowNetwork;
  readonly exchanges: CheapestExchange;
  /** 1 where the cheapest way to the inspector is known. */
  readonly isSettled: Uint8Array;
  /** By inspector: the cost of the cheapest way found, less the potentials; Infinity where there is none. */
  readonly load: Float64Array;
  readonly ticket: Float64Array;
  /** By inspector: whose visit the inspector takes on that way; `NOBODY` for the visit to fill. */
  readonly parent: Int32Array;
  readonly settled: number[];
  /** The cheapest way found to an inspector who can take one more visit. */
  readonly best: { load: number; ticket: number; inspector: number };
};

/** A search over a network in which no visit has anybody yet. */
export function pathSearch(network: FlowNetwork): PathSearch {
  const { inspectors } = network;
  return {
    network,
    exchanges: cheapestExchange(network),
    isSettled: new Uint8Array(inspectors),
    load: new Float64Array(inspectors),
    ticket: new Float64Array(inspectors),
    parent: new Int32Array(inspectors),
    settled: [],
    best: { load: Infinity, ticket: Infinity, inspector: NOBODY },
  };
}

/**
 * Fills one more place of the visit, a class or `FREE`, along the cheapest chain of exchanges (Dijkstra over
 * reduced costs). False when there is no chain: then `settled` holds everybody whom the place can reach, all of
 * them at their limits.
 */
export function fillPlace(search: PathSearch, visit: number, place: number): boolean {
  reset(search);
  enterVisit(search, visit, place);
  for (let nearest = settleNearest(search); nearest !== NOBODY; nearest = settleNearest(search)) {
    leaveVisits(search, nearest);
  }
  if (search.best.inspector === NOBODY) return false;
  exchange(search, visit, place);
  lowerPotentials(search);
  return true;
}

function reset(search: PathSearch): void {
  search.isSettled.fill(0);
  search.load.fill(Infinity);
  search.ticket.fill(Infinity);
  search.settled.length = 0;
  search.best.load = Infinity;
  search.best.ticket = Infinity;
  search.best.inspector = NOBODY;
}

/** Settles and returns the nearest inspector who is nearer than the best end; else `NOBODY`. */
function settleNearest(search: PathSearch): number {
  const { isSettled, load, ticket, best } = search;
  let nearest = NOBODY;
  let nearLoad = best.load;
  let nearTicket = best.ticket;
  for (let inspector = 0; inspector < load.length; inspector += 1) {
    const ownLoad = load[inspector] ?? 0;
    if (ownLoad > nearLoad || isSettled[inspector] === 1) continue;
    const ownTicket = ticket[inspector] ?? 0;
    if (!isLess(ownLoad, ownTicket, nearLoad, nearTicket)) continue;
    nearest = inspector;
    nearLoad = ownLoad;
    nearTicket = ownTicket;
  }
  if (nearest === NOBODY) return NOBODY;
  isSettled[nearest] = 1;
  search.settled.push(nearest);
  return nearest;
}

/** From the place to fill: to everybody who could take it. */
function enterVisit(search: PathSearch, visit: number, place: number): void {
  const { inspectors, input, inTeam, potentialLoad, potentialTicket } = search.network;
  const pattern = input.patterns[visit];
  if (pattern === undefined) return;
  for (let inspector = 0; inspector < inspectors; inspector += 1) {
    const own = pattern.classOf[inspector] ?? FREE;
    const pair = visit * inspectors + inspector;
    if (own < FREE || (place !== FREE && own !== place) || inTeam[pair] === 1) continue;
    const ticket = (input.tickets[pair] ?? 0) - (potentialTicket[inspector] ?? 0);
    reach(search, NOBODY, inspector, -(potentialLoad[inspector] ?? 0), ticket);
  }
}

/** From an inspector: to everybody who could take one of the inspector's visits. */
function leaveVisits(search: PathSearch, from: number): void {
  const { network, exchanges, isSettled, best } = search;
  const { inspectors, potentialLoad, potentialTicket } = network;
  const load = (search.load[from] ?? 0) + (potentialLoad[from] ?? 0);
  const ticket = (search.ticket[from] ?? 0) + (potentialTicket[from] ?? 0);
  const row = from * inspectors;
  for (let inspector = 0; inspector < inspectors; inspector += 1) {
    const reached = load - (potentialLoad[inspector] ?? 0);
    if (reached > best.load || isSettled[inspector] === 1) continue;
    const change = exchanges.ticket[row + inspector] ?? 0;
    if (change === Infinity) continue;
    reach(search, from, inspector, reached, ticket + change - (potentialTicket[inspector] ?? 0));
  }
}

/** Takes note of a way to the inspector that costs `load` and `ticket`, if none cheaper is known. */
function reach(
  search: PathSearch,
  from: number,
  inspector: number,
  load: number,
  ticket: number,
): void {
  const { best, network } = search;
  if (!isLess(load, ticket, search.load[inspector] ?? 0, search.ticket[inspector] ?? 0)) return;
  search.load[inspector] = load;
  search.ticket[inspector] = ticket;
  search.parent[inspector] = from;
  const more = nextLoadCost(network, inspector);
  if (more === null) return;
  const endLoad = load + more + (network.potentialLoad[inspector] ?? 0);
  const endTicket = ticket + (network.potentialTicket[inspector] ?? 0);
  if (!isLess(endLoad, endTicket, best.load, best.ticket)) return;
  best.load = endLoad;
  best.ticket = endTicket;
  best.inspector = inspector;
}

function isLess(load: number, ticket: number, otherLoad: number, otherTicket: number): boolean {
  return load < otherLoad || (load === otherLoad && ticket < otherTicket);
}

/** Carries out the chain of exchanges that ends at the best inspector. */
function exchange(search: PathSearch, visit: number, place: number): void {
  const { network, exchanges, parent, best } = search;
  const people: number[] = [];
  for (let at = best.inspector; at !== NOBODY; at = parent[at] ?? NOBODY) people.unshift(at);
  const steps = chainSteps(exchanges, visit, place, people);
  changeTeams(exchanges, new Set(steps.map((step) => step.visit)), () => {
    for (const step of steps) {
      const change = step.by === 1 ? enterTeam : leaveTeam;
      change(network, step.visit, step.inspector);
    }
  });
}

/** Keeps all reduced costs at 0 or more, those along the chain at 0, and the sink's potential at 0. */
function lowerPotentials(search: PathSearch): void {
  const { potentialLoad, potentialTicket } = search.network;
  for (const inspector of search.settled) {
    potentialLoad[inspector] =
      (potentialLoad[inspector] ?? 0) + (search.load[inspector] ?? 0) - search.best.load;
    potentialTicket[inspector] =
      (potentialTicket[inspector] ?? 0) + (search.ticket[inspector] ?? 0) - search.best.ticket;
  }
}
