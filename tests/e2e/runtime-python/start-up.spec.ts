import type { StartUp } from './page/page.ts';
import { expect, program, test } from './test.ts';

/** A busy machine stretches one start, not all of them. */
const ATTEMPTS = 4;

test('progress shows at once, and a second run begins at once', async ({ bench, run }) => {
  // Whatever the browser compiles once a page is not the runner's.
  await run(program('print("hello")'));
  const starts: StartUp[] = [];
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    starts.push(await bench.evaluate((request) => window.measureStartUp(request), program('print("hello")')));
    if (starts.some(({ progressMs, warmMs }) => progressMs <= 200 && warmMs <= 300)) break;
  }
  const best = (name: 'progressMs' | 'coldMs' | 'warmMs') => Math.min(...starts.map((start) => start[name]));
  for (const name of ['progressMs', 'coldMs', 'warmMs'] as const) {
    test.info().annotations.push({ type: 'figure', description: `${name}: ${best(name).toFixed(0)}` });
  }
  expect(best('progressMs')).toBeLessThanOrEqual(200);
  expect(best('warmMs')).toBeLessThanOrEqual(300);
});
