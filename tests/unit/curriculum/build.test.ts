import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build } from '../../../src/curriculum/build.ts';
import type { Curriculum, RawCurriculum } from '../../../src/curriculum/model.ts';
import { referencesIn } from '../../../src/curriculum/references.ts';
import { curricula } from './curricula.ts';

const idsOf = (raw: RawCurriculum, rule: string) =>
  build(raw)
    .issues.filter(({ rule: { id } }) => id === rule)
    .map(({ at }) => at.id);

/** A value at a place, looked up in what went in. */
function valueAt(
  raw: RawCurriculum,
  { kind, id, path }: { kind: string; id: string; path: readonly (string | number)[] },
): unknown {
  const entries: Record<string, readonly { id: string; data: unknown }[]> = {
    ...{
      course: [{ id: '', data: raw.course }],
      lesson: raw.lessons,
      objective: raw.objectives,
      lab: raw.labs,
      term: raw.terms,
    },
  };
  const entry = entries[kind]?.find((one) => one.id === id)?.data;
  return path.reduce<unknown>(
    (held, key) => (held as Record<string | number, unknown> | undefined)?.[key],
    entry,
  );
}

describe('build', () => {
  it('throws for no curriculum that the schemas allow', () => {
    fc.assert(
      fc.property(curricula, (raw) => {
        build(raw);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(curricula, (raw) => {
        expect(build(raw)).toEqual(build(raw));
      }),
    );
  });

  it('changes nothing of what goes in', () => {
    fc.assert(
      fc.property(curricula, (raw) => {
        const before = structuredClone(raw);
        build(raw);
        expect(raw).toEqual(before);
      }),
    );
  });

  it('reports every name of nothing, and no other', () => {
    fc.assert(
      fc.property(curricula, (raw) => {
        const known = {
          lesson: new Set(raw.lessons.map(({ id }) => id)),
          objective: new Set(raw.objectives.map(({ id }) => id)),
          lab: new Set(raw.labs.map(({ id }) => id)),
          term: new Set(raw.terms.map(({ id }) => id)),
          ...{ source: new Set(['s0']), erratum: new Set() },
        };
        const wrong = referencesIn(raw).filter(({ kind, to }) =>
          kind === 'activity' ? !known.lesson.has(to.split('#')[0] ?? '') : !known[kind].has(to),
        );
        const reported = build(raw).issues.filter(({ rule }) =>
          /^((lesson|objective|lab|term)\/unknown|lesson\/former-name)$/.test(rule.id),
        );
        expect(reported.map(({ at }) => at)).toEqual(wrong.map(({ at }) => at));
      }),
    );
  });

  it('points to something that is there', () => {
    fc.assert(
      fc.property(curricula, (raw) => {
        for (const { rule, at } of build(raw).issues) {
          if (at.path.length > 0) expect(valueAt(raw, at), rule.id).toBeDefined();
        }
      }),
    );
  });

  it('puts prerequisites before the lessons that require them, or says so', () => {
    fc.assert(
      fc.property(curricula, (raw) => {
        const { curriculum, issues } = build(raw);
        const isFaultless = !issues.some(({ rule }) => /^(prerequisite|lesson|id)\//.test(rule.id));
        if (isFaultless) expect(againstOrder(curriculum)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('finds the objectives that nothing teaches', () => {
    fc.assert(
      fc.property(curricula, (raw) => {
        const sound = withoutUnknown(raw);
        const taught = new Set(sound.lessons.flatMap(({ data }) => data.objectives));
        const parents = new Set(sound.objectives.map(({ data }) => data.parent));
        const untaught = sound.objectives
          .filter(({ id, data }) => data.status === 'ready' && !taught.has(id) && !parents.has(id))
          .map(({ id }) => id);
        expect(idsOf(sound, 'alignment/gap')).toEqual(expect.arrayContaining(untaught));
      }),
    );
  });

  it('finds the levels that nothing practises or evaluates', () => {
    fc.assert(
      fc.property(curricula, (raw) => {
        const sound = withoutUnknown(raw);
        const naive = sound.objectives.filter(({ id, data }) => {
          const isLeaf = !sound.objectives.some((other) => other.data.parent === id);
          const practised = new Set([
            ...sound.lessons.flatMap((one) =>
              one.data.activities.filter(({ objective }) => objective === id).map(({ bloom }) => bloom),
            ),
            ...sound.labs.filter((one) => one.data.objective === id).map((one) => one.data.bloom),
          ]);
          const isUnevaluated = data.bloom.some(
            (level) => !data.evaluations.some(({ bloom }) => bloom === level),
          );
          const isUnpractised = data.bloom.some((level) => !practised.has(level));
          const isMeasured = data.evaluations.some(({ lab, questions }) => lab ?? questions);
          return data.status === 'ready' && isLeaf && (isUnevaluated || (isUnpractised && !isMeasured));
        });
        // Where an evaluation is of a level that is not claimed, that is what is wrong.
        const told = [...idsOf(sound, 'alignment/gap'), ...idsOf(sound, 'evaluation/off-level')];
        expect(told).toEqual(expect.arrayContaining(naive.map(({ id }) => id)));
      }),
    );
  });
});

/** Steps from a lesson to a prerequisite that comes later. */
const againstOrder = ({ lessons }: Curriculum) =>
  [...lessons.values()].flatMap(({ id, position, data }) =>
    data.prerequisites
      .filter((other) => (lessons.get(other)?.position ?? 0) >= (position ?? Number.POSITIVE_INFINITY))
      .map((other) => [id, other]),
  );

/** The same curriculum without the names of nothing, so that no gap can be put down to one of them. */
function withoutUnknown(raw: RawCurriculum): RawCurriculum {
  const has = (entries: readonly { id: string }[]) => {
    const ids = new Set(entries.map(({ id }) => id));
    return (id: string | undefined) => id !== undefined && ids.has(id);
  };
  const [lesson, objective, lab] = [has(raw.lessons), has(raw.objectives), has(raw.labs)];
  return {
    ...raw,
    course: {
      ...raw.course,
      units: raw.course.units.map((unit) => ({ ...unit, lessons: unit.lessons.filter(lesson) })),
      topics: raw.course.topics.filter(lesson),
    },
    lessons: raw.lessons.map(({ id, data }) => ({
      id,
      data: {
        ...data,
        objectives: data.objectives.filter(objective),
        labs: data.labs.filter(lab),
        activities: data.activities.filter((one) => objective(one.objective)),
      },
    })),
    labs: raw.labs.filter(({ data }) => objective(data.objective)),
    objectives: raw.objectives.map(({ id, data }) => ({
      id,
      data: {
        ...data,
        parent: undefined,
        evaluations: data.evaluations.map((one) => ({ ...one, lab: undefined })),
      },
    })),
  };
}
