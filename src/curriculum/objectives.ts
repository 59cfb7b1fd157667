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

function practicesOf(raw: RawCurriculum): Practice[] {
  const activities = raw.lessons.flatMap((lesson) =>
    lesson.data.activities.map(
      ({ objective, bloom, kind, id }): Practice => ({ objective, bloom, kind, id, lesson: lesson.id }),
    ),
  );
  const lessonOfLab = new Map(
    raw.lessons.flatMap((lesson) => lesson.data.labs.map((lab) => [lab, lesson.id])),
  );
  const labs = raw.labs.map(
    ({ id, data: { objective, bloom } }): Practice => ({
      objective,
      bloom,
      kind: 'lab',
      id,
      lesson: lessonOfLab.get(id) ?? null,
    }),
  );
  return [...activities, ...labs];
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
