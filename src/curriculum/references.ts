import type { Lesson } from '../schemas/lesson.ts';
import type { Objective } from '../schemas/objective.ts';
import { type Entry, isUnreadable, type Kind, type Place, type RawCurriculum } from './model.ts';

/** One entry that names another, and where. */
export interface Reference {
  readonly at: Place;
  /** What kind of thing is named; `activity` as `lesson#activity`. */
  readonly kind: Kind | 'activity';
  readonly to: string;
}

/** Everything that one entry can name: place below the entry, kind, id. Undefined ids are left out. */
type Named = readonly [path: Place['path'], kind: Reference['kind'], to: string | undefined];

/** Every reference that the YAML files make, in the order of the files. Linear in their size. */
export function referencesIn(raw: RawCurriculum): Reference[] {
  const of = <T>(kind: Place['kind'], entries: readonly Entry<T>[], read: (data: T) => readonly Named[]) =>
    entries.flatMap(({ id, data }) =>
      read(data).flatMap(([path, to, name]) =>
        name === undefined ? [] : [{ at: { kind, id, path }, kind: to, to: name }],
      ),
    );
  return [
    ...of('course', isUnreadable(raw, 'course', '') ? [] : [{ id: '', data: raw.course }], (course) => [
      [['objective'], 'objective', course.objective],
      [['source'], 'source', course.source],
      ...course.units.flatMap((unit, index) => list(['units', index, 'lessons'], 'lesson', unit.lessons)),
      ...list(['topics'], 'lesson', course.topics),
    ]),
    ...of('objective', raw.objectives, namedByObjective),
    ...of('lesson', raw.lessons, namedByLesson),
    ...of('lab', raw.labs, ({ objective }) => [[['objective'], 'objective', objective]]),
    ...of('term', raw.terms, ({ lesson, see }) => [
      [['lesson'], 'lesson', lesson],
      ...list(['see'], 'term', see),
    ]),
    ...of('source', raw.sources, ({ topic, parts }) => [
      [['topic'], 'lesson', topic],
      ...parts.flatMap((part, index) => list(['parts', index, 'errata'], 'erratum', part.errata)),
    ]),
  ];
}

const list = (path: Place['path'], kind: Reference['kind'], ids: readonly string[]): Named[] =>
  ids.map((id, index) => [[...path, index], kind, id]);

const namedByObjective = ({ parent, evaluations }: Objective): Named[] => [
  [['parent'], 'objective', parent],
  ...evaluations.flatMap(({ lab, questions = [] }, index): Named[] => [
    [['evaluations', index, 'lab'], 'lab', lab],
    ...list(['evaluations', index, 'questions'], 'activity', questions),
  ]),
];

const namedByLesson = ({ objectives, prerequisites, labs, activities, source }: Lesson): Named[] => [
  ...list(['objectives'], 'objective', objectives),
  ...list(['prerequisites'], 'lesson', prerequisites),
  ...list(['labs'], 'lab', labs),
  ...activities.flatMap((activity, index): Named[] => [
    [['activities', index, 'objective'], 'objective', activity.objective],
    [['activities', index, 'recalls'], 'lesson', 'recalls' in activity ? activity.recalls : undefined],
  ]),
  [['source'], 'source', source],
];
