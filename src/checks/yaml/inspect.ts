import { type Alias, isAlias, isCollection, isNode, isPair, isSeq, type Node, Schema, visit } from 'yaml';
import type { Text } from '../../schemas/text.ts';
import { type Finding, finding } from '../finding.ts';
import type { Parsed } from './document.ts';
import {
  yamlAliasBomb,
  yamlForbiddenKey,
  yamlImplicitType,
  yamlSyntax,
  yamlWordsAsComment,
} from './rules.ts';

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Most values that a file may stand for once its aliases are written out. */
const mostValues = 20_000;

/** What parses and still must not be: keys that change objects, aliases that explode. */
export function inspect({ document, position }: Parsed, file: string): Finding[] {
  const findings: Finding[] = [];
  const at = (node: Node) => position(node.range?.[0] ?? 0);
  const sizes = new Map<string, number>();
  const sizeOf = (alias: Alias) => sizes.get(alias.source);
  visit(document, {
    Node(_key, node) {
      // Anchors come before their aliases, so that each size is known when it is asked for.
      if ('anchor' in node && node.anchor) sizes.set(node.anchor, count(node, sizeOf));
    },
  });
  let total = 0;
  visit(document, {
    Alias(_key, alias, path) {
      const name = alias.source;
      const isInItself = path.some((node) => isNode(node) && 'anchor' in node && node.anchor === name);
      const size = isInItself ? undefined : sizeOf(alias);
      if (size === undefined) {
        findings.push(finding(yamlSyntax, file, at(alias), aliasWithoutAnchor(name)));
      }
      total += size ?? 0;
      if (total <= mostValues) return undefined;
      findings.push(finding(yamlAliasBomb, file, at(alias), { name, limit: mostValues }));
      return visit.BREAK;
    },
    Pair(_key, { key }) {
      const name = String(key);
      if (isNode(key) && forbidden.has(name))
        findings.push(finding(yamlForbiddenKey, file, at(key), { key: name }));
    },
  });
  return findings;
}

/**
 * Words that look like a number, a date or yes/no to some readers, or that lose their end to a comment. `isWords` tells whether words are expected at a place:
 * where `true` or one of a list is, the schema says better what to write.
 */
export function inspectWords(
  { document, position }: Parsed,
  text: string,
  file: string,
  isWords: (path: readonly (string | number)[]) => boolean,
): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      // A comment that somebody meant as one has a space after its sign.
      if (key !== 'key' && node.type === 'PLAIN' && /^\S/.test(node.comment ?? '')) {
        const sign = text.indexOf('#', node.range?.[1] ?? 0);
        const params = { rest: `#${node.comment}`, value: String(node.value) };
        if (isWords(wayTo(node, ancestors)))
          findings.push(finding(yamlWordsAsComment, file, position(sign), params));
      }
      const type = key === 'key' || node.type !== 'PLAIN' ? undefined : implicitType(node.value);
      if (!type || !isWords(wayTo(node, ancestors))) return;
      const params = { value: String(node.value), type };
      findings.push(finding(yamlImplicitType, file, position(node.range?.[0] ?? 0), params));
    },
  });
  return findings;
}

/** Keys and indexes that lead to a node. */
function wayTo(node: Node, ancestors: readonly unknown[]): (string | number)[] {
  const line = [...ancestors, node];
  return ancestors.flatMap((one, index): (string | number)[] => {
    if (isPair(one)) return [String(one.key)];
    return isSeq(one) ? [one.items.indexOf(line[index + 1])] : [];
  });
}

const aliasWithoutAnchor = (name: string) => ({
  detail: {
    en: `alias "*${name}" has no anchor "&${name}" before it`,
    ko: `별칭 "*${name}" 앞에 "&${name}"이(가) 없습니다`,
  },
  mend: { en: "Put it into quotes if it is text: '…'.", ko: "글자라면 따옴표로 감싸세요: '…'." },
});

/** Values below a node with its aliases written out. */
function count(node: unknown, sizeOf: (alias: Alias) => number | undefined): number {
  if (isPair(node)) return count(node.value, sizeOf);
  if (isCollection(node)) return node.items.reduce<number>((sum, item) => sum + count(item, sizeOf), 1);
  return isAlias(node) ? (sizeOf(node) ?? 1) : 1;
}

/** Types that YAML 1.1 gives to plain words; the site's reader and others follow some of them. */
const types: readonly [tag: string, name: Text][] = [
  ['bool', { en: 'yes/no value', ko: '예/아니요 값' }],
  ['int', { en: 'number', ko: '숫자' }],
  ['float', { en: 'number', ko: '숫자' }],
  ['timestamp', { en: 'date', ko: '날짜' }],
];
const tags = new Schema({ schema: 'yaml-1.1' }).tags;

function implicitType(value: unknown): Text | undefined {
  // The library's pattern of a float lets the digits before an exponent go, and would take the id e03 for one.
  if (typeof value !== 'string' || /^e\d/i.test(value)) return undefined;
  const tag = tags.find((tag) => tag.default && 'test' in tag && tag.test?.test(value));
  return types.find(([name]) => tag?.tag.endsWith(`:${name}`))?.[1];
}
