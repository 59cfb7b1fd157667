import type { Curriculum } from '../../curriculum/model.ts';
import { wordsIn } from '../../i18n/words.ts';
import { bloomLevels } from '../../schemas/bloom.ts';
import type { Locale } from '../../schemas/text.ts';

/** What results can be chosen by: kinds, and the levels and objectives that the course has. */
export function searchFilters({ lessons, labs, objectives }: Curriculum, locale: Locale) {
  const words = wordsIn(locale);
  const used = new Set([...lessons.values(), ...labs.values()].map(({ data }) => data.bloom));
  return {
    kinds: [
      { kind: 'lesson', name: words.kindLesson },
      { kind: 'lab', name: words.kindLab },
      { kind: 'objective', name: words.kindObjective },
      { kind: 'term', name: words.kindTerm },
      { kind: 'erratum', name: words.kindErratum },
    ],
    levels: bloomLevels.filter((level) => used.has(level)),
    objectives: [...objectives.values()].map(({ id, data }) => ({ id, title: data.title[locale] })),
  };
}
