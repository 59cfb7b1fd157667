/** What one look-up in the index found: documents by id, with the index's own score. */
export type Found = ReadonlyMap<string, number>;

export interface SlotFound {
  /** One for each form that was looked up, with the form's weight. */
  readonly forms: readonly { readonly weight: number; readonly found: Found }[];
}

/** What a slot is worth: words that few documents have tell more. */
export function slotWeight({ forms }: SlotFound, documents: number): number {
  const [first] = forms;
  const count =
    first && first.found.size > 0
      ? first.found.size
      : new Set(forms.flatMap(({ found }) => [...found.keys()])).size;
  return count === 0 ? 0 : Math.log(1 + (documents - count + 0.5) / (count + 0.5)) + 0.25;
}

export interface Candidate {
  readonly id: string;
  readonly score: number;
}

/** Documents that may answer, the likeliest first. */
export function rankCandidates(slots: readonly SlotFound[], documents: number): Candidate[] {
  const scores = new Map<string, number>();
  for (const slot of slots) {
    const weight = slotWeight(slot, documents);
    const best = new Map<string, number>();
    for (const form of slot.forms) {
      const top = Math.max(...form.found.values(), 0) || 1;
      for (const [id, score] of form.found) {
        const worth = form.weight * (0.1 + 0.9 * (score / top));
        best.set(id, Math.max(best.get(id) ?? 0, worth));
      }
    }
    for (const [id, worth] of best) scores.set(id, (scores.get(id) ?? 0) + weight * worth);
  }
  return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}
