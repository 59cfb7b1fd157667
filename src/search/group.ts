import type { SearchKind } from './documents.ts';

interface Ranked {
  readonly document: { readonly kind: SearchKind };
  readonly score: number;
}

/** A result that is much weaker than the best only takes room. */
const weakest = 0.12;

/** Results by kind, the kind of the best first. @param results best first */
export function groupByKind<R extends Ranked>(
  results: readonly R[],
): { readonly kind: SearchKind; readonly results: readonly R[] }[] {
  const best = results[0]?.score ?? 0;
  const groups = new Map<SearchKind, R[]>();
  for (const result of results) {
    if (result.score < best * weakest) continue;
    const { kind } = result.document;
    groups.set(kind, [...(groups.get(kind) ?? []), result]);
  }
  return [...groups].map(([kind, ofKind]) => ({ kind, results: ofKind }));
}
