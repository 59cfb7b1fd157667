import { activityIds } from '../../curriculum/activities.ts';
import { guess, meaning } from '../../curriculum/guess.ts';
import { parseReference } from '../../curriculum/mentions.ts';
import type { Kind } from '../../curriculum/model.ts';
import { rule } from '../../curriculum/rules/rule.ts';
import { lessonFormerName, unknown } from '../../curriculum/rules/unknown.ts';
import { type Finding, finding, type Position } from '../finding.ts';
import { components } from '../prose/components.ts';
import type { Component } from '../prose/facts.ts';
import type { ProseFile } from '../prose/read.ts';
import { unknownKind } from '../prose/references.ts';
import { mdxMissingAttribute } from '../prose/rules.ts';
import { type Course, idsOf, plainWord } from './course.ts';

export const snippetUnknown = rule({
  id: 'snippet/unknown',
  severity: 'error',
  about: 'Prose and errata show snippets that have a folder.',
  message: { en: '"{id}" is not a snippet.', ko: '"{id}": 이런 스니펫은 없습니다.' },
  hint: { en: '{guess} Defined in content/snippets/.', ko: '{guess} 정의하는 곳: content/snippets/.' },
});

const snippetNoLanguage = rule({
  id: 'snippet/no-such-language',
  severity: 'error',
  about: 'Prose shows a snippet in a language that it has a program in.',
  message: {
    en: 'Snippet "{id}" has no {language} program.',
    ko: '스니펫 "{id}"에 {language} 프로그램이 없습니다.',
  },
  hint: {
    en: 'It has: {languages}. Add main.{language}, or choose another lang.',
    ko: '있는 언어: {languages}. main.{language}를 더하거나 lang을 바꾸세요.',
  },
});

const figureUnknown = rule({
  id: 'figure/unknown',
  severity: 'error',
  about:
    'A figure in prose is one that a recorded run printed: `<Fig snippet label>` names a label of `times` in snippet.yaml.',
  message: {
    en: 'Snippet "{id}" has no figure "{label}".',
    ko: '스니펫 "{id}"에 "{label}" 측정값이 없습니다.',
  },
  hint: {
    en: '{guess} Figures are the labels of times in content/snippets/{id}/snippet.yaml.',
    ko: '{guess} content/snippets/{id}/snippet.yaml의 times에 있는 label을 쓰세요.',
  },
});

const labNotRecorded = rule({
  id: 'lab/not-recorded',
  severity: 'error',
  about: 'A figure or a timeline of a lab comes from a recorded run.',
  message: {
    en: 'Lab "{id}" has no recorded {language} run.',
    ko: '실습 "{id}"에 기록된 {language} 실행이 없습니다.',
  },
  hint: {
    en: 'Record it: npm run verify -- {id} --record',
    ko: '기록하세요: npm run verify -- {id} --record',
  },
});

export const nameRules = [snippetUnknown, snippetNoLanguage, figureUnknown, labNotRecorded];

/** Names in prose that nothing has: of references, and of what components show. */
export function judgeNames(file: ProseFile, course: Course): Finding[] {
  const { prose, path } = file;
  if (!prose) return [];
  return [
    ...prose.references.flatMap((reference) => {
      const { to } = reference;
      // Those that are not written as one are told already.
      if (to === null || unknownKind(to) !== null) return [];
      const { kind, id } = parseReference(to);
      return judgeId(kind, id, path, reference, course);
    }),
    ...prose.components.flatMap((component) => [
      ...judgeIds(component, file, course),
      ...judgeFigure(component, file, course),
    ]),
  ];
}

function judgeId(kind: Kind | 'snippet', id: string, path: string, at: Position, course: Course): Finding[] {
  const ids = idsOf(course, kind);
  if (ids.has(id)) return [];
  const now = kind === 'lesson' ? course.former.get(id) : undefined;
  if (now !== undefined)
    return [finding(lessonFormerName, path, at, { id, now }, { subject: `lesson/${id}` })];
  const rule = kind === 'snippet' ? snippetUnknown : unknown[kind];
  const named = kind === 'term' ? course.terms.get(plainWord(id)) : undefined;
  const better = named === undefined ? guess(id, ids) : meaning(named);
  return [finding(rule, path, at, { id, guess: better }, { subject: `${kind}/${id}` })];
}

function judgeIds(component: Component, { lesson, path }: ProseFile, course: Course): Finding[] {
  const known = Object.hasOwn(components, component.name) ? components[component.name] : undefined;
  return Object.entries(known ?? {}).flatMap(([name, { holds }]): Finding[] => {
    const id = component.attributes.get(name);
    if (typeof id !== 'string' || id === '' || typeof holds !== 'string' || holds === 'words') return [];
    if (holds !== 'activity') return judgeId(holds, id, path, component, course);
    const facts = course.curriculum.lessons.get(lesson)?.data;
    const activities = facts && activityIds(facts);
    if (!activities || activities.has(id)) return [];
    const params = { id, lesson, guess: guess(id, activities) };
    return [finding(unknown.activity, path, component, params, { subject: `activity/${lesson}#${id}` })];
  });
}

/** What a component shows of a snippet or a lab: a program, a figure, a recorded run. */
function judgeFigure({ name, attributes, ...at }: Component, { path }: ProseFile, course: Course): Finding[] {
  const value = (key: string) => attributes.get(key) ?? undefined;
  const isFigure = name === 'Fig';
  const id = value(isFigure ? 'snippet' : 'id') ?? '';
  const snippet = isFigure || name === 'Snippet' ? course.snippets.get(id) : undefined;
  if (isFigure && !attributes.has('snippet') && !attributes.has('lab')) {
    return [finding(mdxMissingAttribute, path, at, { name, attribute: 'snippet' })];
  }
  if (snippet) {
    const { languages, figures } = snippet;
    const language = value('lang') ?? (isFigure ? 'py' : undefined);
    const values = components[name]?.lang?.holds;
    // Not a language at all: told already.
    if (language !== undefined && typeof values === 'object' && !values.includes(language)) return [];
    if (language !== undefined && !languages.includes(language)) {
      const params = { id, language, languages: languages.join(', ') || '–' };
      return [finding(snippetNoLanguage, path, at, params, { subject: `language/${id}/${language}` })];
    }
    const label = value('label') ?? '';
    if (!isFigure || figures.includes(label)) return [];
    const params = { id, label, guess: guess(label, figures) };
    return [finding(figureUnknown, path, at, params, { subject: `figure/${id}/${label}` })];
  }
  const lab = isFigure || name === 'Timeline' ? value('lab') : undefined;
  const language = value('lang') ?? 'ts';
  if (lab === undefined || !course.curriculum.labs.has(lab)) return [];
  const isRecorded = course.recorded.get(lab)?.includes(language);
  return isRecorded ? [] : [finding(labNotRecorded, path, at, { id: lab, language })];
}
