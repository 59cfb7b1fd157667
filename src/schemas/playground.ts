import { z } from 'zod';
import { needsClock } from '../../playgrounds/kit/ts/criterion.ts';
import { bloom } from './bloom.ts';
import { bound, type LabCriterion, labCriterion } from './criterion.ts';
import { pythonModules } from './snippet.ts';
import { slug, status, text } from './text.ts';

export const labLanguages = ['ts', 'py'] as const;
export type LabLanguage = (typeof labLanguages)[number];

export const runtimes = ['page', 'stackblitz', 'node', 'cpython'] as const;

const language = z.strictObject({
  entry: z
    .string()
    .regex(/^[a-z][a-z0-9_-]*\.(ts|py)$/)
    .describe('The learner’s file, such as users.ts'),
  runtimes: z.array(z.enum(runtimes)).min(1),
  baseline: z.enum(['blocking', 'sequential-await']),
  uses: z
    .array(z.enum(pythonModules))
    .optional()
    .describe('Packages that the lab uses where they can be imported: its runs are recorded with them'),
  task: text
    .optional()
    .describe('The task in the words of this language, where they differ from those of `task`'),
  hints: z.array(text).optional().describe('The same for `hints`'),
});

const misconception = z
  .strictObject({
    id: slug,
    wrong: z.array(slug).min(1).describe('Folders under wrong/'),
    only: z.enum(labLanguages).optional().describe('The language that it can be made in, where not in both'),
    fact: z
      .string()
      .regex(/^[a-zA-Z]+$/)
      .optional()
      .describe('What the lab counts; the misconception shows where it lies outside of min and max'),
    min: z.number().optional(),
    max: z.number().optional(),
    message: text
      .optional()
      .describe('What is told; {actual} and {expected} stand for the fact, {where} for the file'),
    py: text.optional().describe('The same in the words of Python, where they differ'),
  })
  .refine(
    ({ fact, min, max, message }) =>
      (fact === undefined) === (min === undefined && max === undefined) &&
      (fact === undefined || message !== undefined),
    'A misconception of the lab’s own has a fact, min or max, and a message.',
  );

/** Whether a criterion holds a ratio against the limit of the lab. */
const isAShare = (criterion: LabCriterion): boolean =>
  'kind' in criterion && needsClock(criterion) && criterion.kind !== 'throughput-ratio';

/** `playgrounds/<id>/playground.yaml` */
export const playground = z
  .strictObject({
    status,
    title: text,
    summary: text,
    task: text.describe('What the learner has to do, in Markdown'),
    objective: slug,
    bloom,
    waitKind: z.enum(['sleep', 'http', 'database', 'file', 'cpu', 'mixed', 'simulated']),
    minutes: z.number().int().min(1).max(240),
    criterion: labCriterion,
    passes: text
      .optional()
      .describe(
        'What passes, in a sentence: in place of the one that every lab of its criterion has; after the objective’s, where the criterion is that',
      ),
    bounds: z
      .array(bound)
      .optional()
      .describe('What must hold beside the criterion in every run, seen from the backend'),
    limit: z
      .strictObject({ ratio: z.number().positive(), formula: text })
      .nullable()
      .describe('The theoretical limit of the ratio and the formula it comes from'),
    languages: z.strictObject({ ts: language.optional(), py: language.optional() }),
    misconceptions: z
      .array(misconception)
      .default([])
      .describe('Misconceptions that the harness must recognise, each with the wrong versions that show it'),
    hints: z.array(text).default([]),
  })
  .refine(
    ({ criterion, limit }) => limit !== null || !isAShare(criterion),
    'A lab that is judged by a share of its limit, or by a prediction of it, has a limit.',
  );
export type Playground = z.infer<typeof playground>;
