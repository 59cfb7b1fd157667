import fc from 'fast-check';
import { expect, test } from 'vitest';
import { build } from '../../../src/curriculum/build.ts';
import { placeLink } from '../../../src/site/views/place.ts';
import { curricula } from '../curriculum/curricula.ts';

const headingsOf = async () => new Map([['idea', '핵심 생각']]);

test('a place is named by the title of its page and the heading of its section', async () => {
  await fc.assert(
    fc.asyncProperty(curricula, async (raw) => {
      const { curriculum } = build(raw);
      const [lesson] = curriculum.lessons.keys();
      fc.pre(lesson !== undefined);
      const path = `/lessons/${lesson}/`;
      expect(await placeLink(curriculum, 'en', path, headingsOf)).toEqual({
        href: `/en${path}`,
        title: 'words',
        section: null,
      });
      expect(await placeLink(curriculum, 'ko', `${path}#idea`, headingsOf)).toEqual({
        href: `${path}#idea`,
        title: '말',
        section: '핵심 생각',
      });
      expect((await placeLink(curriculum, 'ko', `${path}#elsewhere`, headingsOf))?.section).toBeNull();
      expect(await placeLink(curriculum, 'ko', '/lessons/nowhere/', headingsOf)).toBeNull();
      expect(await placeLink(curriculum, 'ko', '/nowhere/', headingsOf)).toBeNull();
      expect((await placeLink(curriculum, 'ko', '/', headingsOf))?.title).toBe('말');
      expect((await placeLink(curriculum, 'ko', '/objectives/', headingsOf))?.title).toBe('학습 목표');
    }),
    { numRuns: 30 },
  );
});
