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
    'The Bloom level of a lesson is the highest of its activities; a lab has a level of its own, which is shown with it. A lesson that is announced, or has no activities, may say what it is going to reach.',
  message: {
    en: 'Lesson "{id}" says "{level}", but the highest level of its activities is "{highest}" ({by}).',
    ko: '수업 "{id}"의 수준은 "{level}"인데, 활동의 가장 높은 수준은 "{highest}"입니다({by}).',
  },
  hint: {
    en: 'Write "bloom: {highest}", or mend the level of the activity.',
    ko: '"bloom: {highest}"라고 쓰거나 활동의 수준을 고치세요.',
  },
});

export const lessonWrongLevel: CurriculumRule = {
  definition,
  check(context) {
    const lessons = [...context.curriculum.lessons.values()].filter(({ data }) => data.status === 'ready');
    return lessons.flatMap((lesson): Issue[] => {
      const { id, data } = lesson;
      const [first, ...others] = practiceOf(lesson);
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

const practiceOf = ({ id, data }: LessonNode) =>
  data.activities.map(({ id: label, bloom }, index) => ({
    ...{ bloom, label },
    at: { kind: 'lesson', id, path: ['activities', index, 'bloom'] } as const,
  })) satisfies Related[];

/** Whether a level of its practice is at fault already: mending that changes the answer. */
function isUnsettled(context: Context, { data }: LessonNode): boolean {
  const { curriculum } = context;
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
