import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import { z } from 'zod';
import { type Finding, finding, type Position } from '../finding.ts';
import { schemaAt } from '../schema/schema-at.ts';
import { type Parsed, parseText } from './document.ts';
import { inspect, inspectWords } from './inspect.ts';
import { type Disguised, reasonOf } from './reasons.ts';
import { yamlDuplicateKey, yamlSpace, yamlSyntax, yamlTab, yamlTooDeep } from './rules.ts';

/** What a YAML file holds. */
export interface Yaml {
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/**
 * Value of a YAML file and all that is wrong with it as YAML. What does not parse has no value; words that lack their
 * quotes are what they would be with them.
 * @param schema says where words are expected
 */
export function parseYaml(text: string, file: string, schema: z.ZodType): Yaml {
  const parsed = parseText(text);
  const space = oddSpace.exec(text);
  if (space) {
    const [whole, sign = ''] = space;
    const at = parsed.position(space.index + whole.indexOf(sign));
    const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return { value: undefined, findings: [finding(yamlSpace, file, at, { code })] };
  }
  const syntax = syntaxFindings(parsed, text, file);
  if (syntax.length > 0) return { value: undefined, findings: syntax };
  const findings = inspect(parsed, file);
  if (findings.length > 0) return { value: undefined, findings };
  // Expansion is bounded by `inspect`, so the library's own count of aliases is not needed.
  const value: unknown = parsed.document.toJS({ maxAliasCount: -1 });
  const isWords = (path: readonly (string | number)[]) =>
    schemaAt(schema, path, value) instanceof z.ZodString;
  return { value, findings: inspectWords(parsed, text, file, isWords) };
}

/** What looks like a space at the beginning of a line with a key. To the parser it is a letter, so that it cannot tell. */
const oddSpace = /^[ ]*([\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000])[^\S\n]*(?:- )?[\w-]+:/m;

/** Keys that stand twice, all of them; of other faults the first, because the parser loses its way after one. */
function syntaxFindings({ document, position }: Parsed, text: string, file: string): Finding[] {
  const errors: YAMLError[] = [...document.errors, ...document.warnings];
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [first] = errors
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .sort((a, b) => Number(b.code === 'RESOURCE_EXHAUSTION') - Number(a.code === 'RESOURCE_EXHAUSTION') || 0);
  const findings = twice.map(({ pos }) => {
    return finding(yamlDuplicateKey, file, position(pos[0]), { key: wordAt(text, pos[0]) });
  });
  if (!first) return findings;
  const { offset, kind } = unmask(first, errors, text);
  const at = position(openingOf(document, first) ?? offset);
  return [...findings, syntaxFinding(first, kind, file, at)];
}

/** What the parser ran into is not always what is wrong: it tells by the next error, and by where the first one is. */
function unmask(
  { code, message, pos }: YAMLError,
  errors: readonly YAMLError[],
  text: string,
): { offset: number; kind: Disguised | null } {
  const [offset] = pos;
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return { offset, kind: 'bracket' };
  if (code === 'UNEXPECTED_TOKEN' && /['"]/.test(text[offset - 1] ?? ''))
    return { offset: offset - 1, kind: 'quote' };
  const runsOn = errors.find((error) => error.code === 'MULTILINE_IMPLICIT_KEY');
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || !runsOn) return { offset, kind: null };
  // The words of one line and the key of the next were read as one: that next line is indented too far, or a list too little.
  const end = runsOn.pos[1];
  const line = Math.max(text.lastIndexOf('\n', end - 1) + 1, 0);
  return { offset: line + text.slice(line).search(/\S/), kind: 'indentation' };
}

function syntaxFinding(
  { code, message }: YAMLError,
  kind: Disguised | null,
  file: string,
  at: Position,
): Finding {
  if (code === 'TAB_AS_INDENT') return finding(yamlTab, file, at, {});
  // Where the parser gives up depends on the machine; the line does not.
  if (code === 'RESOURCE_EXHAUSTION') return finding(yamlTooDeep, file, { line: at.line, column: 1 }, {});
  const detail = message.replace(/[.:]\s*$/, '');
  return finding(yamlSyntax, file, at, reasonOf(code, kind) ?? { detail, mend: mendThis });
}

const mendThis = { en: 'Mend this place.', ko: '이곳을 고치세요.' };

/** Where a quote or a bracket opens that is not closed: the parser only notices at the end of it. */
function openingOf(document: Document.Parsed, { message, pos }: YAMLError): number | undefined {
  if (!/closing|end with a/.test(message)) return undefined;
  let opening: number | undefined;
  visit(document, {
    Node(_key, node) {
      const isOpen = isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow;
      if (isOpen && node.range?.[1] === pos[0]) opening ??= node.range[0];
    },
  });
  return opening;
}

const wordAt = (text: string, offset: number) => /^[^\s:]*/.exec(text.slice(offset))?.[0] ?? '';
