import type { Place } from '../model.ts';
import type { Context, CurriculumRule } from './context.ts';
import { circlesOf } from './prerequisite-circle.ts';
import { type Issue, issue, rule } from './rule.ts';

const definition = rule({
  id: 'prerequisite/later',
  severity: 'error',
  about: 'A prerequisite comes before the lesson that requires it, in the order of content/course.yaml.',
  message: {
    en: 'Lesson {position} "{id}" requires "{prerequisite}", which comes later, as lesson {later}.',
    ko: '{position}번째 수업 "{id}"의 선수 수업 "{prerequisite}"은(는) 더 뒤인 {later}번째입니다.',
  },
  hint: {
    en: 'Move one of them in content/course.yaml, or remove the prerequisite.',
    ko: 'content/course.yaml에서 순서를 바꾸거나 선수 수업에서 지우세요.',
  },
});

export const prerequisiteLater: CurriculumRule = {
  definition,
  check(context) {
    const { curriculum } = context;
    // A circle always runs against the order somewhere; it is reported as a circle.
    const circleOf = new Map(
      circlesOf(context).flatMap((circle) => circle.map((id) => [id, circle] as const)),
    );
    const issues: Issue[] = [];
    for (const { id, position, data } of curriculum.lessons.values()) {
      for (const [index, prerequisite] of data.prerequisites.entries()) {
        const later = curriculum.lessons.get(prerequisite)?.position;
        if (position === null || later == null || later <= position) continue;
        if (circleOf.has(id) && circleOf.get(id) === circleOf.get(prerequisite)) continue;
        const at: Place = { kind: 'lesson', id, path: ['prerequisites', index] };
        const related = [{ label: prerequisite, at: listingOf(context, prerequisite) }];
        issues.push(issue(definition, at, { position, id, prerequisite, later }, { related }));
      }
    }
    return issues;
  },
};

/** Where the course lists a lesson. */
function listingOf({ raw }: Context, id: string): Place {
  const unit = raw.course.units.findIndex(({ lessons }) => lessons.includes(id));
  const lesson = raw.course.units[unit]?.lessons.indexOf(id) ?? 0;
  return { kind: 'course', id: '', path: ['units', unit, 'lessons', lesson] };
}
