import type { Plugin } from 'vite';
import { bundleRuntime } from './bundle-runtime.ts';

const id = 'virtual:runtime/typescript';
const resolvedId = `\0${id}`;
const fileName = 'runtime-typescript.js';

/**
 * Gives the site `virtual:runtime/typescript`: where the bundled runtime lies and how many bytes it has. In a
 * build it is an asset with a hash in its name; the development server makes it anew at each request.
 * @param plugins for tests that take a part of the runtime out
 */
export function runtimeAsset(plugins: Plugin[] = []): Plugin {
  let base = '/';
  let serving = false;
  return {
    name: 'waitless:runtime-asset',
    configResolved(config) {
      base = config.base;
      serving = config.command === 'serve';
    },
    resolveId: (source) => (source === id ? resolvedId : undefined),
    async load(requested) {
      if (requested !== resolvedId) return undefined;
      const code = await bundleRuntime(plugins);
      const url = serving
        ? JSON.stringify(`${base}@${fileName}`)
        : `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: fileName, source: code })}`;
      return `export const script = { url: ${url}, bytes: ${Buffer.byteLength(code)} };`;
    },
    configureServer(server) {
      server.middlewares.use(`${base}@${fileName}`, (_request, response, next) => {
        bundleRuntime(plugins).then((code) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(code);
        }, next);
      });
    },
  };
}
