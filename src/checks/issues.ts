import { readFileSync } from 'node:fs';
import type { Place } from '../curriculum/model.ts';
import type { Issue } from '../curriculum/rules/rule.ts';
import type { Content } from './content/load.ts';
import { type Finding, type Spot, topOfFile } from './finding.ts';
import { locate, type Parsed, parseText } from './yaml/document.ts';

/**
 * Issues of the curriculum with file, line and column. Only the files of issues are parsed again: to keep the positions
 * of every value of 10,000 lessons would cost more than it saves.
 */
export function issueFindings(issues: readonly Issue[], content: Content): Finding[] {
  const parsed = new Map<string, Parsed>();
  const spotOf = ({ kind, id, path, key = false }: Place): Spot => {
    const file = content.file(kind, id);
    if (!file) return { file: `${kind} ${id}`, ...topOfFile };
    const document =
      parsed.get(file.path) ?? parseText(readFileSync(file.absolute, 'utf8').replace(/^\uFEFF/, ''));
    parsed.set(file.path, document);
    return { file: file.path, ...locate(document, path, { key }) };
  };
  return issues.map(({ rule, at, params, related, subject }) => ({
    ...spotOf(at),
    rule,
    params,
    related: related.map((other) => ({ ...spotOf(other.at), label: other.label })),
    ...(subject !== undefined && { subject }),
  }));
}
