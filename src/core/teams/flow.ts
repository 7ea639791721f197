import { fillPlace, pathSearch } from "./augmenting-path";
import { flowNetwork, type FlowInput, type FlowNetwork } from "./flow-network";
import { FREE } from "./slot-patterns";

/** Teams of least cost for one pattern a visit, with the prices that prove it. */
export type FlowSolution = {
  /** By visit: its inspectors, ascending. */
  readonly teams: readonly (readonly number[])[];
  /** Places that nobody can fill: 0 when all teams are complete. */
  readonly missing: number;
  /** Sum over inspectors of (baseLoad + visits)². */
  readonly squaredLoads: number;
  /** Sum of the tickets of all pairs. */
  readonly ticketSum: bigint;
  /** By inspector: what another visit would cost the whole, as (squared loads, tickets). */
  readonly loadPrice: Float64Array;
  readonly ticketPrice: Float64Array;
};

/**
 * The assignment of least squared loads and, among those, least ticket sum, by successive shortest paths; with
 * places `missing`, the most places that can be filled and no promise about costs.
 */
export function leastCostTeams(input: FlowInput): FlowSolution {
  const network = flowNetwork(input);
  const missing = fillAll(network);
  return { ...readOff(network), missing };
}

/** Fills every place of every visit; the number of places left open. */
function fillAll(network: FlowNetwork): number {
  const search = pathSearch(network);
  let missing = 0;
  network.input.patterns.forEach((pattern, visit) => {
    for (let place = 1; place <= pattern.classes; place += 1) {
      if (!fillPlace(search, visit, place)) missing += 1;
    }
    for (let seat = 0; seat < pattern.free; seat += 1) {
      if (!fillPlace(search, visit, FREE)) missing += 1;
    }
  });
  return missing;
}

function readOff(network: FlowNetwork): Omit<FlowSolution, "missing"> {
  const { inspectors, input } = network;
  const teams = network.teams.map((team) => team.toSorted((a, b) => a - b));
  let ticketSum = 0n;
  teams.forEach((team, visit) => {
    for (const inspector of team) {
      ticketSum += BigInt(input.tickets[visit * inspectors + inspector] ?? 0);
    }
  });
  const squaredLoads = network.visitsOf.reduce(
    (sum, visits, inspector) => sum + ((input.baseLoad[inspector] ?? 0) + visits.length) ** 2,
    0,
  );
  return {
    teams,
    squaredLoads,
    ticketSum,
    loadPrice: network.potentialLoad.map((potential) => 0 - potential),
    ticketPrice: network.potentialTicket.map((potential) => 0 - potential),
  };
}
