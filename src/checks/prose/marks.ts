import { rule } from '../../curriculum/rules/rule.ts';
import { type Finding, finding } from '../finding.ts';
import type { Prose } from './facts.ts';

const markShown = rule({
  id: 'prose/mark-shown',
  severity: 'error',
  about:
    'Marks of Markdown are read as such. `**` does not close between a sign (the end of code, a bracket) and a letter.',
  message: { en: 'These ** are shown as they stand.', ko: '이 **는 글자 그대로 보입니다.' },
  hint: {
    en: 'Take the particle into the mark (**`await`를**), or leave the mark out.',
    ko: '조사까지 굵게 하거나(**`await`를**) 강조를 빼세요.',
  },
});

export const markRules = [markShown];

export const judgeMarks = ({ marks }: Prose, file: string): Finding[] =>
  marks.slice(0, 1).map((mark) => finding(markShown, file, mark, {}));
