import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build } from '../../../src/curriculum/build.ts';
import type { RawCurriculum } from '../../../src/curriculum/model.ts';
import { curricula } from './curricula.ts';

/** Place of a lesson in the course: those of the units, then topics, then all others. */
function placeIn({ course }: RawCurriculum): (lesson: string | null) => number {
  const order = [...course.units.flatMap((unit) => unit.lessons), ...course.topics];
  return (lesson) => {
    const place = lesson === null ? -1 : order.indexOf(lesson);
    return place === -1 ? order.length : place;
  };
}

const isSorted = (places: readonly number[]) =>
  places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));

/** Random curricula whose references all hold, as far as the order is concerned: a mistyped name moves a lesson. */
const sound = curricula.map((raw): RawCurriculum => {
  const lessons = new Set(raw.lessons.map(({ id }) => id));
  const labs = new Set(raw.labs.map(({ id }) => id));
  return {
    ...raw,
    course: {
      ...raw.course,
      units: raw.course.units.map((unit) => ({
        ...unit,
        lessons: unit.lessons.filter((id) => lessons.has(id)),
      })),
      topics: raw.course.topics.filter((id) => lessons.has(id)),
    },
    lessons: raw.lessons.map(({ id, data }) => ({
      id,
      data: { ...data, labs: data.labs.filter((lab) => labs.has(lab)) },
    })),
  };
});

describe('the order of the course', () => {
  it('is that of lessons, and of what is listed for an objective', () => {
    fc.assert(
      fc.property(sound, (raw) => {
        const { curriculum } = build(raw);
        const place = placeIn(raw);
        expect(isSorted([...curriculum.lessons.keys()].map(place))).toBe(true);
        for (const { taughtIn, practices } of curriculum.objectives.values()) {
          expect(isSorted(taughtIn.map(place))).toBe(true);
          expect(isSorted(practices.map(({ lesson }) => place(lesson)))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is that of labs, by the first lesson that uses them', () => {
    fc.assert(
      fc.property(sound, (raw) => {
        const place = placeIn(raw);
        const users = (lab: string) => raw.lessons.filter(({ data }) => data.labs.includes(lab));
        const first = (lab: string) => Math.min(Infinity, ...users(lab).map(({ id }) => place(id)));
        expect(isSorted([...build(raw).curriculum.labs.keys()].map(first))).toBe(true);
      }),
    );
  });

  it('loses nothing and doubles nothing', () => {
    fc.assert(
      fc.property(curricula, (raw) => {
        const { lessons, labs } = build(raw).curriculum;
        expect([...lessons.keys()].sort()).toEqual(raw.lessons.map(({ id }) => id).sort());
        expect([...labs.keys()].sort()).toEqual(raw.labs.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('backlinks', () => {
  it('are what refers to a thing, each once, lessons first and in their order', () => {
    fc.assert(
      fc.property(sound, (raw) => {
        const { backlinks, lessons } = build(raw).curriculum;
        for (const term of raw.terms.map(({ id }) => id)) {
          const naming = raw.mentions.filter(({ kind, to }) => kind === 'term' && to === term);
          const from = [...lessons.keys()].filter((id) => naming.some((mention) => mention.from === id));
          const seen = raw.terms.filter(({ data }) => data.see.includes(term)).map(({ id }) => id);
          expect(backlinks.get(`term:${term}`) ?? []).toEqual([
            ...from.map((id) => ({ kind: 'lesson', id })),
            ...seen.map((id) => ({ kind: 'term', id })),
          ]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('know the objectives that a lab evaluates', () => {
    fc.assert(
      fc.property(sound, (raw) => {
        const { backlinks, labs } = build(raw).curriculum;
        for (const lab of labs.keys()) {
          const objectives = (backlinks.get(`lab:${lab}`) ?? []).filter(({ kind }) => kind === 'objective');
          const naive = raw.objectives.filter(({ data }) => data.evaluations.some((one) => one.lab === lab));
          expect(objectives.map(({ id }) => id)).toEqual(naive.map(({ id }) => id));
        }
      }),
    );
  });
});
