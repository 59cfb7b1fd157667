import { type LabLanguage, labLanguages, type runtimes } from '../../schemas/playground.ts';
import type { CurriculumRule } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'lab/runtime',
  severity: 'error',
  about:
    'A language runs where it can: TypeScript in the page, StackBlitz and Node; Python in the page and CPython.',
  message: {
    en: '"{runtime}" does not run {language} (lab "{id}").',
    ko: '"{runtime}"에서는 {language} 코드를 실행할 수 없습니다(실습 "{id}").',
  },
  hint: { en: 'Use some of: {allowed}.', ko: '쓸 수 있는 값: {allowed}.' },
});

const allowed = {
  ts: ['page', 'stackblitz', 'node'],
  py: ['page', 'cpython'],
} as const satisfies Record<LabLanguage, readonly (typeof runtimes)[number][]>;

export const labRuntime: CurriculumRule = {
  definition,
  check: ({ raw }) =>
    raw.labs.flatMap(({ id, data }) =>
      labLanguages.flatMap((language) => {
        const usable: readonly string[] = allowed[language];
        return (data.languages[language]?.runtimes ?? []).flatMap((runtime, index) =>
          usable.includes(runtime)
            ? []
            : [
                issue(
                  definition,
                  { kind: 'lab', id, path: ['languages', language, 'runtimes', index] },
                  { id, runtime, language, allowed: usable.join(', ') },
                ),
              ],
        );
      }),
    ),
};
