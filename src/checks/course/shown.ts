import type { LessonNode } from '../../curriculum/model.ts';
import { type Issue, issue, rule } from '../../curriculum/rules/rule.ts';
import { type Finding, finding } from '../finding.ts';
import type { Component } from '../prose/facts.ts';
import type { ProseFile } from '../prose/read.ts';

const notShown = rule({
  id: 'lesson/not-shown',
  severity: 'error',
  about:
    'What lesson.yaml lists as practice stands in the prose: an activity that is shown nowhere practises nothing.',
  message: {
    en: 'The {kind} "{id}" is listed, but not shown in {name}.',
    ko: '{kind} "{id}"은(는) 목록에 있지만 {name}에 나오지 않습니다.',
  },
  hint: {
    en: 'Add <{component} id="{id}" /> there, or remove it from lesson.yaml.',
    ko: '<{component} id="{id}" />를 넣거나 lesson.yaml에서 지우세요.',
  },
});

const notListed = rule({
  id: 'lesson/not-listed',
  severity: 'error',
  about: 'A lab that prose shows is in `labs` of lesson.yaml: the map of objectives is made from there.',
  message: {
    en: 'Lab "{id}" is shown, but not listed in lesson.yaml.',
    ko: '실습 "{id}"이(가) 나오지만 lesson.yaml에 없습니다.',
  },
  hint: { en: 'Add it to labs.', ko: 'labs에 넣으세요.' },
});

const shownTwice = rule({
  id: 'lesson/shown-twice',
  severity: 'error',
  about: 'An activity or a lab stands once on a page: its answers and its run belong to one place.',
  message: { en: '"{id}" is shown twice.', ko: '"{id}"이(가) 두 번 나옵니다.' },
  hint: { en: 'Remove one; the first: {places}.', ko: '하나를 지우세요. 첫 번째: {places}.' },
});

export const shownRules = [notShown, notListed, shownTwice];

/** Practice that stands on a page once more. */
export interface Twice {
  readonly finding: Finding;
  /** What it is, as `showPractice` shows it. */
  readonly practice: string;
}

/** Practice that stands on a page more than once: all but the first. */
export function judgeTwice({ prose, path }: ProseFile): Twice[] {
  const first = new Map<string, Component>();
  return (prose?.components ?? []).filter(isPractice).flatMap((component): Twice[] => {
    const practice = showPractice(component);
    const earlier = first.get(practice);
    if (!earlier) {
      first.set(practice, component);
      return [];
    }
    const related = [{ file: path, line: earlier.line, column: earlier.column, label: '' }];
    const found = finding(shownTwice, path, component, { id: idOf(component) }, { related });
    return [{ finding: found, practice }];
  });
}

/**
 * Practice that is listed and practice that is shown, compared on one page. Announced labs need not be shown.
 * @param faults of the page
 */
export function judgeShown(
  { id: lesson, data }: LessonNode,
  { prose, path, locale }: ProseFile,
  faults: readonly Finding[],
  isReadyLab: (id: string) => boolean,
): { findings: Finding[]; issues: Issue[]; missing: ReadonlySet<string> } {
  const practice = (prose?.components ?? []).filter(isPractice);
  const shown = new Set(practice.map(showPractice));
  const isFaulty = (at: Component) =>
    faults.some(({ line, column }) => line === at.line && column === at.column);
  const findings = practice.flatMap((component): Finding[] => {
    const id = idOf(component);
    if (component.name === 'Activity' || isFaulty(component) || data.labs.includes(id)) return [];
    return [finding(notListed, path, component, { id })];
  });
  // A component that is at fault may stand for any of those that are not shown.
  if (!prose || faults.length > 0) return { findings, issues: [], missing: new Set() };
  const missing = [
    ...data.activities.map(({ id }, index) => {
      return { component: 'Activity', id, path: ['activities', index, 'id'], kind: activity };
    }),
    ...data.labs.filter(isReadyLab).map((id) => {
      return { component: 'Lab', id, path: ['labs', data.labs.indexOf(id)], kind: lab };
    }),
  ].filter(({ component, id }) => !shown.has(`${component} ${id}`));
  return {
    findings,
    issues: missing.map(({ component, id, path, kind }) =>
      issue(notShown, { kind: 'lesson', id: lesson, path }, { kind, id, component, name: `${locale}.mdx` }),
    ),
    missing: new Set(missing.map(({ component, id }) => `${component} ${id}`)),
  };
}

const activity = { en: 'activity', ko: '활동' };
const lab = { en: 'lab', ko: '실습' };

const isPractice = ({ name }: Component) => name === 'Activity' || name === 'Lab';

const idOf = ({ attributes }: Component): string => attributes.get('id') ?? '';

/** Practice with what identifies it on a page: `Activity one-thread`. */
export const showPractice = (component: Component): string => `${component.name} ${idOf(component)}`;
