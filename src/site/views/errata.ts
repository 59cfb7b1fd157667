import type { Curriculum } from '../../curriculum/model.ts';
import type { Locale } from '../../schemas/text.ts';
import { backlinks } from './backlinks.ts';

/** What the note says, what is true, and where the course tells it, in the order of the note. */
export function errataView(curriculum: Curriculum, locale: Locale) {
  return [...curriculum.errata.values()]
    .map(({ id, data }) => ({
      id,
      number: data.number,
      title: data.title[locale],
      says: data.says[locale],
      truth: data.truth[locale],
      evidence: data.evidence[locale],
      referredFrom: backlinks(curriculum, locale, 'erratum', id),
    }))
    .sort((a, b) => a.number - b.number);
}
