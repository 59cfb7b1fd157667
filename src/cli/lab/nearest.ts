/** The candidate that differs least from a misspelt name; undefined if all differ by more than half of it. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .map((candidate) => ({ candidate, edits: edits(name, candidate) }))
    .sort((a, b) => a.edits - b.edits);
  return best && best.edits <= Math.ceil(name.length / 2) ? best.candidate : undefined;
}

/** Levenshtein distance. */
function edits(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, character] of [...from].entries()) {
    const current = [row + 1];
    for (let column = 0; column < to.length; column += 1) {
      const replace = (previous[column] ?? 0) + (to[column] === character ? 0 : 1);
      current.push(Math.min(replace, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
