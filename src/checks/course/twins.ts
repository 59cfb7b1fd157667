import type { LessonNode, Place } from '../../curriculum/model.ts';
import { type Issue, issue, rule } from '../../curriculum/rules/rule.ts';
import { type Finding, finding, topOfFile } from '../finding.ts';
import type { Twins } from './course.ts';

const translationMissing = rule({
  id: 'translation/missing',
  severity: 'error',
  about: 'A lesson that is ready is there in both languages, or says `translation: {en: pending}`.',
  message: { en: '{name} is missing beside {twin}.', ko: '{twin} 옆에 {name}이(가) 없습니다.' },
  hint: { en: '{mend}', ko: '{mend}' },
});

const translationPending = rule({
  id: 'translation/pending',
  severity: 'warning',
  about:
    'A translation that is pending is counted until it is written; its page shows the Korean with a notice.',
  message: { en: 'The English of "{lesson}" is pending.', ko: '"{lesson}"의 영어 번역이 아직 없습니다.' },
  hint: {
    en: 'Write en.mdx and set translation.en to {fingerprint}.',
    ko: 'en.mdx를 쓰고 translation.en에 {fingerprint}를 적으세요.',
  },
});

const translationStale = rule({
  id: 'translation/stale',
  severity: 'warning',
  about:
    '`translation.en` is the fingerprint of the ko.mdx that en.mdx was written from: when the Korean changes, the English is to be looked at again.',
  message: {
    en: 'ko.mdx has changed since en.mdx was written from it.',
    ko: 'en.mdx를 쓴 뒤에 ko.mdx가 바뀌었습니다.',
  },
  hint: {
    en: 'Bring en.mdx up to date and set translation.en to {fingerprint}.',
    ko: 'en.mdx를 맞춘 다음 translation.en을 {fingerprint}(으)로 바꾸세요.',
  },
});

const translationUntracked = rule({
  id: 'translation/untracked',
  severity: 'warning',
  about:
    'A lesson with both languages says in `translation.en` which ko.mdx its English was written from: else nobody is told when the Korean changes.',
  message: {
    en: 'Nothing says which ko.mdx the English of "{lesson}" was written from.',
    ko: '"{lesson}"의 영어가 어느 ko.mdx에서 나왔는지 적혀 있지 않습니다.',
  },
  hint: {
    en: 'If en.mdx says the same as ko.mdx, add: translation: {brace}en: "{fingerprint}"{end}',
    ko: 'en.mdx가 ko.mdx와 같은 내용이면 더하세요: translation: {brace}en: "{fingerprint}"{end}',
  },
});

export const twinRules = [translationMissing, translationPending, translationStale, translationUntracked];

/** Whether both languages are there. */
export function judgeTwins(lesson: LessonNode, { ko, en }: Twins): { findings: Finding[]; issues: Issue[] } {
  const { status, translation } = lesson.data;
  const none = { findings: [], issues: [] };
  const at = (key: string): Place => ({ kind: 'lesson', id: lesson.id, path: [key] });
  if (status === 'planned') return none;
  if (!ko) {
    const mend = {
      en: 'Korean comes first: write it, or set "status: planned" in lesson.yaml.',
      ko: '한국어가 먼저입니다. 쓰거나 lesson.yaml에 "status: planned"라고 쓰세요.',
    };
    const params = { name: 'ko.mdx', twin: en ? 'en.mdx' : 'lesson.yaml', mend };
    return en
      ? { findings: [finding(translationMissing, en.path, topOfFile, params)], issues: [] }
      : { findings: [], issues: [issue(translationMissing, at('status'), params)] };
  }
  if (translation?.en === 'pending') {
    const params = { lesson: lesson.id, fingerprint: ko.fingerprint };
    return { findings: [], issues: [issue(translationPending, at('translation'), params)] };
  }
  if (en) return none;
  const mend = {
    en: 'Translate it, or set "translation: {en: pending}" in lesson.yaml.',
    ko: '번역하거나 lesson.yaml에 "translation: {en: pending}"이라고 쓰세요.',
  };
  const params = { name: 'en.mdx', twin: 'ko.mdx', mend };
  return { findings: [finding(translationMissing, ko.path, topOfFile, params)], issues: [] };
}

/** Asked only of twins without another fault: mending that changes the Korean once more. */
export function judgeFreshness(
  { id, data }: LessonNode,
  { ko, en }: Twins,
): { findings: Finding[]; issues: Issue[] } {
  const written = data.translation?.en;
  const none = { findings: [], issues: [] };
  if (!ko || !en || written === 'pending' || written === ko.fingerprint) return none;
  const { fingerprint } = ko;
  if (written !== undefined)
    return { findings: [finding(translationStale, en.path, topOfFile, { fingerprint })], issues: [] };
  if (data.status === 'planned') return none;
  const params = { lesson: id, fingerprint, brace: '{', end: '}' };
  return { findings: [], issues: [issue(translationUntracked, { kind: 'lesson', id, path: [] }, params)] };
}
