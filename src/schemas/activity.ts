import { z } from 'zod';
import { bloom } from './bloom.ts';
import { slug, text } from './text.ts';

export const activityKinds = ['predict', 'question', 'order'] as const;

const common = {
  id: slug,
  objective: slug,
  bloom,
  prompt: text.describe('The question, in Markdown'),
};

const option = z.strictObject({
  text: text.describe('The answer offered, in Markdown'),
  correct: z.boolean().default(false),
  feedback: text.describe('What to say to whoever chose it'),
});

const choice = z.strictObject({
  ...common,
  kind: z.enum(['predict', 'question']),
  recalls: slug.optional().describe('The earlier lesson that this question brings back'),
  options: z.array(option).min(2),
});

const order = z.strictObject({
  ...common,
  kind: z.literal('order'),
  lines: z.array(z.string().min(1)).min(3).describe('The program, in its right order'),
  distractors: z.array(z.string().min(1)).default([]),
  explanation: text,
});

/** What a learner does in a lesson besides labs. Labs are listed by id and own their Bloom level. */
export const activity = z.discriminatedUnion('kind', [choice, order]);
export type Activity = z.infer<typeof activity>;
export type Choice = z.infer<typeof choice>;
