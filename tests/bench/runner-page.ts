import type { Browser } from 'playwright/test';
import { serve } from '../../src/cli/serve/serve.ts';
import type { RunRequest } from '../../src/playground/protocol.ts';
import type { LabLanguage } from '../../src/schemas/playground.ts';
import type { RunRecord } from '../e2e/runtime/page/bench.ts';
import { buildPage as typescriptPage } from '../e2e/runtime/page/build.ts';
import { buildPage as pythonPage } from '../e2e/runtime-python/page/build.ts';

/** A page with nothing but the runner of one language. */
export interface RunnerPage {
  run(request: RunRequest): Promise<RunRecord>;
  /** A page on which nothing was loaded yet, in a browser context without a cache. */
  fresh(): Promise<void>;
}

/** Serves and opens such a page for the time of `use`. */
export async function withRunnerPage<T>(
  browser: Browser,
  language: LabLanguage,
  use: (page: RunnerPage) => Promise<T>,
): Promise<T> {
  const built = await (language === 'ts' ? typescriptPage() : pythonPage());
  const server = await serve({ dir: built.dir, port: 0 });
  let page = await browser.newPage();
  try {
    await page.goto(server.url);
    return await use({
      run: (request) => page.evaluate((given) => window.bench.run(given), request),
      async fresh() {
        await page.context().close();
        page = await browser.newPage();
        await page.goto(server.url);
      },
    });
  } finally {
    await page.close();
    await server.close();
    await built.remove();
  }
}
