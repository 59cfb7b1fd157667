import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { type SiteServer, serve } from '../../src/cli/serve/serve.ts';
import { buildPage } from '../e2e/runtime/page/build.ts';

/** The defences of the runner. Each can be taken away, to see that an attack then succeeds and a test notices. */
export type Defence =
  /** The frame's own policy, in header and meta tag: no network, scripts from blobs only. */
  | 'frame-policy'
  /** What the worker takes from a program before it starts. */
  | 'confinement'
  /** The `sandbox` attribute of the frame. */
  | 'sandbox'
  /** The frame boots only with an opaque origin, framed, and by a page of the same site. */
  | 'guard'
  /** What headers alone can say of the frame: who may frame it, that it is sandboxed wherever it is opened. */
  | 'frame-headers'
  /** The page's own policy: where its frames may go. */
  | 'page-policy';

export interface SiteOptions {
  without?: readonly Defence[];
  /** Put at the end of runner.js, as if an attacker had got hold of the frame itself. */
  inFrame?: string;
}

const harmless = "object-src 'none'";

/** Serves the test page with production's headers, less the defences named. */
export async function openSite({ without = [], inFrame = '' }: SiteOptions = {}): Promise<SiteServer> {
  const lacks = (defence: Defence) => without.includes(defence);
  const { dir, remove } = await buildPage({
    runtimePlugins: lacks('confinement') ? [withoutConfinement()] : [],
  });

  function transformRunnerHtml(text: string): string {
    if (lacks('frame-policy')) text = text.replace(/content="default-src[^"]*"/, `content="${harmless}"`);
    if (lacks('frame-headers') && text === 'same-origin') return 'unsafe-none';
    if (!text.startsWith("default-src 'none'")) return text;
    const [own, foreign] = [
      text.split("; frame-ancestors 'self'")[0],
      "frame-ancestors 'self'; sandbox allow-scripts",
    ];
    return [lacks('frame-policy') ? harmless : own, lacks('frame-headers') ? harmless : foreign].join('; ');
  }

  function transformRunnerScript(text: string): string {
    // The headers of an answer are transformed as well.
    if (!text.includes('\n')) return text;
    if (!lacks('guard')) return text + inFrame;
    return text
      .replace(/^.*location\.origin\) return;$/m, '')
      .replace('if (isOpaque && isFramed) ', '')
      .concat(inFrame);
  }

  const server = await serve({
    dir,
    port: 0,
    transform(text, path) {
      if (path === '/runner.html') return transformRunnerHtml(text);
      if (path === '/runner.js') return transformRunnerScript(text);
      if (lacks('sandbox')) text = text.replace(/\w+\.setAttribute\([`'"]sandbox[`'"],[^)]*\)/, 'void 0');
      if (lacks('page-policy')) text = text.replace(/^default-src 'none'; script-src.*$/, harmless);
      return text;
    },
  });
  return {
    url: server.url,
    async close() {
      await server.close();
      await remove();
    },
  };
}

/** Leaves a program the worker's own globals beside those of Node. */
function withoutConfinement(): Plugin {
  const confine = fileURLToPath(new URL('../../src/playground/runner/ts/confine.ts', import.meta.url));
  return {
    name: 'without-confinement',
    enforce: 'pre',
    async load(id) {
      if (id !== confine) return undefined;
      const source = await readFile(id, 'utf8');
      const removed = source.replace(/if \(!kept[^;]*Reflect\.deleteProperty[^;]*;/, ';');
      if (removed === source) throw new Error(`${id}: nothing to take out.`);
      return removed;
    },
  };
}
