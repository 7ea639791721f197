import { FREE, type SlotPattern } from "./slot-patterns";

/** What the flow needs: one pattern a visit, and the inspectors' loads, limits and tickets. */
export type FlowInput = {
  readonly baseLoad: Float64Array;
  readonly capacity: Float64Array;
  /** At `visit * inspectors + inspector`; integers. */
  readonly tickets: Float64Array;
  readonly patterns: readonly SlotPattern[];
};

/**
 * The residual network, changed in place while teams are filled: inspectors, and the places of every visit, first
 * its free places and then its classes. A cost is a pair (squared loads, tickets) compared in that order; both
 * halves are integers far below 2^53, so that no sum rounds.
 */
export type FlowNetwork = {
  readonly input: FlowInput;
  readonly inspectors: number;
  /** By visit: the number of its free places among all places; its classes follow. */
  readonly firstPlace: Int32Array;
  /** 1 where the inspector is in the visit's team, at `visit * inspectors + inspector`. */
  readonly inTeam: Uint8Array;
  /** By visit: the inspectors of its team. */
  readonly teams: readonly number[][];
  /** By inspector: the visits given. */
  readonly visitsOf: readonly number[][];
  /** By place: members of that class in the team. */
  readonly members: Int32Array;
  /** Inspectors' potentials: every residual cost less its potentials is at least 0; the sink's is 0. */
  readonly potentialLoad: Float64Array;
  readonly potentialTicket: Float64Array;
};

/** A network in which no visit has anybody yet. */
export function flowNetwork(input: FlowInput): FlowNetwork {
  const inspectors = input.capacity.length;
  const visits = input.patterns.length;
  const firstPlace = new Int32Array(visits);
  let places = 0;
  input.patterns.forEach(({ classes }, visit) => {
    firstPlace[visit] = places;
    places += classes + 1;
  });
  return {
    input,
    inspectors,
    firstPlace,
    inTeam: new Uint8Array(visits * inspectors),
    teams: Array.from({ length: visits }, () => []),
    visitsOf: Array.from({ length: inspectors }, () => []),
    members: new Int32Array(places),
    potentialLoad: new Float64Array(inspectors),
    potentialTicket: new Float64Array(inspectors),
  };
}

/** What one more visit adds to the inspector's squared load, or null at the limit. */
export function nextLoadCost(network: FlowNetwork, inspector: number): number | null {
  const load = network.visitsOf[inspector]?.length ?? 0;
  if (load >= (network.input.capacity[inspector] ?? 0)) return null;
  return 2 * ((network.input.baseLoad[inspector] ?? 0) + load) + 1;
}

/** Puts an inspector into a team; loads change with it. */
export function enterTeam(network: FlowNetwork, visit: number, inspector: number): void {
  network.teams[visit]?.push(inspector);
  network.visitsOf[inspector]?.push(visit);
  mark(network, visit, inspector, 1);
}

/** Takes an inspector out of a team; loads change with it. */
export function leaveTeam(network: FlowNetwork, visit: number, inspector: number): void {
  const team = network.teams[visit];
  team?.splice(team.indexOf(inspector), 1);
  const visits = network.visitsOf[inspector];
  visits?.splice(visits.indexOf(visit), 1);
  mark(network, visit, inspector, -1);
}

function mark(network: FlowNetwork, visit: number, inspector: number, by: 1 | -1): void {
  const { inspectors, inTeam, members, firstPlace, input } = network;
  inTeam[visit * inspectors + inspector] = by === 1 ? 1 : 0;
  const place = (firstPlace[visit] ?? 0) + (input.patterns[visit]?.classOf[inspector] ?? FREE);
  members[place] = (members[place] ?? 0) + by;
}
