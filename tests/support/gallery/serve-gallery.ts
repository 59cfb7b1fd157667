import { join } from 'node:path';
import { root, runNode } from '../../../src/cli/child.ts';
import { type SiteServer, serve } from '../../../src/cli/serve/serve.ts';

const config = 'tests/fixtures/gallery/astro.config.mjs';

/** Builds the gallery, about 2 s, and serves it. @throws with Astro's output when the build fails */
export async function serveGallery(): Promise<SiteServer> {
  const { code, output } = await runNode(['node_modules/astro/bin/astro.mjs', 'build', '--config', config], {
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) throw new Error(`The gallery could not be built.\n${output}`);
  return serve({ dir: join(root, '.cache', 'gallery', 'dist'), port: 0 });
}
