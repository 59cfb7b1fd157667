import { z } from 'zod';
import { sitePath, slug, text } from './text.ts';

const names = z.array(z.string().trim().min(1)).default([]);

/** `content/glossary/<id>.yaml` */
export const term = z.strictObject({
  term: text,
  synonyms: z
    .strictObject({ ko: names, en: names })
    .default({ ko: [], en: [] })
    .describe('Other words that people use for it, loanwords included'),
  aliases: z
    .strictObject({ ko: names, en: names })
    .default({ ko: [], en: [] })
    .describe('What people type who look for it although it is no name of it: only the search knows these'),
  definition: text.describe('One or two sentences, in Markdown'),
  lesson: slug.optional().describe('The lesson that teaches it'),
  home: sitePath
    .optional()
    .describe('The section that explains it, where that is not the first of `lesson` to name it'),
  see: z.array(slug).default([]).describe('Related terms'),
});
export type Term = z.infer<typeof term>;
