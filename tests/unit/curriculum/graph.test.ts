import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circles } from '../../../src/curriculum/graph.ts';

const node = fc.integer({ min: 0, max: 11 }).map(String);
const graphs = fc
  .array(fc.tuple(node, fc.uniqueArray(node, { maxLength: 4 })), { maxLength: 12 })
  .map((pairs) => new Map(pairs));

/** Whether one node can be reached from another, by trying every way. */
function reaches(graph: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const visit = (id: string): boolean => {
    if (seen.has(id) || !graph.has(id)) return false;
    seen.add(id);
    return (graph.get(id) ?? []).some((next) => next === to || visit(next));
  };
  return visit(from);
}

describe('circles', () => {
  it('finds one circle of a → b → a', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'a']],
      ['c', []],
    ]);
    expect(circles(graph)).toEqual([['a', 'b']]);
  });

  it('finds none in a chain of 50,000', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => [String(index), [String(index + 1)]] as const);
    expect(circles(new Map(chain))).toEqual([]);
  });

  it('finds a circle of 50,000', () => {
    const ring = Array.from(
      { length: 50_000 },
      (_, index) => [String(index), [String((index + 1) % 50_000)]] as const,
    );
    expect(circles(new Map(ring)).map(({ length }) => length)).toEqual([50_000]);
  });

  it('gives circles whose every step is an edge, and no node twice', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const circle of circles(graph)) {
          for (const [index, id] of circle.entries()) {
            expect(graph.get(id)).toContain(circle[(index + 1) % circle.length]);
          }
          expect(new Set(circle).size).toBe(circle.length);
        }
      }),
    );
  });

  it('finds one for each group of nodes that reach each other', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const ids = [...graph.keys()];
        const together = (a: string, b: string) => a !== b && reaches(graph, a, b) && reaches(graph, b, a);
        const groups = new Set(
          ids.flatMap((id) => {
            const group = ids.filter((other) => other === id || together(id, other));
            return group.length > 1 ? [group.join()] : [];
          }),
        );
        expect(circles(graph)).toHaveLength(groups.size);
      }),
    );
  });
});
