import { rule } from '../../curriculum/rules/rule.ts';
import { type Finding, finding } from '../finding.ts';
import type { Prose } from './facts.ts';

const tableNoHeader = rule({
  id: 'table/no-header',
  severity: 'error',
  about: 'A table has a header row with words: screen readers say it with each cell.',
  message: { en: 'This table has no header row.', ko: '표에 머리글 행이 없습니다.' },
  hint: {
    en: 'Begin it with a row of headings and a row of | --- |.',
    ko: '머리글 행과 | --- | 행으로 시작하세요.',
  },
});

export const tableRules = [tableNoHeader];

export const judgeTables = ({ tables }: Prose, file: string): Finding[] =>
  tables.filter(({ hasHeader }) => !hasHeader).map((table) => finding(tableNoHeader, file, table, {}));
