import { type Bloom, bloomLevels } from '../../schemas/bloom.ts';
import type { Text } from '../../schemas/text.ts';
import { measuresOf } from '../measures.ts';
import type { ObjectiveNode, Place } from '../model.ts';
import { type Context, type CurriculumRule, isNamedByUnreadable, listsMissingLesson } from './context.ts';
import { type Issue, issue, rule } from './rule.ts';

const definition = rule({
  id: 'alignment/gap',
  severity: 'error',
  about:
    'Every objective reaches a lesson that teaches it, and at each Bloom level that it claims an activity or lab and an evaluation. Lessons and practice of the objectives that enable it count; announced lessons and labs count. An announced objective (`status: planned`) is not held to it.',
  message: {
    en: 'Objective "{id}" has no {missing}.',
    ko: '학습 목표 "{id}"에 빠진 것: {missing}.',
  },
  hint: {
    en: 'Name it in a lesson (objectives), in an activity or lab of that level, and give it an evaluation of that level; or claim less in bloom.',
    ko: '수업의 objectives, 그 수준의 활동이나 실습, 그 수준의 evaluations에 넣거나 bloom에서 수준을 빼세요.',
  },
});

/** One thing that an objective lacks; a level where it is only missing there. */
export type Gap =
  | { readonly kind: 'lesson' }
  | { readonly kind: 'practice' | 'evaluation'; readonly level: Bloom };

const words = {
  lesson: { en: 'lesson', ko: '수업' },
  practice: { en: 'practice', ko: '연습' },
  evaluation: { en: 'evaluation', ko: '평가' },
} as const satisfies Record<Gap['kind'], Text>;

export const alignmentGap: CurriculumRule = {
  definition,
  check: (context) =>
    [...context.curriculum.objectives.values()].flatMap((objective): Issue[] => {
      const gaps = gapsOf(context, objective);
      if (gaps.length === 0 || isByEvaluation(objective, gaps)) return [];
      const missing = {
        en: gaps.map((gap) => describe(gap, 'en')).join(', no '),
        ko: gaps.map((gap) => describe(gap, 'ko')).join(', '),
      };
      return [issue(definition, placeOf(objective, gaps), { id: objective.id, missing })];
    }),
};

/**
 * What an objective lacks. Where one that enables it lacks the same, it is reported there alone; so is practice that
 * counts for another objective or level than the evaluation by it says.
 */
export function gapsOf(context: Context, objective: ObjectiveNode): Gap[] {
  if (objective.data.status === 'planned') return [];
  const { curriculum, lineage } = context;
  const family = [...lineage.descendants(objective.id)].flatMap((id) => curriculum.objectives.get(id) ?? []);
  const all = [objective, ...family];
  const gaps: Gap[] = [];
  const isTaught = all.some(({ taughtIn }) => taughtIn.length > 0);
  if (!isTaught && family.length === 0 && !mayBeTaught(context, objective)) gaps.push({ kind: 'lesson' });
  for (const level of bloomLevels.filter((level) => objective.data.bloom.includes(level))) {
    const isPractised = all.some(({ practices }) => practices.some(({ bloom }) => bloom === level));
    const leavesItToOthers = family.some(({ data }) => data.bloom.includes(level));
    if (!isPractised && !leavesItToOthers && !all.some((one) => mayBePractised(context, one)))
      gaps.push({ kind: 'practice', level });
    if (!objective.evaluations.some(({ bloom }) => bloom === level)) gaps.push({ kind: 'evaluation', level });
  }
  if (!isTaught) return gaps;
  const misjudged = new Set(
    objective.evaluations
      .filter((one) => measuresOf(context, objective.id, one).some(({ isBelow, isOff }) => isBelow || isOff))
      .map(({ bloom }) => bloom),
  );
  return gaps.filter((gap) => gap.kind !== 'practice' || !misjudged.has(gap.level));
}

const mayBeTaught = (context: Context, { id }: ObjectiveNode) =>
  isNamedByUnreadable(context.raw, ['lesson'], id) || listsMissingLesson(context);

/** Practised, perhaps, by something that cannot be read, or by a lab or an activity that does not exist (yet). */
function mayBePractised(context: Context, objective: ObjectiveNode): boolean {
  const { raw, curriculum } = context;
  if (isNamedByUnreadable(raw, ['lesson', 'lab'], objective.id) || listsMissingLesson(context)) return true;
  const isUnusable = (lab: string | undefined) => lab !== undefined && !curriculum.labs.has(lab);
  const isNoActivity = (to: string) => {
    const [lesson = '', name] = to.split('#');
    const found = curriculum.lessons.get(lesson);
    return found !== undefined && !found.data.activities.some(({ id }) => id === name);
  };
  const lessons = objective.taughtIn.flatMap((id) => curriculum.lessons.get(id) ?? []);
  return (
    objective.evaluations.some(({ lab, questions }) => isUnusable(lab) || questions?.some(isNoActivity)) ||
    lessons.some(({ data }) => data.labs.some(isUnusable))
  );
}

/** Whether nothing is missing but an evaluation, while one is of a level that is not claimed: that one is the fault. */
export const isByEvaluation = ({ data, evaluations }: ObjectiveNode, gaps: readonly Gap[]): boolean =>
  gaps.every(({ kind }) => kind === 'evaluation') &&
  evaluations.some(({ bloom }) => !data.bloom.includes(bloom));

function describe(gap: Gap, locale: keyof Text): string {
  const noun = words[gap.kind][locale];
  if (gap.kind === 'lesson') return noun;
  return locale === 'en' ? `${noun} at "${gap.level}"` : `${noun}("${gap.level}")`;
}

/** A level that lacks something, where the file claims it; else the top of the file. */
function placeOf(objective: ObjectiveNode, gaps: readonly Gap[]): Place {
  const [first] = gaps;
  const path = first && first.kind !== 'lesson' ? ['bloom', objective.data.bloom.indexOf(first.level)] : [];
  return { kind: 'objective', id: objective.id, path };
}
