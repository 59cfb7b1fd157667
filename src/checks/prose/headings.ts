import { rule } from '../../curriculum/rules/rule.ts';
import { type Finding, finding } from '../finding.ts';
import type { Heading, Prose } from './facts.ts';

const headingTop = rule({
  id: 'heading/second-h1',
  severity: 'error',
  about: 'The title of a lesson is the only heading of level 1; prose begins at level 2.',
  message: {
    en: '"{text}" is a heading of level 1, which the title of the lesson is.',
    ko: '"{text}": 1단계 제목은 수업 제목 하나뿐입니다.',
  },
  hint: { en: 'Begin it with ## instead of #.', ko: '# 대신 ##로 시작하세요.' },
});

const headingEmpty = rule({
  id: 'heading/empty',
  severity: 'error',
  about: 'A heading has words: assistive technology lists headings by them.',
  message: { en: 'A heading without words.', ko: '글자가 없는 제목입니다.' },
  hint: { en: 'Write it, or remove it.', ko: '제목을 쓰거나 지우세요.' },
});

const headingJump = rule({
  id: 'heading/jump',
  severity: 'error',
  about: 'Headings go down one level at a time, so that they make an outline.',
  message: {
    en: '"{text}" is of level {level} after one of level {before}.',
    ko: '"{text}": {before}단계 다음에 {level}단계 제목이 왔습니다.',
  },
  hint: { en: 'Make it level {expected}: {marks}', ko: '{expected}단계로 바꾸세요: {marks}' },
});

const headingTwice = rule({
  id: 'heading/duplicate',
  severity: 'error',
  about: 'Headings of a page differ in words and in id: a list of headings tells them apart.',
  message: { en: 'There are two headings "{text}".', ko: '"{text}" 제목이 두 개입니다.' },
  hint: {
    en: 'Reword one, with an id of its own; the first: {places}.',
    ko: '하나를 바꾸고 id도 다르게 쓰세요. 첫 번째: {places}.',
  },
});

const headingNoId = rule({
  id: 'heading/no-id',
  severity: 'error',
  about: 'A heading has an id of its own, the same in every language: links to it survive a new wording.',
  message: { en: '"{text}" has no id.', ko: '"{text}": id가 없습니다.' },
  hint: {
    en: 'Add the id in braces at the end of the line: {brace}#where-it-goes{end}',
    ko: '줄 끝에 중괄호로 id를 쓰세요: {brace}#where-it-goes{end}',
  },
});

export const headingNoSpace = rule({
  id: 'heading/no-space',
  severity: 'error',
  about: 'A space stands between the signs of a heading and its words: without it the line is no heading.',
  message: {
    en: '{marks} begins no heading without a space.',
    ko: '{marks} 뒤에 빈칸이 없어 제목이 되지 않습니다.',
  },
  hint: { en: 'Put a space after {marks}.', ko: '{marks} 뒤에 빈칸을 넣으세요.' },
});

/** Signs of a heading with words right behind them; one sign alone may be a number or a tag. */
export const unspacedHeading = /^(#{2,6})[^#\s]/;

export const headingRules = [
  headingTop,
  headingEmpty,
  headingJump,
  headingTwice,
  headingNoId,
  headingNoSpace,
];

/** At most one fault for each heading. */
export function judgeHeadings({ headings, unspaced }: Prose, file: string): Finding[] {
  const byText = new Map<string, Heading>();
  const byId = new Map<string, Heading>();
  let before = 1;
  const spaceless = unspaced.map(({ marks, ...at }) => finding(headingNoSpace, file, at, { marks }));
  const judged = headings.flatMap((heading): Finding[] => {
    const { level, text, id } = heading;
    const expected = before + 1;
    const isJump = level > expected;
    before = level;
    const first = byText.get(text) ?? (id === null ? undefined : byId.get(id));
    if (!first) byText.set(text, heading);
    if (!first && id !== null) byId.set(id, heading);
    if (level === 1) return [finding(headingTop, file, heading, { text })];
    if (text === '') return [finding(headingEmpty, file, heading, {})];
    if (isJump) {
      const params = { text, level, before: expected - 1, expected, marks: '#'.repeat(expected) };
      return [finding(headingJump, file, heading, params)];
    }
    if (first) {
      const related = [{ file, line: first.line, column: first.column, label: '' }];
      return [finding(headingTwice, file, heading, { text }, { related })];
    }
    return id === null ? [finding(headingNoId, file, heading, { text, brace: '{', end: '}' })] : [];
  });
  return [...spaceless, ...judged];
}
