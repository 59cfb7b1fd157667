import { parseReference } from '../../curriculum/mentions.ts';
import type { Kind } from '../../curriculum/model.ts';
import { locales } from '../../schemas/text.ts';
import type { Course } from '../course/course.ts';
import type { Component } from '../prose/facts.ts';
import type { Subject } from './subject.ts';

/** Something that a change touches, and how it depends on what changes. */
export interface Touched {
  readonly kind: Kind;
  readonly id: string;
  readonly because: string;
}

/** What depends directly on a subject: to be looked at, run or recorded again when it changes. */
export function impactOf(course: Course, subject: Subject): Touched[] {
  const { labs, lessons } = course.curriculum;
  if (subject.kind === 'course')
    return [...lessons.keys()].map((id) => ({ kind: 'lesson', id, because: 'stands in the order' }));
  if (subject.kind === 'kit')
    return [...labs.keys()].map((id) => ({ kind: 'lab', id, because: 'travels with the kit' }));
  const { kind, id } = subject;
  const found = [...fromProse(course, kind, id), ...fromFacts(course, kind, id)];
  const seen = new Set<string>();
  return found.filter((touched) => {
    const key = `${touched.kind} ${touched.id} ${touched.because}`;
    return !(touched.kind === kind && touched.id === id) && !seen.has(key) && seen.add(key);
  });
}

/** Which components name a thing, and by which attribute. */
const components: readonly [string, string, Kind | 'snippet'][] = [
  ['Snippet', 'id', 'snippet'],
  ['Fig', 'snippet', 'snippet'],
  ['Fig', 'lab', 'lab'],
  ['Lab', 'id', 'lab'],
  ['Timeline', 'lab', 'lab'],
  ['Erratum', 'id', 'erratum'],
];

function fromProse({ prose }: Course, kind: Kind | 'snippet', id: string): Touched[] {
  const isNamedBy = ({ name, attributes }: Component) =>
    components.some(
      ([component, attribute, named]) =>
        component === name && named === kind && attributes.get(attribute) === id,
    );
  return [...prose].flatMap(([lesson, twins]) => {
    const parts = locales.flatMap((locale) => twins[locale]?.prose ?? []);
    const shows = parts.some((part) => part.components.some(isNamedBy));
    const links = parts.some((part) =>
      part.references.some(({ to }) => {
        const target = to === null ? null : parseReference(to);
        return target?.kind === kind && target.id === id;
      }),
    );
    return [
      ...(shows ? [{ kind: 'lesson' as const, id: lesson, because: 'shows it' }] : []),
      ...(links ? [{ kind: 'lesson' as const, id: lesson, because: 'links to it' }] : []),
    ];
  });
}

function fromFacts({ curriculum }: Course, kind: Kind | 'snippet', id: string): Touched[] {
  const touched: Touched[] = [];
  const add = (kind: Kind, id: string, because: string, when: boolean | undefined) => {
    if (when) touched.push({ kind, id, because });
  };
  for (const lesson of curriculum.lessons.values()) {
    const { prerequisites, objectives, activities, source } = lesson.data;
    const self = kind === 'lesson' && lesson.id === id;
    add('lesson', lesson.id, 'needs it first', kind === 'lesson' && prerequisites.includes(id));
    add('lesson', lesson.id, 'teaches it', kind === 'objective' && objectives.includes(id));
    add('lesson', lesson.id, 'is the page of it', kind === 'source' && source === id);
    if (!self) continue;
    for (const objective of new Set([...objectives, ...activities.map(({ objective }) => objective)])) {
      add('objective', objective, 'is taught or practised there', true);
    }
  }
  for (const [name, { data, children }] of curriculum.objectives) {
    add('objective', name, 'is enabled by it', kind === 'objective' && children.includes(id));
    add('objective', name, 'is part of it', kind === 'objective' && data.parent === id);
    for (const { lab, questions } of data.evaluations) {
      add('objective', name, 'is evaluated by it', kind === 'lab' && lab === id);
      const asks = questions?.some((question) => question.startsWith(`${id}#`));
      add('objective', name, 'is evaluated by its questions', kind === 'lesson' && asks);
    }
  }
  for (const [name, { data }] of curriculum.labs) {
    const family = kind === 'objective' && curriculum.objectives.get(id)?.children.includes(data.objective);
    const isJudged = 'from' in data.criterion && kind === 'objective' && (data.objective === id || family);
    add('lab', name, 'is judged by its criterion', isJudged);
    add('lab', name, 'practises it', kind === 'objective' && data.objective === id);
    add('objective', data.objective, 'is practised by it', kind === 'lab' && name === id);
  }
  for (const [name, { data }] of curriculum.terms) {
    add('term', name, 'refers to it', kind === 'term' && data.see.includes(id));
    add('term', name, 'is introduced in it', kind === 'lesson' && data.lesson === id);
  }
  for (const [name, { data }] of curriculum.errata) {
    add('erratum', name, 'rests on its run', kind === 'snippet' && data.snippets.includes(id));
  }
  for (const [name, { data }] of curriculum.sources) {
    const moved = data.parts.some(({ home }) => home.startsWith(`/lessons/${id}/`));
    add('source', name, 'says that parts of it live there', kind === 'lesson' && moved);
    const corrected = data.parts.some(({ errata }) => errata.includes(id));
    add('source', name, 'has parts that it corrects', kind === 'erratum' && corrected);
  }
  return touched;
}
