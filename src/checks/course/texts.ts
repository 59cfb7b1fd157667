import { type MdastNode, markdownToMdast } from 'satteri';
import type { Entry, Kind, Place } from '../../curriculum/model.ts';
import type { Issue } from '../../curriculum/rules/rule.ts';
import { type Locale, locales } from '../../schemas/text.ts';
import { judgeUrl } from '../links/judge.ts';
import type { Pages } from '../links/pages.ts';
import type { Course } from './course.ts';

/** Words in one language of a YAML file. */
export interface PlacedText {
  readonly at: Place;
  readonly text: string;
  readonly locale: Locale;
  /** Not part of something that is only announced. */
  readonly isReady: boolean;
}

/** All words of lessons' facts, objectives, labs, terms and errata. */
export function textsOf({ curriculum }: Course): PlacedText[] {
  const entries: [Kind, Iterable<Entry<unknown>>][] = [
    ['lesson', curriculum.lessons.values()],
    ['objective', curriculum.objectives.values()],
    ['lab', curriculum.labs.values()],
    ['term', curriculum.terms.values()],
    ['erratum', curriculum.errata.values()],
  ];
  return entries.flatMap(([kind, found]) =>
    [...found].flatMap(({ id, data }) => {
      const isReady = !(typeof data === 'object' && data && 'status' in data && data.status === 'planned');
      return textsIn(data).map(({ path, text, locale }) => ({
        at: { kind, id, path },
        text,
        locale,
        isReady,
      }));
    }),
  );
}

/** Links in the Markdown of YAML files: tasks and hints of labs, prompts, definitions. */
export function judgeTexts(course: Course, pages: Pages): Issue[] {
  return textsOf(course)
    .filter(({ text }) => /\]\(|<\w+:|https?:/.test(text))
    .flatMap(({ at, text, locale }) =>
      urlsIn(text).flatMap((url): Issue[] => {
        const fault = judgeUrl(url, { page: '/', locale }, pages);
        return fault ? [{ at, related: [], ...fault }] : [];
      }),
    );
}

type Found = Pick<PlacedText, 'text' | 'locale'> & { readonly path: Place['path'] };

/** Words in one language below a value. */
function textsIn(value: unknown, path: Place['path'] = []): Found[] {
  if (typeof value === 'string') {
    const locale = locales.find((name) => name === path.at(-1));
    return locale ? [{ path, text: value, locale }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}

function urlsIn(text: string): string[] {
  const urls: string[] = [];
  const waiting: MdastNode[] = [markdownToMdast(text)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') urls.push(node.url);
    if ('children' in node) waiting.push(...node.children);
  }
  return urls;
}
