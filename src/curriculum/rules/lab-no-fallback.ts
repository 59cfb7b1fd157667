import { labLanguages } from '../../schemas/playground.ts';
import type { CurriculumRule } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'lab/no-fallback',
  severity: 'error',
  about:
    'A lab that opens in StackBlitz can also be run without it: in the page, or locally with Node. Class networks block third parties.',
  message: {
    en: 'Lab "{id}" runs in StackBlitz only.',
    ko: '실습 "{id}"을(를) StackBlitz에서만 실행할 수 있습니다.',
  },
  hint: { en: 'Add page or node to runtimes.', ko: 'runtimes에 page나 node를 더하세요.' },
});

export const labNoFallback: CurriculumRule = {
  definition,
  check: ({ raw }) =>
    raw.labs.flatMap(({ id, data }) =>
      labLanguages.flatMap((language) => {
        const runtimes = data.languages[language]?.runtimes;
        return runtimes?.every((runtime) => runtime === 'stackblitz')
          ? [issue(definition, { kind: 'lab', id, path: ['languages', language, 'runtimes'] }, { id })]
          : [];
      }),
    ),
};
