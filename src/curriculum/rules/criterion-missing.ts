import type { CurriculumRule } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'criterion/missing',
  severity: 'error',
  about:
    'A lab with `criterion: {from: objective}` finds a criterion at its objective or at one that this enables.',
  message: {
    en: 'Lab "{id}" takes its criterion from objective "{objective}", but neither that nor a parent of it has one.',
    ko: '실습 "{id}"은(는) 학습 목표 "{objective}"의 criterion을 쓰는데, 그 목표와 상위 목표에 criterion이 없습니다.',
  },
  hint: {
    en: 'Add criterion to content/objectives/{objective}.yaml, or state one here.',
    ko: 'content/objectives/{objective}.yaml에 criterion을 더하거나 여기에 직접 쓰세요.',
  },
});

export const criterionMissing: CurriculumRule = {
  definition,
  check: ({ curriculum }) =>
    [...curriculum.labs.values()].flatMap(({ id, data: { criterion, objective } }) => {
      const holder = curriculum.objectives.get(objective);
      if (!('from' in criterion) || !holder || holder.criterion) return [];
      return [issue(definition, { kind: 'lab', id, path: ['criterion'] }, { id, objective })];
    }),
};
