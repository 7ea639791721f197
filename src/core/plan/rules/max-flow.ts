/** A directed edge of a network; capacities are whole numbers. */
export type FlowEdge = { readonly from: number; readonly to: number; readonly capacity: number };

/** A largest flow, and what can still be reached behind it. */
export type FlowResult = {
  readonly value: number;
  /** By edge, in the order given. */
  readonly flow: readonly number[];
  /** The nodes that a node reaches over edges with room left, itself among them. */
  readonly reachableFrom: (node: number) => ReadonlySet<number>;
};

/** Edge i of the network is arc 2i, its way back arc 2i + 1; `room` is changed in place. */
type Arcs = { readonly to: Int32Array; readonly room: Float64Array; readonly of: number[][] };

/** A largest flow from `source` to `sink` (Dinic: shortest ways first, many at a time). Nodes count from 0. */
export function maxFlow(
  nodes: number,
  edges: readonly FlowEdge[],
  source: number,
  sink: number,
): FlowResult {
  const arcs: Arcs = {
    to: new Int32Array(edges.length * 2),
    room: new Float64Array(edges.length * 2),
    of: Array.from({ length: nodes }, () => []),
  };
  edges.forEach(({ from, to, capacity }, index) => {
    arcs.to[2 * index] = to;
    arcs.to[2 * index + 1] = from;
    arcs.room[2 * index] = capacity;
    arcs.of[from]?.push(2 * index);
    arcs.of[to]?.push(2 * index + 1);
  });
  let value = 0;
  for (;;) {
    const level = levelsFrom(arcs, source, nodes);
    if ((level[sink] ?? -1) < 0) break;
    const next = new Int32Array(nodes);
    for (;;) {
      const pushed = push(arcs, level, next, source, sink, Infinity);
      if (pushed === 0) break;
      value += pushed;
    }
  }
  return {
    value,
    flow: edges.map((_, index) => arcs.room[2 * index + 1] ?? 0),
    reachableFrom: (node) => {
      const level = levelsFrom(arcs, node, nodes);
      return new Set(Array.from(level.keys()).filter((place) => (level[place] ?? -1) >= 0));
    },
  };
}

/** How many arcs with room lead to each node; -1 where none do. */
function levelsFrom({ to, room, of }: Arcs, source: number, nodes: number): Int32Array {
  const level = new Int32Array(nodes).fill(-1);
  level[source] = 0;
  const queue = [source];
  for (const node of queue) {
    for (const arc of of[node] ?? []) {
      const target = to[arc] ?? 0;
      if ((room[arc] ?? 0) <= 0 || (level[target] ?? 0) >= 0) continue;
      level[target] = (level[node] ?? 0) + 1;
      queue.push(target);
    }
  }
  return level;
}

/** Pushes what it can along one shortest way; `next` remembers the arcs that lead nowhere any more. */
function push(
  arcs: Arcs,
  level: Int32Array,
  next: Int32Array,
  node: number,
  sink: number,
  amount: number,
): number {
  if (node === sink) return amount;
  const own = arcs.of[node] ?? [];
  for (let place = next[node] ?? 0; place < own.length; place += 1) {
    next[node] = place;
    const arc = own[place] ?? 0;
    const target = arcs.to[arc] ?? 0;
    const room = arcs.room[arc] ?? 0;
    if (room <= 0 || level[target] !== (level[node] ?? 0) + 1) continue;
    const pushed = push(arcs, level, next, target, sink, Math.min(amount, room));
    if (pushed === 0) continue;
    arcs.room[arc] = room - pushed;
    arcs.room[arc ^ 1] = (arcs.room[arc ^ 1] ?? 0) + pushed;
    return pushed;
  }
  next[node] = own.length;
  return 0;
}
