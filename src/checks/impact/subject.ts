import type { Kind } from '../../curriculum/model.ts';

/** What a file of the content is about. `all`: the order of the course, or the kit that every lab travels with. */
export type Subject =
  | { readonly kind: Kind | 'snippet'; readonly id: string }
  | { readonly kind: 'course' }
  | { readonly kind: 'kit' };

const places: readonly [RegExp, Kind | 'snippet'][] = [
  [/(?:^|\/)content\/lessons\/([^/]+)\//, 'lesson'],
  [/(?:^|\/)content\/snippets\/([^/]+)\//, 'snippet'],
  [/(?:^|\/)content\/objectives\/([^/]+)\.yaml$/, 'objective'],
  [/(?:^|\/)content\/glossary\/([^/]+)\.yaml$/, 'term'],
  [/(?:^|\/)content\/sources\/([^/]+)\.yaml$/, 'source'],
  [/(?:^|\/)content\/errata\/([^/]+)\.yaml$/, 'erratum'],
  [/(?:^|\/)playgrounds\/([^/]+)\//, 'lab'],
];

/** The subject of a file, by its path with `/`; null where it belongs to no content. */
export function subjectOf(path: string): Subject | null {
  if (/(?:^|\/)content\/course\.yaml$/.test(path)) return { kind: 'course' };
  if (/(?:^|\/)playgrounds\/kit\//.test(path)) return { kind: 'kit' };
  for (const [pattern, kind] of places) {
    const id = pattern.exec(path)?.[1];
    if (id !== undefined) return { kind, id };
  }
  return null;
}
