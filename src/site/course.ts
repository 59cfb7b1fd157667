import { getCollection, getEntry, render } from 'astro:content';
import { build } from '../curriculum/build.ts';
import { mentionsIn } from '../curriculum/mentions.ts';
import type { Curriculum, Entry } from '../curriculum/model.ts';

/** A cache of a pure function of the files, not state: it only saves time. */
let loaded: Promise<Curriculum> | undefined;

/** The whole curriculum, built once a build; in development anew for each page, so that edits show. */
export function getCurriculum(): Promise<Curriculum> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Curriculum> {
  const courses = await getCollection('courses');
  const [objectives, lessons, labs, terms, sources, errata, prose] = await Promise.all([
    getCollection('objectives'),
    getCollection('lessons'),
    getCollection('playgrounds'),
    getCollection('glossary'),
    getCollection('sources'),
    getCollection('errata'),
    getCollection('prose'),
  ]);
  const course = courses[0];
  if (!course) throw new Error('content/course.yaml is missing or empty. It lists the units of the course.');
  const { curriculum } = build({
    course: course.data,
    objectives: sorted(objectives),
    lessons: sorted(lessons),
    labs: sorted(labs),
    terms: sorted(terms),
    sources: sorted(sources),
    errata: sorted(errata),
    mentions: prose.flatMap((entry) => mentionsIn(entry.id.split('/', 1)[0] ?? entry.id, entry.body ?? '')),
  });
  return curriculum;
}

/** Collections arrive in the order of the disk; the curriculum has one that is the same everywhere. */
function sorted<T>(entries: readonly Entry<T>[]): Entry<T>[] {
  return entries
    .map(({ id, data }) => ({ id, data }))
    .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
}

/** The words of a lesson in one language, or null where they are not written. */
export async function getProse(slug: string, locale: string) {
  return (await getEntry('prose', `${slug}/${locale}`)) ?? null;
}

/** Headings of a lesson by their anchors, as its page has them. */
export async function getHeadings(slug: string, locale: string): Promise<ReadonlyMap<string, string>> {
  const prose = (await getProse(slug, locale)) ?? (await getProse(slug, 'ko'));
  if (!prose) return new Map();
  const { headings } = await render(prose);
  return new Map(headings.map((heading) => [heading.slug, heading.text]));
}
