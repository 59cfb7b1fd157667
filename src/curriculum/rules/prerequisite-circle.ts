import { circles } from '../graph.ts';
import type { Place, RawCurriculum } from '../model.ts';
import type { Context, CurriculumRule } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'prerequisite/circle',
  severity: 'error',
  about:
    'Prerequisites lead back to a beginning. A circle of lessons that require each other can never be entered; the finding names every step of it.',
  message: { en: 'Lessons require each other: {places}.', ko: '수업들이 서로를 요구합니다: {places}.' },
  hint: {
    en: 'Remove one of these prerequisites; "{later}" comes after "{earlier}" in content/course.yaml.',
    ko: '이 가운데 하나를 prerequisites에서 지우세요. content/course.yaml에서 "{later}"이(가) "{earlier}"보다 뒤에 있습니다.',
  },
});

export const prerequisiteCircle: CurriculumRule = {
  definition,
  check: (context) => circlesOf(context).map((circle) => report(context.raw, circle)),
};

/** Circles of lessons, each from its earliest lesson in the course: the first step is the one against the order. */
export function circlesOf({ curriculum }: Context): string[][] {
  const inOrder = [...curriculum.lessons.values()].sort(
    (a, b) => (a.position ?? Number.POSITIVE_INFINITY) - (b.position ?? Number.POSITIVE_INFINITY) || 0,
  );
  return circles(new Map(inOrder.map(({ id, data }) => [id, data.prerequisites])));
}

function report(raw: RawCurriculum, circle: readonly string[]) {
  const [earlier = ''] = circle;
  const related = circle.map((from, index) => {
    const to = circle[(index + 1) % circle.length] ?? earlier;
    return { label: `${from} → ${to}`, at: stepAt(raw, from, to) };
  });
  const at = related[0]?.at ?? { kind: 'lesson', id: earlier, path: [] };
  return issue(definition, at, { earlier, later: circle[1] ?? earlier }, { related });
}

function stepAt(raw: RawCurriculum, from: string, to: string): Place {
  const lesson = raw.lessons.find(({ id }) => id === from);
  const index = lesson?.data.prerequisites.indexOf(to) ?? -1;
  return { kind: 'lesson', id: from, path: index < 0 ? ['prerequisites'] : ['prerequisites', index] };
}
