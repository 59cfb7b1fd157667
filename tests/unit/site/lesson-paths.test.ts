import fc from 'fast-check';
import { expect, test } from 'vitest';
import { build } from '../../../src/curriculum/build.ts';
import { lessonPaths } from '../../../src/site/views/lesson.ts';
import { curricula } from '../curriculum/curricula.ts';

test('a former name of a lesson leads to its page, in both languages', () => {
  const sample = fc.sample(curricula, { numRuns: 50, seed: 1 }).find(({ lessons }) => lessons.length > 0);
  const [first] = sample?.lessons ?? [];
  if (!sample || !first) throw new Error('The sample has no lesson.');
  const renamed = { ...first, data: { ...first.data, formerSlugs: ['once-named-so'] } };
  const { curriculum } = build({ ...sample, lessons: [renamed, ...sample.lessons.slice(1)] });

  const moved = lessonPaths(curriculum).filter(({ params }) => params.slug === 'once-named-so');
  expect(moved.map(({ props }) => props.movedTo)).toEqual([
    `/lessons/${first.id}/`,
    `/en/lessons/${first.id}/`,
  ]);
});
