import type { Objective } from '../schemas/objective.ts';
import { group } from './group.ts';
import type { Entry, LessonNode, ObjectiveNode, Practice, RawCurriculum } from './model.ts';

/** Which lesson teaches each objective, what practises it, and what it is evaluated by. */
export function objectiveNodes(
  raw: RawCurriculum,
  lessons: ReadonlyMap<string, LessonNode>,
): Map<string, ObjectiveNode> {
  const known = new Map(raw.objectives.map((entry) => [entry.id, entry]));
  const practices = group(practicesOf(raw).map((practice) => [practice.objective, practice]));
  const children = group(raw.objectives.map(({ id, data }) => [data.parent, id]));
  const taughtIn = group(
    [...lessons.values()].flatMap(({ id, data }) =>
      data.objectives.map((objective) => [objective, id] as const),
    ),
  );
  const nodes = new Map<string, ObjectiveNode>();
  for (const entry of raw.objectives) {
    nodes.set(entry.id, {
      ...entry,
      children: children.get(entry.id) ?? [],
      taughtIn: taughtIn.get(entry.id) ?? [],
      practices: practices.get(entry.id) ?? [],
      evaluations: entry.data.evaluations,
      criterion: criterionOf(entry, known),
    });
  }
  return nodes;
}

/** All practices, lesson by lesson: its activities, then its labs; labs of no lesson come last. */
function practicesOf(raw: RawCurriculum): Practice[] {
  const lessonOfLab = new Map<string, string>();
  for (const { id, data } of raw.lessons) {
    for (const lab of data.labs) if (!lessonOfLab.has(lab)) lessonOfLab.set(lab, id);
  }
  const labs = group(
    raw.labs.map(({ id, data: { objective, bloom } }) => {
      const lesson = lessonOfLab.get(id) ?? null;
      return [lesson, { objective, bloom, kind: 'lab', id, lesson } satisfies Practice] as const;
    }),
  );
  const inLessons = raw.lessons.flatMap((lesson): Practice[] => [
    ...lesson.data.activities.map(({ objective, bloom, kind, id }) => ({
      ...{ objective, bloom, kind, id },
      lesson: lesson.id,
    })),
    ...(labs.get(lesson.id) ?? []),
  ]);
  return [...inLessons, ...(labs.get(null) ?? [])];
}

/** An enabling objective without a criterion of its own is judged by the one it enables. */
function criterionOf(entry: Entry<Objective>, known: ReadonlyMap<string, Entry<Objective>>) {
  const seen = new Set<string>();
  let current: Entry<Objective> | undefined = entry;
  while (current && !seen.has(current.id)) {
    if (current.data.criterion) return current.data.criterion;
    seen.add(current.id);
    current = known.get(current.data.parent ?? '');
  }
  return null;
}
