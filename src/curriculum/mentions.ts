import { type Kind, kinds, type Mention } from './model.ts';

/** `[[id]]` and `[[kind:id|words]]`, as they stand in prose; in a table the bar is written `\|`. */
export const referencePattern = /\[\[([^\]|\\]+)\\?(?:\|([^\]]+))?\]\]/g;

/** `[[id]]` names a glossary term, `[[kind:id]]` anything else. */
export function parseReference(to: string): { kind: Kind; id: string } {
  const [first = '', ...rest] = to.split(':');
  const kind = kinds.find((name) => name === first);
  return kind && rest.length ? { kind, id: rest.join(':') } : { kind: 'term', id: to };
}

const patterns: readonly [RegExp, (id: string) => { kind: Kind; id: string }][] = [
  [referencePattern, parseReference],
  [/<Lab\s+id="([^"]+)"/g, (id) => ({ kind: 'lab', id })],
  // Figures and timelines of a lab.
  [/<\w+\b[^>]*?\slab="([^"]+)"/g, (id) => ({ kind: 'lab', id })],
  [/<Erratum\s+id="([^"]+)"/g, (id) => ({ kind: 'erratum', id })],
];

/** Everything that the prose of a lesson refers to, for "referred to from". */
export function mentionsIn(lesson: string, body: string): Mention[] {
  return patterns.flatMap(([pattern, read]) =>
    [...body.matchAll(pattern)].map((match) => {
      const { kind, id } = read(match[1] ?? '');
      return { from: lesson, kind, to: id };
    }),
  );
}
