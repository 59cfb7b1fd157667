import type { Curriculum, LessonNode, ObjectiveNode, Practice } from '../../curriculum/model.ts';
import type { Bloom } from '../../schemas/bloom.ts';
import { type CurriculumExport, curriculumExport } from '../../schemas/curriculum-export.ts';
import { locales } from '../../schemas/text.ts';
import { absolute, absoluteFile } from '../urls.ts';

/** The curriculum as `/curriculum.json` holds it. Throws where it would break its own schema. */
export function exportCurriculum(curriculum: Curriculum): CurriculumExport {
  const { course, units } = curriculum;
  const lessons = [...curriculum.lessons.values()];
  const objectives = [...curriculum.objectives.values()];
  return curriculumExport.parse({
    $schema: absoluteFile('/schemas/curriculum.json'),
    schema: 'curriculum/1',
    id: absoluteFile('/curriculum.json'),
    course: course.id,
    title: course.title,
    programme: course.programme,
    module: course.module,
    objective: course.objective,
    languages: [...locales],
    units: units.map(({ id, title, minutes, lessons }) => ({ id, title, minutes, lessons: [...lessons] })),
    lessons: lessons.map(exportLesson),
    objectives: objectives.map(exportObjective),
    labs: [...curriculum.labs.values()].map(({ id, data }) => ({
      id,
      url: urls(`/playgrounds/${id}/`),
      status: data.status,
      title: data.title,
      objective: data.objective,
      bloom: data.bloom,
      waitKind: data.waitKind,
      minutes: data.minutes,
      criterion: data.criterion,
      limit: data.limit?.ratio ?? null,
      languages: (['ts', 'py'] as const).filter((language) => data.languages[language]),
    })),
    totals: { minutes: curriculum.minutes, practicesByBloom: countByBloom(objectives) },
  } satisfies CurriculumExport);
}

const urls = (path: string) => ({ ko: absolute('ko', path), en: absolute('en', path) });

const exportLesson = ({ id, data, unit, position }: LessonNode): CurriculumExport['lessons'][number] => ({
  id,
  url: urls(`/lessons/${id}/`),
  kind: data.kind,
  status: data.status,
  unit: unit?.id ?? null,
  position,
  title: data.title,
  summary: data.summary,
  bloom: data.bloom,
  minutes: data.minutes,
  objectives: data.objectives,
  prerequisites: data.prerequisites,
  labs: data.labs,
  activities: data.activities.map(({ kind, id, objective, bloom }) => ({ kind, id, objective, bloom })),
});

const exportPractice = ({ kind, id, lesson, bloom }: Practice) => ({ kind, id, lesson, bloom });

const exportObjective = (objective: ObjectiveNode): CurriculumExport['objectives'][number] => ({
  id: objective.id,
  url: urls(`/objectives/${objective.id}/`),
  origin: objective.data.origin,
  parent: objective.data.parent ?? null,
  title: objective.data.title,
  statement: objective.data.statement,
  bloom: objective.data.bloom,
  criterion: objective.data.criterion ?? null,
  taughtIn: [...objective.taughtIn],
  practices: objective.practices.map(exportPractice),
  evaluations: [...objective.evaluations],
});

function countByBloom(objectives: readonly ObjectiveNode[]): CurriculumExport['totals']['practicesByBloom'] {
  const practices = objectives.flatMap((objective) => objective.practices);
  const count = (level: Bloom) => practices.filter((practice) => practice.bloom === level).length;
  return {
    remember: count('remember'),
    understand: count('understand'),
    apply: count('apply'),
    analyze: count('analyze'),
    evaluate: count('evaluate'),
    create: count('create'),
  };
}
