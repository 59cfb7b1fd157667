import { z } from 'zod';
import { sitePath, slug, text } from './text.ts';

const partKinds = [
  'heading',
  'objective',
  'definition',
  'claim',
  'snippet',
  'output',
  'table-row',
  'caution',
  'practice',
  'design-point',
  'cross-link',
] as const;

const part = z.strictObject({
  id: slug,
  kind: z.enum(partKinds),
  text: z.string().min(1).describe('The note’s own words (for a snippet: what it shows)'),
  status: z.enum(['kept', 'corrected', 'planned']).describe('`planned`: its new home is not written yet'),
  home: sitePath.describe('Where it lives now, such as /lessons/where-time-goes/#blocking'),
  errata: z.array(slug).default([]),
});

/** `content/sources/<id>.yaml`: the note and the sources it links, part by part. */
export const source = z.strictObject({
  kind: z.enum(['note', 'linked']),
  title: text,
  relation: text.optional().describe('For a linked source: its relation as the note words it'),
  topic: slug.optional().describe('For a linked source: its page in content/lessons/'),
  parts: z.array(part).default([]),
});
export type Source = z.infer<typeof source>;
