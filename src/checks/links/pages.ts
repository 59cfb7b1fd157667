import { readdirSync } from 'node:fs';
import type { Locale } from '../../schemas/text.ts';
import type { Course } from '../course/course.ts';
import type { Heading, Prose } from '../prose/facts.ts';

/** The pages and files of the site, without base and language: `/lessons/x/`. */
export interface Pages {
  has(path: string): boolean;
  all(): Iterable<string>;
  /** The former name in the address of a lesson, with the name that the lesson has now. */
  former(path: string): { readonly id: string; readonly now: string } | null;
  /** Ids on a page; null where they are not known. */
  anchors(path: string, locale: Locale): ReadonlySet<string> | null;
  /** Headings of the page of a lesson. */
  headings(path: string, locale: Locale): readonly Heading[];
  /** What a page is about, as `kind/id`: a missing page of a missing lesson is one fault. */
  subject(path: string): string | undefined;
}

/** Files of src/pages, without language: `lessons/index.astro`, `schemas/[name].json.ts`. */
const routes = () =>
  readdirSync(new URL('../../pages/', import.meta.url), { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/').replace(/^\[\.\.\.locale\]\//, ''),
  );

/** Pages with an address of their own: `lessons/index.astro` → `/lessons/`. */
const fixedPages = (): string[] =>
  routes()
    .filter((name) => name.endsWith('.astro') && !name.includes('[') && name !== '404.astro')
    .map((name) => `/${name.replace(/(^|\/)index\.astro$|\.astro$/, '')}/`.replace(/\/+/g, '/'));

/** Addresses of files that the site writes: `schemas/[name].json.ts` → `/schemas/….json`. */
const writtenFiles = (): RegExp[] =>
  routes()
    .filter((name) => name.endsWith('.ts'))
    .map((name) =>
      name
        .slice(0, -3)
        .split(/\[\w+\]/)
        .map((part) => part.replaceAll('.', '\\.'))
        .join('[^/]+'),
    )
    .map((pattern) => new RegExp(`^/${pattern}$`));

const kindOfFolder = {
  lessons: 'lesson',
  objectives: 'objective',
  playgrounds: 'lab',
  sources: 'source',
} as const;

export function pagesOf(course: Course): Pages {
  const { known, curriculum, publicFiles, former } = course;
  const files = writtenFiles();
  const paths = new Set([
    ...fixedPages(),
    ...Object.entries(kindOfFolder).flatMap(([folder, kind]) =>
      [...known[kind]].map((id) => `/${folder}/${id}/`),
    ),
    ...[...known.lab].map((id) => `/playgrounds/${id}/stackblitz/`),
  ]);
  const idAt = (path: string, folder: string) =>
    path.startsWith(`/${folder}/`) ? path.split('/')[2] : undefined;
  return {
    has: (path) => paths.has(path) || publicFiles.has(path) || files.some((file) => file.test(path)),
    all: () => paths,
    former(path) {
      const id = idAt(path, 'lessons') ?? '';
      const now = former.get(id);
      return now === undefined ? null : { id, now };
    },
    anchors(path, locale) {
      if (path === '/glossary/') return known.term;
      if (path === '/errata/') return known.erratum;
      const source = curriculum.sources.get(idAt(path, 'sources') ?? '');
      if (source) return new Set(source.data.parts.map(({ id }) => id));
      return lessonAnchors(course, idAt(path, 'lessons') ?? '', locale);
    },
    headings: (path, locale) => wordsOf(course, idAt(path, 'lessons') ?? '', locale)?.headings ?? [],
    subject(path) {
      const [, folder = '', id] = path.split('/');
      const kind = Object.entries(kindOfFolder).find(([name]) => name === folder)?.[1];
      return kind && id ? `${kind}/${id}` : undefined;
    },
  };
}

/** What a page of a lesson shows: the Korean where there is no English. */
function wordsOf({ prose }: Course, lesson: string, locale: Locale): Prose | null {
  const twins = prose.get(lesson);
  return twins?.[locale]?.prose ?? twins?.ko?.prose ?? null;
}

/** Ids of headings, activities and labs of a lesson that is written. */
function lessonAnchors(course: Course, lesson: string, locale: Locale): ReadonlySet<string> | null {
  const words = wordsOf(course, lesson, locale);
  if (!words) return null;
  const practice = words.components.filter(({ name }) => name === 'Activity' || name === 'Lab');
  return new Set([
    ...words.headings.flatMap(({ id }) => id ?? []),
    ...practice.flatMap(({ attributes }) => attributes.get('id') ?? []),
  ]);
}
