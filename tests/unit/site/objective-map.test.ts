import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build } from '../../../src/curriculum/build.ts';
import { objectiveMap } from '../../../src/site/views/objective-map.ts';
import { curricula } from '../curriculum/curricula.ts';

const maps = curricula.map((raw) => {
  const { curriculum } = build(raw);
  return { curriculum, map: objectiveMap(curriculum, 'en') };
});

describe('the map of objectives', () => {
  it('has every practice and evaluation once, in the row of its own level', () => {
    fc.assert(
      fc.property(maps, ({ curriculum, map }) => {
        for (const { id, rows } of map.objectives) {
          const objective = curriculum.objectives.get(id);
          for (const { level, practices, evaluations } of rows) {
            const links = practices.flatMap((group) => group.links);
            expect(links).toHaveLength(
              objective?.practices.filter(({ bloom }) => bloom === level).length ?? -1,
            );
            expect(links.every(({ bloom }) => bloom === level)).toBe(true);
            expect(evaluations).toHaveLength(
              objective?.evaluations.filter(({ bloom }) => bloom === level).length ?? -1,
            );
          }
        }
      }),
    );
  });

  it('has a row for every level that is claimed, taught, practised or evaluated, and no other', () => {
    fc.assert(
      fc.property(maps, ({ curriculum, map }) => {
        for (const { id, rows } of map.objectives) {
          const { data, practices, evaluations, taughtIn } = curriculum.objectives.get(id) ?? expect.fail(id);
          const levels = new Set([
            ...data.bloom,
            ...[...practices, ...evaluations].map(({ bloom }) => bloom),
            ...taughtIn.map((lesson) => curriculum.lessons.get(lesson)?.data.bloom),
          ]);
          expect(new Set(rows.map(({ level }) => level))).toEqual(levels);
          expect(rows).toHaveLength(levels.size);
          const claimed = rows.filter(({ isClaimed }) => isClaimed).map(({ level }) => level);
          expect(new Set(claimed)).toEqual(new Set(data.bloom));
        }
      }),
    );
  });

  it('offers a choice for every level that has a row, with a count of what the choice shows', () => {
    fc.assert(
      fc.property(maps, ({ map }) => {
        const levels = new Set(map.objectives.flatMap(({ rows }) => rows.map(({ level }) => level)));
        expect(new Set(map.choices.map(({ level }) => level))).toEqual(new Set(['all', ...levels]));
        for (const { level, count } of map.choices) {
          const rows = map.objectives.flatMap((one) =>
            one.rows.filter((row) => level === 'all' || row.level === level),
          );
          const lessons = new Set(rows.flatMap((row) => row.lessons.map(({ href }) => href)));
          expect(count).toContain(`lessons: ${lessons.size},`);
        }
      }),
    );
  });
});
