import { parseReference } from '../curriculum/mentions.ts';
import type { Curriculum, Kind } from '../curriculum/model.ts';
import type { Locale } from '../schemas/text.ts';
import { href } from './urls.ts';

/** Where a reference leads and what it is called in the page's language. */
export interface Target {
  kind: Kind;
  href: string;
  title: string;
}

/** Resolves `[[id]]` or `[[kind:id]]`. Throws where nothing has that id: the content check tells it first. */
export function resolve(curriculum: Curriculum, locale: Locale, to: string): Target {
  const { kind, id } = parseReference(to);
  const target = find(curriculum, locale, kind, id);
  if (!target) throw new Error(`[[${to}]]: there is no ${kind} "${id}". Run "npm run check" for its place.`);
  return { kind, ...target };
}

/** What a thing is called in the page's language; undefined where nothing has that id. */
export const titleOf = (curriculum: Curriculum, locale: Locale, kind: Kind, id: string): string | undefined =>
  find(curriculum, locale, kind, id)?.title;

function find(
  curriculum: Curriculum,
  locale: Locale,
  kind: Kind,
  id: string,
): Omit<Target, 'kind'> | undefined {
  const page = (title: string, path: string) => ({ href: href(locale, path), title });
  switch (kind) {
    case 'lesson': {
      const lesson = curriculum.lessons.get(id);
      return lesson && page(lesson.data.title[locale], `/lessons/${id}/`);
    }
    case 'objective': {
      const objective = curriculum.objectives.get(id);
      return objective && page(`${id} ${objective.data.title[locale]}`, `/objectives/${id}/`);
    }
    case 'lab': {
      const lab = curriculum.labs.get(id);
      return lab && page(lab.data.title[locale], `/playgrounds/${id}/`);
    }
    case 'source': {
      const source = curriculum.sources.get(id);
      return source && page(source.data.title[locale], `/sources/${id}/`);
    }
    case 'erratum': {
      const erratum = curriculum.errata.get(id);
      return erratum && page(erratum.data.title[locale], `/errata/#${id}`);
    }
    case 'term': {
      const term = curriculum.terms.get(id);
      return term && page(term.data.term[locale], `/glossary/#${id}`);
    }
  }
}
