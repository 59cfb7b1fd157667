import { group } from './group.ts';
import type { Backlink, Kind, RawCurriculum } from './model.ts';

/**
 * Who refers to each thing, as `kind:id`: lessons by their prose and as the page of a source, terms by "see also",
 * sources by the corrections of their parts, objectives by the lab that evaluates them. Each once, in the order of
 * `raw`. Linear.
 */
export function backlinksOf(raw: RawCurriculum): Map<string, readonly Backlink[]> {
  const mentions = group(raw.mentions.map((mention) => [mention.from, mention] as const));
  const links = group([
    ...raw.lessons.flatMap(({ id, data: { source } }) => [
      ...(source === undefined ? [] : [link('lesson', id, 'source', source)]),
      ...(mentions.get(id) ?? []).map(({ kind, to }) => link('lesson', id, kind, to)),
    ]),
    ...raw.objectives.flatMap(({ id, data }) =>
      data.evaluations.flatMap(({ lab }) => (lab === undefined ? [] : [link('objective', id, 'lab', lab)])),
    ),
    ...raw.terms.flatMap(({ id, data }) => data.see.map((to) => link('term', id, 'term', to))),
    ...raw.sources.flatMap(({ id, data }) =>
      data.parts.flatMap((part) => part.errata.map((to) => link('source', id, 'erratum', to))),
    ),
  ]);
  return new Map([...links].map(([target, from]) => [target, once(from)]));
}

const link = (kind: Kind, id: string, toKind: Kind, to: string) => [`${toKind}:${to}`, { kind, id }] as const;

function once(links: readonly Backlink[]): Backlink[] {
  return [...new Map(links.map((one) => [`${one.kind}:${one.id}`, one])).values()];
}
