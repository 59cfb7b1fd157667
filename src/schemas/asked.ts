import { z } from 'zod';
import { sitePath } from './text.ts';

const phrases = z
  .array(z.string().trim().min(2).max(80))
  .min(1)
  .describe('As somebody would type it who does not know the words of the course');

/** `content/asked/<id>.yaml`: what readers ask, in their own words, and the section that answers. Only the search reads it. */
export const asked = z.strictObject({
  page: sitePath.describe('The page that answers, without an anchor'),
  sections: z
    .record(z.string().regex(/^[^\s#]+$/), z.strictObject({ ko: phrases, en: phrases }))
    .describe('By the id of the heading; `top` for the page as a whole'),
});
export type Asked = z.infer<typeof asked>;
