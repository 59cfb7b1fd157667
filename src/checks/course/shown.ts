import type { LessonNode, Place } from '../../curriculum/model.ts';
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

/** Practice that is listed and practice that is shown, compared on one page. Announced labs need not be shown. */
export function judgeShown(
  { id: lesson, data }: LessonNode,
  { prose, path, locale }: ProseFile,
  faults: readonly Finding[],
  isReadyLab: (id: string) => boolean,
): { findings: Finding[]; issues: Issue[] } {
  if (!prose) return { findings: [], issues: [] };
  const first = new Map<string, Component>();
  const findings = prose.components.flatMap((component): Finding[] => {
    const { name } = component;
    const id = component.attributes.get('id') ?? '';
    if (name !== 'Activity' && name !== 'Lab') return [];
    const earlier = first.get(`${name} ${id}`);
    if (earlier) {
      const related = [{ file: path, line: earlier.line, column: earlier.column, label: '' }];
      return [finding(shownTwice, path, component, { id }, { related })];
    }
    first.set(`${name} ${id}`, component);
    const isFaulty = faults.some(
      ({ line, column }) => line === component.line && column === component.column,
    );
    if (name === 'Activity' || isFaulty || data.labs.includes(id)) return [];
    return [finding(notListed, path, component, { id })];
  });
  // A component that is at fault may stand for any of those that are not shown.
  if (faults.length > 0) return { findings, issues: [] };
  const missing = (component: 'Activity' | 'Lab', id: string, at: Place['path']): Issue[] => {
    if (first.has(`${component} ${id}`)) return [];
    const kind = component === 'Lab' ? { en: 'lab', ko: '실습' } : { en: 'activity', ko: '활동' };
    const params = { kind, id, component, name: `${locale}.mdx` };
    return [issue(notShown, { kind: 'lesson', id: lesson, path: at }, params)];
  };
  return {
    findings,
    issues: [
      ...data.activities.flatMap(({ id }, index) => missing('Activity', id, ['activities', index, 'id'])),
      ...data.labs.flatMap((id, index) => (isReadyLab(id) ? missing('Lab', id, ['labs', index]) : [])),
    ],
  };
}
