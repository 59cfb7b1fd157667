import { z } from 'zod';
import { slug, text } from './text.ts';

const unit = z.strictObject({
  id: slug,
  title: text,
  lessons: z.array(slug).min(1).describe('Lesson folders in the order in which they are taken'),
});

/** `content/course.yaml`: programme → module → unit → lesson order. */
export const course = z.strictObject({
  id: slug,
  title: text,
  summary: text,
  programme: text,
  module: text,
  objective: slug.describe('The objective of the programme that the whole course serves'),
  source: slug.describe('The note from which the course was made, in content/sources/'),
  units: z.array(unit).min(1),
  topics: z.array(slug).describe('Linked sources that have a page of their own'),
});
export type Course = z.infer<typeof course>;
