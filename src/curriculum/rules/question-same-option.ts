import { locales } from '../../schemas/text.ts';
import { choicesOf } from './choices.ts';
import type { CurriculumRule } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'question/same-option',
  severity: 'error',
  about: 'The options of a question differ from each other in every language.',
  message: {
    en: 'Two options of "{id}" say the same: "{text}".',
    ko: '"{id}": 선택지 두 개가 같습니다: "{text}".',
  },
  hint: {
    en: 'Reword or remove one; the first: {places}.',
    ko: '하나를 바꾸거나 지우세요. 첫 번째: {places}.',
  },
});

export const questionSameOption: CurriculumRule = {
  definition,
  check: ({ raw }) =>
    choicesOf(raw).flatMap(({ id, options, at }) => {
      const twice = options.flatMap(({ text }, index) => {
        for (const locale of locales) {
          const first = options.findIndex((other) => same(other.text[locale], text[locale]));
          if (first < index) return [{ index, first, locale, text: text[locale] }];
        }
        return [];
      });
      return twice.map(({ index, first, locale, text }) =>
        issue(
          definition,
          at('options', index, 'text', locale),
          { id, text },
          { related: [{ label: id, at: at('options', first, 'text', locale) }] },
        ),
      );
    }),
};

const same = (a: string, b: string) => a.replace(/\s+/g, ' ') === b.replace(/\s+/g, ' ');
