import { type MdastNode, markdownToMdast } from 'satteri';
import type { Entry, Kind, Place } from '../../curriculum/model.ts';
import type { Issue } from '../../curriculum/rules/rule.ts';
import { type Locale, locales } from '../../schemas/text.ts';
import { judgeUrl } from '../links/judge.ts';
import type { Pages } from '../links/pages.ts';
import type { Course } from './course.ts';

/** Links in the Markdown of YAML files: tasks and hints of labs, prompts, definitions. */
export function judgeTexts({ curriculum }: Course, pages: Pages): Issue[] {
  const entries: [Kind, Iterable<Entry<unknown>>][] = [
    ['lesson', curriculum.lessons.values()],
    ['objective', curriculum.objectives.values()],
    ['lab', curriculum.labs.values()],
    ['term', curriculum.terms.values()],
    ['erratum', curriculum.errata.values()],
  ];
  return entries.flatMap(([kind, found]) =>
    [...found].flatMap(({ id, data }) =>
      textsIn(data).flatMap(({ path, text, locale }) =>
        urlsIn(text).flatMap((url): Issue[] => {
          const fault = judgeUrl(url, { page: '/', locale }, pages);
          return fault ? [{ at: { kind, id, path }, related: [], ...fault }] : [];
        }),
      ),
    ),
  );
}

interface PlacedText {
  readonly path: Place['path'];
  readonly text: string;
  readonly locale: Locale;
}

/** Words in one language below a value, if they may hold a link. */
function textsIn(value: unknown, path: Place['path'] = []): PlacedText[] {
  if (typeof value === 'string') {
    const locale = locales.find((name) => name === path.at(-1));
    return locale && /\]\(|<\w+:|https?:/.test(value) ? [{ path, text: value, locale }] : [];
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
