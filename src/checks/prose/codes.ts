import { rule } from '../../curriculum/rules/rule.ts';
import { type Finding, finding } from '../finding.ts';
import type { Prose } from './facts.ts';

const codeUnclosed = rule({
  id: 'code/unclosed',
  severity: 'error',
  about: 'A fence of code is closed; else the rest of the lesson is code.',
  message: { en: 'This fence of code is not closed.', ko: '코드 울타리가 닫히지 않았습니다.' },
  hint: { en: 'Close it with as many signs as it opens with.', ko: '여는 기호와 같은 개수로 닫으세요.' },
});

const codeNoLanguage = rule({
  id: 'code/no-language',
  severity: 'error',
  about: 'A fence of code names its language: colours and screen readers depend on it.',
  message: { en: 'This fence of code names no language.', ko: '코드 울타리에 언어가 없습니다.' },
  hint: {
    en: 'Write it after the fence, such as ```text or ```sh why="…".',
    ko: '울타리 뒤에 쓰세요. 예: ```text, ```sh why="…"',
  },
});

const codeNotRun = rule({
  id: 'code/not-run',
  severity: 'error',
  about:
    'Code on a page has been run: it comes from content/snippets by `<Snippet>`. A fence that cannot be run says why: ` ```sh why="…" `. `text` is no code.',
  message: {
    en: 'This {language} code is not run by anything.',
    ko: '이 {language} 코드는 아무도 실행하지 않습니다.',
  },
  hint: {
    en: 'Make it a snippet (npm run new -- snippet <id>), or say why not: ```{language} why="…"',
    ko: '스니펫으로 만들거나(npm run new -- snippet <id>) 까닭을 쓰세요: ```{language} why="…"',
  },
});

export const codeRules = [codeUnclosed, codeNoLanguage, codeNotRun];

export function judgeCodes({ codes }: Prose, file: string): Finding[] {
  return codes.flatMap((code): Finding[] => {
    if (!code.isClosed) return [finding(codeUnclosed, file, code, {})];
    if (code.language === null) return [finding(codeNoLanguage, file, code, {})];
    if (code.language === 'text') return [];
    const hasReason = /\bwhy=(["'])(?!\1)/.test(code.meta);
    return hasReason ? [] : [finding(codeNotRun, file, code, { language: code.language })];
  });
}
