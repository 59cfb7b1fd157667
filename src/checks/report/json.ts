import type { Report } from '../check.ts';
import { describe } from './describe.ts';

/** `check/1`: the findings for programs, in English, on one line. */
export function reportJson({ findings, files }: Report): string {
  return JSON.stringify({
    schema: 'check/1',
    findings: findings.map((finding) => ({
      rule: finding.rule.id,
      severity: finding.rule.severity,
      file: finding.file,
      line: finding.line,
      column: finding.column,
      ...describe(finding, 'en'),
      related: finding.related.map(({ file, line, column, label }) => ({ file, line, column, label })),
    })),
    files,
  });
}
