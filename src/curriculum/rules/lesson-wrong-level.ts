import { bloomNumber } from '../../schemas/bloom.ts';
import { measuresOf } from '../measures.ts';
import type { LessonNode } from '../model.ts';
import { gapsOf } from './alignment-gap.ts';
import type { Context, CurriculumRule } from './context.ts';
import { type Issue, issue, type Related, rule } from './rule.ts';

const definition = rule({
  id: 'lesson/wrong-level',
  severity: 'error',
  about:
    'The Bloom level of a lesson is the highest that its practice reaches: of its activities and of its labs. A lesson that is announced, or has no practice, may say what it is going to reach.',
  message: {
    en: 'Lesson "{id}" says "{level}", but the highest level of its practice is "{highest}" ({by}).',
    ko: '수업 "{id}"의 수준은 "{level}"인데, 연습의 가장 높은 수준은 "{highest}"입니다({by}).',
  },
  hint: {
    en: 'Write "bloom: {highest}", or mend the level of the practice.',
    ko: '"bloom: {highest}"라고 쓰거나 연습의 수준을 고치세요.',
  },
});

export const lessonWrongLevel: CurriculumRule = {
  definition,
  check(context) {
    const lessons = [...context.curriculum.lessons.values()].filter(({ data }) => data.status === 'ready');
    return lessons.flatMap((lesson): Issue[] => {
      const { id, data } = lesson;
      const [first, ...others] = practiceOf(context, lesson);
      if (!first) return [];
      const best = others.reduce((a, b) => (bloomNumber(b.bloom) > bloomNumber(a.bloom) ? b : a), first);
      if (best.bloom === data.bloom || isUnsettled(context, lesson)) return [];
      return [
        issue(
          definition,
          { kind: 'lesson', id, path: ['bloom'] },
          { id, level: data.bloom, highest: best.bloom, by: best.label },
          { related: [best] },
        ),
      ];
    });
  },
};

function practiceOf({ curriculum }: Context, { id, data }: LessonNode) {
  return [
    ...data.activities.map(({ id: label, bloom }, index) => ({
      ...{ bloom, label },
      at: { kind: 'lesson', id, path: ['activities', index, 'bloom'] } as const,
    })),
    ...data.labs.flatMap((label) => {
      const bloom = curriculum.labs.get(label)?.data.bloom;
      return bloom ? [{ bloom, label, at: { kind: 'lab', id: label, path: ['bloom'] } as const }] : [];
    }),
  ] satisfies Related[];
}

/** Whether a level of its practice is at fault already, or a lab of it cannot be read: mending that changes the answer. */
function isUnsettled(context: Context, { data }: LessonNode): boolean {
  const { curriculum } = context;
  if (data.labs.some((id) => !curriculum.labs.has(id))) return true;
  const served = [...data.objectives, ...data.activities.map(({ objective }) => objective)];
  return [...new Set(served)].some((id) => {
    const objective = curriculum.objectives.get(id);
    if (!objective) return false;
    return (
      gapsOf(context, objective).some(({ kind }) => kind === 'practice') ||
      objective.evaluations.some((one) => measuresOf(context, id, one).some(({ isBelow }) => isBelow))
    );
  });
}
