const suffixes = ['ations', 'ation', 'ings', 'ing', 'ied', 'ies', 'ed', 'es', 'er', 'ers', 'ly', 's', 'e'];

/**
 * What the inflected forms of an English word begin with: `cancelled`, `cancels` → `cancel`; `caches`, `caching` → `cach`.
 * A stem keeps four letters, so that `wait` and `water` stay apart.
 */
export function englishStem(word: string): string {
  const suffix = suffixes.find((ending) => word.endsWith(ending) && word.length - ending.length >= 4);
  return suffix ? undoubled(word.slice(0, -suffix.length)) : word;
}

/** Words that this one may be a form of: `promises` → `promise`, `awaited` → `await`, `caching` → `cache`. */
export function englishBases(word: string): string[] {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/s$/, ''],
    [/es$/, ''],
    [/ies$/, 'y'],
    [/ed$/, ''],
    [/ed$/, 'e'],
    [/ing$/, ''],
    [/ing$/, 'e'],
  ];
  return rules
    .filter(([ending]) => ending.test(word) && word.length >= 5)
    .map(([ending, rest]) => undoubled(word.replace(ending, '')) + rest);
}

const undoubled = (stem: string): string =>
  /([bdglmnprt])\1$/.test(stem) && stem.length > 4 ? stem.slice(0, -1) : stem;
