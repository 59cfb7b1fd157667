import fc from 'fast-check';
import type { Entry, Mention, RawCurriculum } from '../../../src/curriculum/model.ts';
import type { Activity } from '../../../src/schemas/activity.ts';
import { bloomLevels } from '../../../src/schemas/bloom.ts';
import type { Lesson } from '../../../src/schemas/lesson.ts';
import type { Objective } from '../../../src/schemas/objective.ts';
import type { Playground } from '../../../src/schemas/playground.ts';
import type { Term } from '../../../src/schemas/term.ts';

const words = { ko: '말', en: 'words' };
const level = fc.constantFrom(...bloomLevels);

/** An id that something may have, or may not. */
const id = (prefix: string) => fc.integer({ min: 0, max: 9 }).map((number) => `${prefix}${number}`);
const ids = (prefix: string) => fc.uniqueArray(id(prefix), { maxLength: 4 });

const entries = <T>(prefix: string, data: fc.Arbitrary<T>): fc.Arbitrary<Entry<T>[]> =>
  fc.uniqueArray(fc.record({ id: id(prefix), data }), { maxLength: 8, selector: (entry) => entry.id });

const activity = fc
  .record({ id: id('a'), objective: id('o'), bloom: level, recalls: fc.option(id('l'), { nil: undefined }) })
  .map(
    (one): Activity => ({
      ...one,
      kind: 'question',
      prompt: words,
      options: [
        { text: words, correct: true, feedback: words },
        { text: { ko: '다른 말', en: 'other words' }, correct: false, feedback: words },
      ],
    }),
  );

const lesson: fc.Arbitrary<Lesson> = fc
  .record({
    kind: fc.constantFrom('lesson', 'topic'),
    status: fc.constantFrom('ready', 'planned'),
    objectives: ids('o'),
    bloom: level,
    prerequisites: ids('l'),
    labs: ids('p'),
    activities: fc.array(activity, { maxLength: 3 }),
    formerSlugs: ids('l'),
  })
  .map((facts) => ({ ...facts, title: words, summary: words, minutes: 10 }));

const objective: fc.Arbitrary<Objective> = fc
  .record({
    status: fc.constantFrom('ready', 'planned'),
    parent: fc.option(id('o'), { nil: undefined }),
    bloom: fc.uniqueArray(level, { minLength: 1 }),
    evaluations: fc.array(
      fc.record({
        id: id('e'),
        title: fc.constant(words),
        bloom: level,
        lab: fc.option(id('p'), { nil: undefined }),
        questions: fc.option(
          fc.array(
            fc.tuple(id('l'), id('a')).map((pair) => pair.join('#')),
            { minLength: 1 },
          ),
          { nil: undefined },
        ),
      }),
      { maxLength: 3 },
    ),
  })
  .map((facts) => ({ ...facts, origin: 'course', title: words, statement: words }));

const lab: fc.Arbitrary<Playground> = fc.record({ objective: id('o'), bloom: level }).map((facts) => ({
  ...facts,
  ...{
    status: 'ready',
    title: words,
    summary: words,
    task: words,
    waitKind: 'sleep',
    minutes: 10,
    limit: null,
  },
  ...{ criterion: { from: 'objective' }, languages: {}, misconceptions: [], hints: [] },
}));

const term: fc.Arbitrary<Term> = ids('t').map((see) => ({
  ...{ term: words, definition: words, see },
  ...{ synonyms: { ko: [], en: [] }, aliases: { ko: [], en: [] } },
}));
/** A lesson often names the same thing twice. */
const mention: fc.Arbitrary<Mention> = fc.record({
  from: id('l'),
  kind: fc.constant('term'),
  to: fc.constantFrom('t0', 't1'),
});

/** Curricula of every kind that the schemas allow: with names of nothing, circles and gaps. */
export const curricula: fc.Arbitrary<RawCurriculum> = fc
  .record({
    lessons: entries('l', lesson),
    objectives: entries('o', objective),
    labs: entries('p', lab),
    terms: entries('t', term),
    mentions: fc.array(mention, { maxLength: 20 }),
    units: fc.uniqueArray(
      fc.record({ id: id('u'), lessons: fc.array(id('l'), { minLength: 1, maxLength: 4 }) }),
      {
        ...{ minLength: 1, maxLength: 3, selector: (unit: { id: string }) => unit.id },
      },
    ),
    topics: ids('l'),
    objective: id('o'),
  })
  .map(({ units, topics, objective, ...raw }) => ({
    ...raw,
    course: {
      ...{
        id: 'c',
        title: words,
        summary: words,
        programme: words,
        module: words,
        source: 's0',
        objective,
        topics,
      },
      units: units.map((unit) => ({ ...unit, title: words })),
    },
    ...{
      sources: [{ id: 's0', data: { kind: 'note', title: words, parts: [] } }],
      errata: [],
    },
  }));
