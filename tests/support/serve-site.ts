import { dist } from '../../src/cli/build/build-site.ts';
import { serve } from '../../src/cli/serve/serve.ts';

/** Playwright's global set-up: serves dist/ on a free port for as long as the tests run. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const server = await serve({ dir: dist, port: 0, base: process.env.BASE_PATH });
  process.env.WAITLESS_URL = server.url;
  return server.close;
}
