import type { Plugin } from 'vite';
import { bundleWorker } from './bundle-worker.ts';
import { runtimeFiles } from './runtime-files.ts';

const id = 'virtual:runtime/python';
const resolvedId = `\0${id}`;
const SCRIPT = 'runtime-python.js';
const folder = '@runtime-python/';

/**
 * Gives the site `virtual:runtime/python`: where the files of the Python runtime lie and how many bytes they have.
 * In a build they are assets with a hash in their names; the development server makes them anew at each request.
 */
export function pythonRuntime(): Plugin {
  let base = '/';
  let serving = false;
  return {
    name: 'waitless:python-runtime',
    configResolved(config) {
      base = config.base;
      serving = config.command === 'serve';
    },
    resolveId: (source) => (source === id ? resolvedId : undefined),
    async load(requested) {
      if (requested !== resolvedId) return undefined;
      const files = await allFiles();
      const assets = Object.entries(files).map(([name, source]) => {
        const url = serving
          ? JSON.stringify(`${base}${folder}${name}`)
          : `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name, source })}`;
        return `${JSON.stringify(name)}: { url: ${url}, bytes: ${source.byteLength} }`;
      });
      return `export const { ${JSON.stringify(SCRIPT)}: script, ...binaries } = { ${assets.join(', ')} };`;
    },
    configureServer(server) {
      server.middlewares.use(`${base}${folder}`, (request, response, next) => {
        allFiles().then((files) => {
          const file = files[(request.url ?? '').slice(1)];
          if (file) response.end(file);
          else next();
        }, next);
      });
    },
  };
}

const allFiles = async (): Promise<Record<string, Uint8Array>> => ({
  [SCRIPT]: new TextEncoder().encode(await bundleWorker()),
  ...runtimeFiles(),
});
