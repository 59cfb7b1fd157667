import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../src/cli/child.ts';
import type { Locale } from '../../../src/schemas/text.ts';

/** `tests/fixtures/search/golden.json`. Places are paths below the language; one without `#` is the page itself. */
interface GoldenFile {
  subjects: Record<string, readonly string[]>;
  dropped: readonly { query: string; lang: Locale; why: string }[];
  queries: readonly { query: string; lang: Locale; kind: string; about: readonly string[]; set: QuerySet }[];
}

/** `held-out`: never looked at while the search was tuned. */
export type QuerySet = 'given' | 'tuning' | 'held-out';

export interface GoldenQuery {
  readonly query: string;
  readonly lang: Locale;
  readonly kind: string;
  readonly set: QuerySet;
  /** Where the answer stands, on pages that are written. */
  readonly places: readonly string[];
}

export interface GoldenSet {
  readonly queries: readonly GoldenQuery[];
  /** Queries whose subject only stands on pages that are announced. */
  readonly notYetWritten: readonly GoldenQuery[];
  readonly dropped: GoldenFile['dropped'];
}

/** The queries, each with the places that may answer it now. @param isReady whether a lesson is written */
export function readGolden(isReady: (lesson: string) => boolean): GoldenSet {
  const path = join(root, 'tests/fixtures/search/golden.json');
  const file: GoldenFile = JSON.parse(readFileSync(path, 'utf8'));
  const queries: GoldenQuery[] = [];
  const notYetWritten: GoldenQuery[] = [];
  for (const { about, ...query } of file.queries) {
    const places = about.flatMap((subject) => {
      const found = file.subjects[subject];
      if (!found)
        throw new Error(`golden.json: "${query.query}" is about "${subject}", which is no subject.`);
      return found;
    });
    const taught = places.filter((place) => /^(lessons|objectives)\//.test(place));
    const written = taught.filter((place) => isReady(lessonOf(place)));
    if (taught.length > 0 && written.length === 0) notYetWritten.push({ ...query, places });
    else queries.push({ ...query, places });
  }
  return { queries, notYetWritten, dropped: file.dropped };
}

/** `lessons/x/#y` → `x`; empty for a page that is no lesson. */
const lessonOf = (place: string): string => /^lessons\/([^/]+)/.exec(place)?.[1] ?? '';

/** Kinds that were written to be hard: paraphrases, two faults at once. */
export const isHard = (kind: string): boolean => kind.startsWith('hard-');
