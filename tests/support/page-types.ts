import { locales } from '../../src/schemas/text.ts';
import { localPath } from './local-path.ts';

/** One page of every type of the course; paths are below the language. */
const paths = {
  home: '',
  lessons: 'lessons/',
  lesson: 'lessons/where-time-goes/',
  'appendix of a lesson': 'lessons/where-time-goes/appendix/',
  topic: 'lessons/python-type-hints-fastapi/',
  objectives: 'objectives/',
  objective: 'objectives/1-2/',
  'enabling objective': 'objectives/1-2.a/',
  playgrounds: 'playgrounds/',
  lab: 'playgrounds/sync-vs-async/',
  'lab that runs elsewhere': 'playgrounds/server-throughput/',
  'StackBlitz page': 'playgrounds/sync-vs-async/stackblitz/',
  glossary: 'glossary/',
  errata: 'errata/',
  sources: 'sources/',
  source: 'sources/python-type-hints-fastapi/',
  'check of the device': 'check/',
  search: 'search/',
  'search results': 'search/?q=gather',
} as const;

export interface TestedPage {
  name: string;
  path: string;
  lang: string;
}

/** Every page type in both languages; the page for unknown addresses speaks both. */
export const testedPages: readonly TestedPage[] = [
  ...locales.flatMap((lang) =>
    Object.entries(paths).map(([name, path]) => ({
      name: `${name}, ${lang}`,
      path: localPath(lang, path),
      lang,
    })),
  ),
  { name: 'not found', path: '404.html', lang: 'ko' },
];
