import { afterAll, describe, expect, test } from 'vitest';
import { resultOf } from '../../../src/cli/lab/result-of.ts';
import { startCommand } from '../../../src/cli/lab/start-command.ts';
import { assemble } from '../../../src/playground/assemble.ts';
import { loadLab, runnableLabs } from '../../../src/playground/load-lab.ts';
import { labLanguages } from '../../../src/schemas/playground.ts';
import { python } from '../../support/python-tests.ts';
import { UNREACHABLE, withStrictObjective } from '../../support/strict-objective.ts';
import { root } from '../playground/fixture.ts';

// The objective is executable: whoever raises its minimum fails the labs that are judged by it, and no other.
const { strict, remove } = withStrictObjective();
afterAll(remove);

const labs = labLanguages.flatMap((language) =>
  runnableLabs(root, language).map((id) => ({ id, language, own: loadLab(root, id, language) })),
);
const ofObjective = labs.filter(({ own }) => own.criterion.from === 'objective');
const others = labs.filter(({ own }) => own.criterion.from !== 'objective');

describe(`with the objective's minimum at ${UNREACHABLE}`, () => {
  test.each(ofObjective)('the solution of $id ($language) fails for it', { timeout: 60_000 }, async (lab) => {
    const project = assemble(loadLab(strict, lab.id, lab.language), { variant: 'solution' });
    // Without Python the project is held to what its criterion says.
    expect(JSON.parse(project['lab.json'] ?? '')).toMatchObject({
      criterion: { kind: 'throughput-ratio', min: UNREACHABLE, from: 'objective' },
    });
    if (lab.language === 'py' && !python) return;
    const result = await resultOf(root, project, startCommand(lab.own), ['--runs', '1']);
    expect(result).toMatchObject({ verdict: 'failed', messageKey: 'below', misconceptions: [] });
  });

  test.each(others)(
    'the project of $id ($language) stays as it is, byte by byte',
    ({ id, language, own }) => {
      const project = assemble(loadLab(strict, id, language), { variant: 'solution' });
      expect(project).toEqual(assemble(own, { variant: 'solution' }));
    },
  );

  test('there are labs of both kinds', () => {
    expect(ofObjective.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['capstone-refactor', 'db-pool', 'http-fan-out']),
    );
    expect(others.map(({ id }) => id)).toContain('sync-vs-async');
  });
});
