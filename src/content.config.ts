import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { course } from './schemas/course.ts';
import { erratum } from './schemas/erratum.ts';
import { lesson } from './schemas/lesson.ts';
import { objective } from './schemas/objective.ts';
import { playground } from './schemas/playground.ts';
import { snippet } from './schemas/snippet.ts';
import { source } from './schemas/source.ts';
import { term } from './schemas/term.ts';

/** The only binding of Astro's loaders to the schemas. The id of an entry is its folder or file name. */
const named = (base: string) =>
  glob({ base, pattern: '*.yaml', generateId: ({ entry }) => entry.slice(0, -5) });
const folders = (base: string, fileName: string) =>
  glob({ base, pattern: `*/${fileName}`, generateId: ({ entry }) => entry.split('/', 1)[0] ?? entry });

export const collections = {
  courses: defineCollection({
    loader: file('content/course.yaml', { parser: (words) => [parse(words)] }),
    schema: course,
  }),
  objectives: defineCollection({ loader: named('content/objectives'), schema: objective }),
  lessons: defineCollection({ loader: folders('content/lessons', 'lesson.yaml'), schema: lesson }),
  prose: defineCollection({
    loader: glob({
      base: 'content/lessons',
      pattern: '*/{ko,en}.mdx',
      generateId: ({ entry }) => entry.slice(0, -4),
    }),
  }),
  snippets: defineCollection({ loader: folders('content/snippets', 'snippet.yaml'), schema: snippet }),
  glossary: defineCollection({ loader: named('content/glossary'), schema: term }),
  sources: defineCollection({ loader: named('content/sources'), schema: source }),
  errata: defineCollection({ loader: named('content/errata'), schema: erratum }),
  playgrounds: defineCollection({ loader: folders('playgrounds', 'playground.yaml'), schema: playground }),
};
