import { z } from 'zod';

/** Languages of the course, original first. Korean lives at `/`, English at `/en/`. */
export const locales = ['ko', 'en'] as const;
export type Locale = (typeof locales)[number];
export const originalLocale: Locale = 'ko';

/** Words in every language of the course: short texts that live beside the facts. */
export const text = z.strictObject({
  ko: z.string().trim().min(1).describe('The Korean words'),
  en: z.string().trim().min(1).describe('The English words'),
});
export type Text = z.infer<typeof text>;

/** A folder or file name that becomes part of a URL: `gather-and-its-ceiling`, `1-2.a`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'lower-case letters, digits, hyphens and dots only')
  .max(80);

/** A place of the site: `/lessons/where-time-goes/#where-it-goes`. */
export const sitePath = z
  .string()
  .regex(/^\/[a-z0-9./-]*(#[^\s#]+)?$/, 'a path of this site with an optional anchor, without language');

/** Whether a piece of the course can be used now or is only announced. */
export const status = z.enum(['ready', 'planned']).default('ready');
