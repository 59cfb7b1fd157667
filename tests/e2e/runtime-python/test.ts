import { test as base, type Page } from 'playwright/test';
import { serve } from '../../../src/cli/serve/serve.ts';
import { defaultLimits, type RunRequest } from '../../../src/playground/protocol.ts';
import type { RunRecord } from '../runtime/page/bench.ts';
import { buildPage } from './page/build.ts';

const SLOW_MS = 120_000;

export interface ProgramOptions {
  files?: Record<string, string>;
  limits?: Partial<RunRequest['limits']>;
}

/** A request to run `source` as `main.py`, with further files beside it. */
export const program = (source: string, { files, limits }: ProgramOptions = {}): RunRequest => ({
  mode: 'program',
  entry: 'main.py',
  files: { 'main.py': source, ...files },
  limits: { ...defaultLimits, ...limits },
  scale: 1,
  runs: 1,
});

/** What a run printed, in order. */
export const printed = ({ events }: RunRecord, stream?: 'stdout' | 'stderr'): string =>
  events
    .flatMap(({ event }) => (event.type === 'output' ? event.chunks : []))
    .filter((chunk) => stream === undefined || chunk.stream === stream)
    .map(({ text }) => text)
    .join('');

interface Fixtures {
  run: (request: RunRequest) => Promise<RunRecord>;
}

interface WorkerFixtures {
  /** Address of the test page. */
  site: string;
  /** One page for all tests, as a learner has one for all runs: each run gets an interpreter of its own anyway. */
  bench: Page;
}

/** Tests of the Python runtime on a page of their own, which has nothing but the runner. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
    async ({}, use) => {
      const { dir, remove } = await buildPage();
      const server = await serve({ dir, port: 0 });
      await use(server.url);
      await server.close();
      await remove();
    },
    { scope: 'worker', timeout: SLOW_MS },
  ],
  bench: [
    async ({ browser, site }, use) => {
      const page = await browser.newPage();
      await page.goto(site);
      await use(page);
      await page.close();
    },
    { scope: 'worker', timeout: SLOW_MS },
  ],
  run: async ({ bench }, use, info) => {
    // Starting Python costs seconds of a processor that other tests may be using.
    info.setTimeout(SLOW_MS);
    await use((request) => bench.evaluate((given) => window.bench.run(given), request));
  },
});

export { expect } from 'playwright/test';
