import { z } from 'zod';
import { bloom } from './bloom.ts';
import { criterion } from './criterion.ts';
import { slug, status, text } from './text.ts';

/** How an objective is evaluated: by a lab, or by questions of lessons (`lesson#activity`). */
export const evaluation = z.strictObject({
  id: slug,
  title: text,
  bloom,
  lab: slug.optional().describe('The lab that measures it'),
  questions: z
    .array(z.string().regex(/^[a-z0-9.-]+#[a-z0-9.-]+$/, 'written as lesson#activity'))
    .min(1)
    .optional()
    .describe('Questions that evaluate it, as lesson#activity'),
});
export type Evaluation = z.infer<typeof evaluation>;

/** `content/objectives/<id>.yaml` */
export const objective = z.strictObject({
  status: status.describe('`planned`: announced, and not yet held to be taught, practised and evaluated'),
  origin: z.enum(['programme', 'course']).describe('Whose words: the programme’s, or this course’s own'),
  parent: slug.optional().describe('The objective that this enabling objective belongs to'),
  title: text,
  statement: text,
  bloom: z.array(bloom).min(1).describe('Every level that the objective claims'),
  criterion: criterion.optional().describe('What a lab with `criterion: {from: objective}` is judged by'),
  evaluations: z.array(evaluation).default([]),
});
export type Objective = z.infer<typeof objective>;
