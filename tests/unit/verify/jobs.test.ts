import { expect, test } from 'vitest';
import { type Job, runJobs } from '../../../src/cli/verify/jobs.ts';

/** Jobs that note in `ran` what they did. One that is `spoilt` comes to nothing beside others. */
function jobsOf(...names: readonly { name: string; wallMs: number; spoilt?: boolean }[]) {
  const ran: string[] = [];
  const jobs = names.map(({ name, wallMs, spoilt }): Job => {
    const outcome = { name, status: 'passed', detail: '' } as const;
    return {
      wallMs,
      async beside() {
        ran.push(`${name} beside`);
        return spoilt ? null : outcome;
      },
      async alone() {
        ran.push(`${name} alone`);
        return outcome;
      },
    };
  });
  return { ran, jobs };
}

test('what takes long begins first; what others have spoilt is run alone when they are done', async () => {
  const { ran, jobs } = jobsOf(
    { name: 'short', wallMs: 1 },
    { name: 'spoilt', wallMs: 3, spoilt: true },
    { name: 'long', wallMs: 9 },
  );
  const told: string[] = [];
  await runJobs(jobs, { record: false, report: ({ name }) => told.push(name) });
  expect(ran).toEqual(['long beside', 'spoilt beside', 'short beside', 'spoilt alone']);
  expect(told).toEqual(['long', 'short', 'spoilt']);
});

test('what is recorded is run alone, in the order given', async () => {
  const { ran, jobs } = jobsOf({ name: 'first', wallMs: 1 }, { name: 'second', wallMs: 9 });
  const outcomes = await runJobs(jobs, { record: true, report: () => {} });
  expect(ran).toEqual(['first alone', 'second alone']);
  expect(outcomes.map(({ name }) => name)).toEqual(['first', 'second']);
});
