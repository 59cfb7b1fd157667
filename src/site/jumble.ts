/** The same jumble in every build, by a hash of the words, so that the place of the right answer tells nothing. */
export function jumble<Item>(items: readonly Item[], words: (item: Item) => string): Item[] {
  const rank = (text: string) =>
    [...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7);
  return [...items].sort((a, b) => rank(words(a)) - rank(words(b)));
}
