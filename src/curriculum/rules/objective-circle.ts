import { circles } from '../graph.ts';
import type { Place } from '../model.ts';
import type { CurriculumRule } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'objective/circle',
  severity: 'error',
  about: 'An enabling objective belongs to another one, never to itself, directly or in a circle.',
  message: {
    en: 'Objectives are parents of each other: {places}.',
    ko: '학습 목표들이 서로의 상위 목표입니다: {places}.',
  },
  hint: { en: 'Remove one of these parents.', ko: '이 가운데 하나의 parent를 지우세요.' },
});

export const objectiveCircle: CurriculumRule = {
  definition,
  check({ raw }) {
    const loops = raw.objectives.filter(({ id, data }) => data.parent === id).map(({ id }) => [id]);
    const parents = new Map(raw.objectives.map(({ id, data }) => [id, data.parent ? [data.parent] : []]));
    return [...loops, ...circles(parents)].map((circle) => {
      const at = (id: string): Place => ({ kind: 'objective', id, path: ['parent'] });
      const related = circle.map((id, index) => ({
        label: `${id} → ${circle[(index + 1) % circle.length] ?? id}`,
        at: at(id),
      }));
      return issue(definition, at(circle[0] ?? ''), {}, { related });
    });
  },
};
