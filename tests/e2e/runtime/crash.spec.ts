import type { RunRequest } from '../../../src/playground/protocol.ts';
import config from '../../playwright.config.ts';
import { wholeBrowser } from '../../support/whole-browser.ts';
import type { RunRecord } from './page/bench.ts';
import { expect, printed, program, test } from './test.ts';

const browser = wholeBrowser();
test.use({ launchOptions: { ...config.use?.launchOptions, ...(browser && { executablePath: browser }) } });
test.skip(
  browser === null,
  'no whole Chromium on PATH: in the headless shell a frame may share the process of its page',
);

/** The page answers its own timers at least this often, whatever a program does, in ms; see limits.spec.ts. */
const MOST_GAP_MS = 400;

test('a bomb of objects ends its own process, not the page', async ({ page, site }) => {
  await page.goto(site);
  // Playwright takes the end of a frame's process for the page's, so the page is asked by other means.
  const session = await page.context().newCDPSession(page);
  const ask = async (request: RunRequest): Promise<RunRecord> => {
    const expression = `window.bench.run(${JSON.stringify(request)})`;
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  };
  const bomb = await ask(
    program('const all = []; for (;;) all.push(new Array(1 << 20).fill(Math.random()));'),
  );
  expect([
    { kind: 'limit', limit: 'time' },
    { kind: 'unavailable', reason: 'crashed', detail: expect.any(String) },
  ]).toContainEqual(bomb.outcome);
  expect(bomb.worstGapMs).toBeLessThan(MOST_GAP_MS);
  const next = await ask(program('console.log(1)'));
  expect(next.outcome).toEqual({ kind: 'done', exitCode: 0 });
  expect(printed(next)).toBe('1\n');
});
