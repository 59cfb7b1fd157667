import { dist } from '../../../src/cli/build/build-site.ts';
import { type SiteServer, serve } from '../../../src/cli/serve/serve.ts';
import { stackblitzOrigin } from '../../../src/site/csp.ts';

/** Serves the built site, with the stand-in wherever pages, scripts and headers name stackblitz.com. */
export function serveSiteWith(standIn: { origin: string }): Promise<SiteServer> {
  const transform = (text: string, path: string) =>
    // The project of a lab is what is tested, so that it passes unchanged.
    path.endsWith('.json') ? text : text.replaceAll(stackblitzOrigin, standIn.origin);
  return serve({ dir: dist, port: 0, transform });
}
