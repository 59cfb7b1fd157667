import type { RunOutcome } from '../../../src/playground/protocol.ts';
import { expect, printed, program, test } from './test.ts';

const hello = program('console.log("hello")');
const done: RunOutcome = { kind: 'done', exitCode: 0 };

test('nothing of the runtime is fetched before the first run, and nothing after it', async ({
  page,
  site,
}) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.goto(site);
  await page.waitForLoadState('networkidle');
  const ofRuntime = () => requested.filter((path) => /runner|runtime/.test(path));
  expect(ofRuntime()).toEqual([]);
  expect(page.frames()).toHaveLength(1);

  const first = await page.evaluate((request) => window.bench.run(request), hello);
  expect(first.outcome).toEqual(done);
  expect(ofRuntime()).toEqual([expect.stringMatching(/runtime-typescript/), '/runner.html', '/runner.js']);
  const { loadedBytes, totalBytes } = first.progress.at(-1) ?? {};
  expect(loadedBytes).toBe(totalBytes);
  expect(first.progress.length).toBeGreaterThan(0);

  await page.context().setOffline(true);
  for (let time = 0; time < 3; time += 1) {
    const next = await page.evaluate((request) => window.bench.run(request), hello);
    expect(printed(next)).toBe('hello\n');
    expect(next.progress).toEqual([]);
  }
  expect(ofRuntime()).toHaveLength(3);
});

test('a run is stopped at once, in the middle of a synchronous loop', async ({ page, site }) => {
  await page.goto(site);
  const record = await page.evaluate(
    (request) => window.bench.runAndStop(request, 'output'),
    program('console.log("before"); while (true);'),
  );
  expect(record.outcome).toEqual({ kind: 'stopped' });
  expect(record.stopMs).toBeLessThan(50);
  expect(printed(record)).toBe('before\n');
});

test('fifty presses of Run and Stop in two seconds leave one worker and the right result', async ({
  page,
  site,
}) => {
  await page.goto(site);
  const outcomes = await page.evaluate(
    (request) => window.bench.press(50, 40, request),
    program('console.log("x"); while (true);', { limits: { timeMs: 1_000 } }),
  );
  expect(outcomes).toHaveLength(26);
  expect(outcomes.slice(0, -1)).toEqual(new Array(25).fill({ kind: 'stopped' }));
  expect(outcomes.at(-1)).toEqual({ kind: 'limit', limit: 'time' });
  const last = await page.evaluate((request) => window.bench.run(request), hello);
  expect(printed(last)).toBe('hello\n');
  await expect.poll(() => page.workers().length).toBe(1);
});

test('a run that begins while another goes on stops it', async ({ run }) => {
  const [first, second] = await Promise.all([run(program('setInterval(() => {}, 10);')), run(hello)]);
  expect(first.outcome).toEqual({ kind: 'stopped' });
  expect(printed(second)).toBe('hello\n');
});

test('programs do not see each other', async ({ run }) => {
  await run(
    program(
      'globalThis.left = 1; console.log = () => {}; Array.prototype.map = null; await import("node:fs").then(({ writeFileSync }) => writeFileSync("left.txt", "x"));',
    ),
  );
  const next = await run(
    program(
      'import { existsSync } from "node:fs"; console.log(globalThis.left, existsSync("left.txt"), [1].map((x) => x));',
    ),
  );
  expect(printed(next)).toBe('undefined false [ 1 ]\n');
});

test('dispose ends the run, takes the frame away and leaves no worker', async ({ page, site }) => {
  await page.goto(site);
  const outcome = page.evaluate(
    (request) => window.bench.run(request),
    program('setInterval(() => {}, 10);'),
  );
  await expect.poll(() => page.workers().length).toBe(1);
  await page.evaluate(() => window.bench.dispose());
  expect((await outcome).outcome).toEqual({ kind: 'stopped' });
  await expect.poll(() => page.workers().length).toBe(0);
  await expect.poll(() => page.frames().length).toBe(1);
});

test('without network the first run says so, and the next one works when it is back', async ({
  page,
  site,
}) => {
  await page.goto(site);
  await page.context().setOffline(true);
  const offline = await page.evaluate((request) => window.bench.run(request), hello);
  expect(offline.outcome).toMatchObject({ kind: 'unavailable', reason: 'network' });
  await page.context().setOffline(false);
  const online = await page.evaluate((request) => window.bench.run(request), hello);
  expect(online.outcome).toEqual(done);
});

test('the first line comes within 1 s on a cold page and within 100 ms afterwards', async ({
  page,
  site,
}) => {
  await page.goto(site);
  const firstLine = async (): Promise<number> => {
    const { events } = await page.evaluate((request) => window.bench.run(request), hello);
    return events.find(({ event }) => event.type === 'output')?.at ?? Number.NaN;
  };
  const coldMs = await firstLine();
  const warmMs: number[] = [];
  for (let time = 0; time < 9; time += 1) {
    await expect.poll(() => page.workers().length).toBe(1);
    await page.evaluate(() => window.bench.prepare());
    warmMs.push(await firstLine());
  }
  const medianMs = warmMs.toSorted((a, b) => a - b)[4] ?? Number.NaN;
  test.info().annotations.push({
    type: 'figures',
    description: `cold ${coldMs.toFixed()} ms, warm ${medianMs.toFixed()} ms`,
  });
  expect(coldMs).toBeLessThan(1_000);
  expect(medianMs).toBeLessThan(100);
});
