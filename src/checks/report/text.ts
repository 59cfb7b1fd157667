import type { Locale } from '../../schemas/text.ts';
import type { Report } from '../check.ts';
import type { Finding } from '../finding.ts';
import { describe, showSpot } from './describe.ts';

const words = {
  en: {
    also: 'Also at: {places}.',
    summary: '{errors} errors, {warnings} warnings in {files} files',
  },
  ko: {
    also: '다른 곳: {places}.',
    summary: '오류 {errors}개, 경고 {warnings}개 (파일 {files}개)',
  },
} as const satisfies Record<Locale, Record<'also' | 'summary', string>>;

/** One line for each finding, which editors and terminals turn into links, and a line that counts. */
export function reportText({ findings, files }: Report, locale: Locale): string {
  const count = (severity: Finding['rule']['severity']) =>
    String(findings.filter(({ rule }) => rule.severity === severity).length);
  const summary = words[locale].summary
    .replace('{errors}', count('error'))
    .replace('{warnings}', count('warning'))
    .replace('{files}', String(files))
    // Only English has words with a plural here.
    .replace(/(?<!\d)1 (error|warning|file)s/g, '1 $1');
  return [...findings.map((finding) => line(finding, locale)), summary].join('\n');
}

function line(finding: Finding, locale: Locale): string {
  const { rule, related } = finding;
  const { message, hint } = describe(finding, locale);
  const saysPlaces = `${rule.message.en}${rule.hint.en}`.includes('{places}');
  const also =
    related.length === 0 || saysPlaces
      ? []
      : [words[locale].also.replace('{places}', related.map(showSpot).join(', '))];
  return [showSpot(finding), rule.severity, rule.id, message, hint, ...also].filter(Boolean).join(' ');
}
