import { z } from 'zod';
import { activity } from './activity.ts';
import { bloom } from './bloom.ts';
import { slug, status, text } from './text.ts';

/** `content/lessons/<slug>/lesson.yaml`: the facts; words are in `ko.mdx` and `en.mdx` beside it. */
export const lesson = z.strictObject({
  kind: z.enum(['lesson', 'topic']),
  status,
  title: text,
  summary: text.describe('One or two sentences: what the learner will be able to do'),
  objectives: z.array(slug).default([]),
  bloom: bloom.describe('The highest level of its activities; labs have levels of their own'),
  prerequisites: z.array(slug).default([]),
  minutes: z
    .number()
    .int()
    .min(1)
    .max(240)
    .describe('To read it and answer its questions; labs have minutes of their own'),
  labs: z.array(slug).default([]),
  activities: z.array(activity).default([]),
  source: slug.optional().describe('For a topic: the linked source, in content/sources/'),
  translation: z
    .strictObject({
      en: z
        .string()
        .describe('`pending`, or the fingerprint of the ko.mdx that en.mdx was written from')
        .regex(/^(pending|[0-9a-f]{12})$/, '`pending` or 12 hexadecimal digits'),
    })
    .optional(),
  formerSlugs: z.array(slug).default([]).describe('Earlier names: each leaves a redirect'),
});
export type Lesson = z.infer<typeof lesson>;
