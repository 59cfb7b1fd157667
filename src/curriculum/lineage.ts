import type { ObjectiveNode } from './model.ts';

/** Who enables whom: an objective with all that it enables, directly or not. */
export interface Lineage {
  ancestors(id: string): ReadonlySet<string>;
  descendants(id: string): ReadonlySet<string>;
  /** Whether one is the other, or enables it. */
  related(a: string, b: string): boolean;
}

/** Walks parents and children when asked; a (wrong) circle of parents ends where it began. */
export function lineageOf(objectives: ReadonlyMap<string, ObjectiveNode>): Lineage {
  const walk = (id: string, next: (node: ObjectiveNode) => readonly string[]) => {
    const found = new Set<string>();
    const waiting = [id];
    for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
      const node = objectives.get(current);
      for (const other of node ? next(node) : []) {
        if (found.has(other) || other === id) continue;
        found.add(other);
        waiting.push(other);
      }
    }
    return found;
  };
  const ancestors = (id: string) => walk(id, ({ data }) => (data.parent === undefined ? [] : [data.parent]));
  return {
    ancestors,
    descendants: (id) => walk(id, ({ children }) => children),
    related: (a, b) => a === b || ancestors(a).has(b) || ancestors(b).has(a),
  };
}
