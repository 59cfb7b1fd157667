import type { Entry, Place, RawCurriculum } from '../model.ts';
import type { CurriculumRule } from './context.ts';
import { type Issue, issue, rule } from './rule.ts';

const definition = rule({
  id: 'id/duplicate',
  severity: 'error',
  about:
    'An id belongs to one thing: an activity within its lesson, an evaluation within its objective, a unit and a lesson within the course, a part within its source, the Korean word of a term within the glossary, a slug among all lessons with their former slugs.',
  message: {
    en: '"{id}" is used twice among the {what}; first: {places}.',
    ko: '"{id}": {what}에서 두 번 쓰였습니다. 처음 쓴 곳: {places}.',
  },
  hint: { en: 'Rename or remove one of the two.', ko: '둘 가운데 하나의 이름을 바꾸거나 지우세요.' },
});

interface Named {
  readonly id: string;
  readonly at: Place;
}

/** Names that must differ from each other, and what they are names of. */
interface Scope {
  readonly what: string;
  readonly names: readonly Named[];
}

export const duplicateId: CurriculumRule = {
  definition,
  check: ({ raw }) => scopes(raw).flatMap(duplicates),
};

function scopes(raw: RawCurriculum): Scope[] {
  const { units, topics } = raw.course;
  const at = (kind: Place['kind'], id: string, path: Place['path']): Place => ({ kind, id, path });
  const within = <T>(
    what: string,
    kind: Place['kind'],
    entries: readonly Entry<T>[],
    key: string,
    ids: (data: T) => readonly string[],
  ): Scope[] =>
    entries.map(({ id, data }) => ({
      what,
      names: ids(data).map((name, index) => ({ id: name, at: at(kind, id, [key, index, 'id']) })),
    }));
  const listed = [
    ...units.flatMap(({ lessons }, unit) =>
      lessons.map((id, index) => ({ id, at: at('course', '', ['units', unit, 'lessons', index]) })),
    ),
    ...topics.map((id, index) => ({ id, at: at('course', '', ['topics', index]) })),
  ];
  const slugs = [
    ...raw.lessons.map(({ id }) => ({ id, at: at('lesson', id, []) })),
    ...raw.lessons.flatMap(({ id, data }) =>
      data.formerSlugs.map((slug, index) => ({ id: slug, at: at('lesson', id, ['formerSlugs', index]) })),
    ),
  ];
  const numbers = raw.errata.map(({ id, data }) => ({
    id: String(data.number),
    at: at('erratum', id, ['number']),
  }));
  return [
    {
      what: 'units',
      names: units.map(({ id }, index) => ({ id, at: at('course', '', ['units', index, 'id']) })),
    },
    { what: 'listed lessons', names: listed },
    { what: 'lesson slugs', names: slugs },
    { what: 'numbers of errata', names: numbers },
    {
      what: 'terms',
      names: raw.terms.map(({ id, data }) => ({ id: data.term.ko, at: at('term', id, ['term', 'ko']) })),
    },
    ...within('activities', 'lesson', raw.lessons, 'activities', (data) =>
      data.activities.map(({ id }) => id),
    ),
    ...within('evaluations', 'objective', raw.objectives, 'evaluations', (data) =>
      data.evaluations.map(({ id }) => id),
    ),
    ...within('misconceptions', 'lab', raw.labs, 'misconceptions', (data) =>
      data.misconceptions.map(({ id }) => id),
    ),
    ...within('parts', 'source', raw.sources, 'parts', (data) => data.parts.map(({ id }) => id)),
  ];
}

/** One issue for each second use, at that use, with the first beside it. */
function duplicates({ what, names }: Scope): Issue[] {
  const first = new Map<string, Place>();
  return names.flatMap(({ id, at }) => {
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, at);
      return [];
    }
    return [issue(definition, at, { id, what }, { related: [{ label: '', at: earlier }] })];
  });
}
