/**
 * Circles of a directed graph: for each group of nodes that all reach each other, the shortest way round from the node
 * that comes first in the graph, in the order of the edges. Loops of a single node are not among them. Tarjan's
 * algorithm with a stack of its own: a chain of 10,000 lessons is deeper than the call stack allows. Linear.
 */
export function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const groups = stronglyConnected(graph).filter((group) => group.length > 1);
  const order = new Map([...graph.keys()].map((id, index) => [id, index]));
  return groups.map((group) => {
    const first = group.reduce((a, b) => ((order.get(a) ?? 0) < (order.get(b) ?? 0) ? a : b));
    return shortestCircle(graph, new Set(group), first);
  });
}

interface Visit {
  readonly id: string;
  readonly next: Iterator<string>;
}

function stronglyConnected(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const groups: string[][] = [];
  const lower = (id: string, value: number) => low.set(id, Math.min(low.get(id) ?? value, value));
  const enter = (id: string): Visit => {
    index.set(id, index.size);
    lower(id, index.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, next: (graph.get(id) ?? [])[Symbol.iterator]() };
  };
  for (const root of graph.keys()) {
    if (index.has(root)) continue;
    const path = [enter(root)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const { done, value } = visit.next.next();
      if (!done) {
        if (!graph.has(value)) continue;
        const seen = index.get(value);
        if (seen === undefined) path.push(enter(value));
        else if (isOpen.has(value)) lower(visit.id, seen);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) lower(parent.id, low.get(visit.id) ?? 0);
      if (low.get(visit.id) !== index.get(visit.id)) continue;
      const group = open.splice(open.lastIndexOf(visit.id));
      for (const id of group) isOpen.delete(id);
      groups.push(group);
    }
  }
  return groups;
}

/** The shortest way from a node back to itself within its group. */
function shortestCircle(
  graph: ReadonlyMap<string, readonly string[]>,
  group: ReadonlySet<string>,
  start: string,
): string[] {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const id of queue) {
    for (const next of graph.get(id) ?? []) {
      if (next === start && id !== start) return trace(cameFrom, id, start);
      if (!group.has(next) || next === start || cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      queue.push(next);
    }
  }
  return [start];
}

function trace(cameFrom: ReadonlyMap<string, string>, last: string, start: string): string[] {
  const path = [last];
  for (let id = last; id !== start; ) {
    id = cameFrom.get(id) ?? start;
    path.push(id);
  }
  return path.reverse();
}
