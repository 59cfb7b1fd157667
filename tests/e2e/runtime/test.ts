import { test as base, type Page } from 'playwright/test';
import { serve } from '../../../src/cli/serve/serve.ts';
import { defaultLimits, type RunRequest } from '../../../src/playground/protocol.ts';
import type { RunRecord } from './page/bench.ts';
import { buildPage } from './page/build.ts';

export interface ProgramOptions {
  entry?: string;
  files?: Record<string, string>;
  limits?: Partial<RunRequest['limits']>;
}

/** A request to run `source` as `main.ts`, with further files beside it. */
export const program = (source: string, { files, limits }: ProgramOptions = {}): RunRequest => ({
  mode: 'program',
  entry: 'main.ts',
  files: { 'main.ts': source, ...files },
  limits: { ...defaultLimits, timeMs: 10_000, ...limits },
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
  /** One page for many runs: each run has a worker of its own, which is what the tests rely on anyway. */
  sharedPage: Page;
}

/** Tests of the runner on a page of their own, which has nothing but it. */
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
    { scope: 'worker' },
  ],
  sharedPage: [
    async ({ browser, site }, use) => {
      const page = await browser.newPage();
      await page.goto(site);
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  run: async ({ sharedPage }, use) => {
    await use((request) => sharedPage.evaluate((given) => window.bench.run(given), request));
  },
});

export { expect } from 'playwright/test';
