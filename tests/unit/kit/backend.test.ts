import { describe, expect, it } from 'vitest';
import { createBackend, lineIn } from '../../../playgrounds/kit/ts/backend.ts';

const operation = (label: string, ms: number) => ({ label, on: 'sleep', ms, answer: label });
const states = (tasks: readonly { state: string }[]) => tasks.map(({ state }) => state);

describe('backend', () => {
  it('sees overlapping waits, in the order of their start', async () => {
    const { backend, finish } = createBackend(1, 'users.ts');
    const answers = await Promise.all([backend.wait(operation('a', 20)), backend.wait(operation('b', 5))]);
    const seen = await finish();
    expect(answers).toEqual(['a', 'b']);
    expect(seen).toMatchObject({ calls: 2, blocked: 0, peakConcurrency: 2, unfinished: 0 });
    expect(seen.tasks.map(({ label }) => label)).toEqual(['a', 'b']);
    const [a, b] = seen.tasks;
    expect(b?.end).toBeLessThan(a?.end ?? 0);
    expect(a?.spans).toMatchObject([{ state: 'waiting', on: 'sleep' }]);
  });

  it('stops the event loop for a blocking operation', async () => {
    const { backend, finish } = createBackend(1, 'users.ts');
    let timerFired = false;
    setTimeout(() => {
      timerFired = true;
    }, 1);
    backend.block(operation('a', 30));
    expect(timerFired).toBe(false);
    const { blocked, tasks } = await finish();
    expect(blocked).toBe(1);
    expect((tasks[0]?.end ?? 0) - (tasks[0]?.start ?? 0)).toBeGreaterThanOrEqual(29);
  });

  it('scales its waits', async () => {
    const { backend, finish } = createBackend(0.01, 'users.ts');
    await backend.wait(operation('a', 1000));
    const { tasks } = await finish();
    expect(tasks[0]?.end).toBeLessThan(500);
  });

  it('waits for what was left behind, and says that it was', async () => {
    const { backend, finish } = createBackend(1, 'users.ts');
    await backend.wait(operation('finished', 1));
    void backend.wait(operation('left', 20));
    const { unfinished, calls, tasks } = await finish();
    expect({ unfinished, calls }).toEqual({ unfinished: 1, calls: 2 });
    expect(states(tasks)).toEqual(['done', 'pending']);
    expect(tasks[1]?.end).toBeGreaterThan(19);
  });

  it('waits for work that begins after the return, which does not count as done', async () => {
    const { backend, finish } = createBackend(1, 'users.ts');
    void backend.wait(operation('first', 5)).then(() => backend.wait(operation('second', 5)));
    const { calls, tasks } = await finish();
    expect(calls).toBe(1);
    expect(states(tasks)).toEqual(['pending', 'pending']);
  });
});

describe('lineIn', () => {
  it.each([
    [
      'a Node stack',
      'Error\n at x (file:///a/lab/directory.ts:3:1)\n at findUsers (file:///a/users.ts:10:26)',
      10,
    ],
    ['stripped beforehand', 'Error\n at findUsers (file:///a/.run/users.js:7:2)', 7],
    ['Firefox', 'findUsers@blob:null/users.ts:12:3', 12],
    ['the nearest of several lines', 'at f (/a/users.ts:4:1)\n at g (/a/users.ts:9:1)', 4],
    ['another file of a similar name', 'at f (/a/superusers.ts:4:1)', null],
    ['a name that ends alike', 'at f (/a/all-users.ts:4:1)', null],
    [
      'the lab’s own module of the same name',
      'at f (/a/lab/users.ts:4:1)\n at g (/a/kit/users.ts:5:1)\n at h (/a/users.ts:9:1)',
      9,
    ],
    ['no stack', undefined, null],
  ])('%s', (_name, stack, line) => {
    expect(lineIn('users.ts', stack)).toBe(line);
  });
});
