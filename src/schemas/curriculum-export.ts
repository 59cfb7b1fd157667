import { z } from 'zod';
import { activityKinds } from './activity.ts';
import { bloom, bloomLevels } from './bloom.ts';
import { criterion, labCriterion } from './criterion.ts';
import { evaluation } from './objective.ts';
import { playground } from './playground.ts';
import { locales, slug, text } from './text.ts';

const url = z.url().describe('Absolute address of the page');
const urls = z.strictObject({ ko: url, en: url });
const practice = z.strictObject({
  kind: z.enum([...activityKinds, 'lab']),
  id: slug,
  lesson: slug.nullable(),
  bloom,
});

const exportedLesson = z.strictObject({
  id: slug,
  url: urls,
  kind: z.enum(['lesson', 'topic']),
  status: z.enum(['ready', 'planned']),
  unit: slug.nullable(),
  position: z.number().int().positive().nullable(),
  title: text,
  summary: text,
  bloom,
  minutes: z.number().int().positive(),
  objectives: z.array(slug),
  prerequisites: z.array(slug),
  labs: z.array(slug),
  activities: z.array(practice.omit({ lesson: true }).extend({ objective: slug })),
});

const exportedObjective = z.strictObject({
  id: slug,
  url: urls,
  origin: z.enum(['programme', 'course']),
  parent: slug.nullable(),
  title: text,
  statement: text,
  bloom: z.array(bloom),
  criterion: criterion.nullable(),
  taughtIn: z.array(slug),
  practices: z.array(practice),
  evaluations: z.array(evaluation),
});

const exportedLab = z.strictObject({
  id: slug,
  url: urls,
  status: z.enum(['ready', 'planned']),
  title: text,
  objective: slug,
  bloom,
  waitKind: playground.shape.waitKind,
  minutes: z.number().int().positive(),
  criterion: labCriterion,
  limit: z.number().positive().nullable(),
  languages: z.array(z.enum(['ts', 'py'])),
});

/** `/curriculum.json`: the whole alignment as data, for other programs. */
export const curriculumExport = z.strictObject({
  $schema: z.url(),
  schema: z.literal('curriculum/1'),
  id: z.url().describe('Address of this file: the URI of the set of objectives'),
  course: slug,
  title: text,
  programme: text,
  module: text,
  objective: slug,
  languages: z.array(z.enum(locales)),
  units: z.array(
    z.strictObject({ id: slug, title: text, minutes: z.number().int(), lessons: z.array(slug) }),
  ),
  lessons: z.array(exportedLesson),
  objectives: z.array(exportedObjective),
  labs: z.array(exportedLab),
  totals: z.strictObject({
    minutes: z.number().int().describe('Lessons of all units, in minutes'),
    practicesByBloom: z.record(z.enum(bloomLevels), z.number().int()),
  }),
});
export type CurriculumExport = z.infer<typeof curriculumExport>;
