import { z } from 'zod';
import { slug, text } from './text.ts';

/** `content/errata/<id>.yaml`: what the note says, what is true, and how we know. */
export const erratum = z.strictObject({
  number: z.number().int().positive(),
  title: text,
  says: text.describe('What the note says; Korean to the letter'),
  truth: text.describe('What is true, in Markdown'),
  evidence: text.describe('What was run and what was seen, in Markdown'),
  snippets: z.array(slug).describe('The snippets whose recorded runs show it; the page prints them'),
});
export type Erratum = z.infer<typeof erratum>;
