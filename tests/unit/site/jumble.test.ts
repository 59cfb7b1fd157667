import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lesson } from '../../../src/schemas/lesson.ts';
import { jumble } from '../../../src/site/jumble.ts';

const lessons = new URL('../../../content/lessons/', import.meta.url);
const questions = readdirSync(lessons)
  .map((slug) => lesson.parse(parse(readFileSync(new URL(`${slug}/lesson.yaml`, lessons), 'utf8'))))
  .flatMap(({ activities }) => activities)
  .flatMap((activity) => (activity.kind === 'order' ? [] : [activity]));

describe('the place of the right answer', () => {
  it('tells nothing: no place holds it in more than two fifths of all questions', () => {
    const places = questions.map(({ id, options }) =>
      jumble(options, ({ text }) => `${text.ko} ${id}`).findIndex(({ correct }) => correct),
    );
    expect(places.length).toBeGreaterThan(50);
    for (const place of [0, 1, 2, 3]) {
      expect(places.filter((each) => each === place).length).toBeLessThan(places.length * 0.4);
    }
  });

  it('is the same in every build, and nothing is lost', () => {
    const words = ['a', 'b', 'c', 'd'];
    expect(jumble(words, (word) => word)).toEqual(jumble([...words].reverse(), (word) => word));
    expect(jumble(words, (word) => word).sort()).toEqual(words);
  });
});
