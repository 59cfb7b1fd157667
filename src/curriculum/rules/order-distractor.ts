import type { CurriculumRule } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'question/line-twice',
  severity: 'error',
  about: 'A line that does not belong to the program (`distractors`) is not also a line of it.',
  message: {
    en: '"{line}" of "{id}" is both a line of the program and a distractor.',
    ko: '"{id}": "{line}"은(는) 프로그램의 줄이면서 distractors에도 있습니다.',
  },
  hint: { en: 'Remove it from distractors.', ko: 'distractors에서 지우세요.' },
});

export const orderDistractor: CurriculumRule = {
  definition,
  check: ({ raw }) =>
    raw.lessons.flatMap(({ id: lesson, data }) =>
      data.activities.flatMap((activity, index) => {
        if (activity.kind !== 'order') return [];
        const { id, lines, distractors } = activity;
        return distractors.flatMap((line, place) =>
          lines.includes(line)
            ? [
                issue(
                  definition,
                  { kind: 'lesson', id: lesson, path: ['activities', index, 'distractors', place] },
                  { id, line: line.trim() },
                ),
              ]
            : [],
        );
      }),
    ),
};
