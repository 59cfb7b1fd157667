import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const entry = fileURLToPath(new URL('../ts/worker.ts', import.meta.url));

/** What stands for a module of Node inside the bundle. A slash keeps Node's own module from being found. */
const substitutes: Readonly<Record<string, string>> = {
  'abort-controller': import.meta.resolve('../ts/shims/abort-controller.ts'),
  buffer: import.meta.resolve('buffer/'),
  events: import.meta.resolve('events/'),
  path: import.meta.resolve('path-browserify'),
  process: import.meta.resolve('../ts/shims/process.ts'),
  stream: import.meta.resolve('readable-stream'),
  string_decoder: import.meta.resolve('string_decoder/'),
  // The same files that the package itself takes when it is bundled, rather than a second copy.
  'sucrase/dist/parser/index.js': import.meta.resolve('sucrase/dist/esm/parser/index.js'),
  'sucrase/dist/parser/tokenizer/types.js': import.meta.resolve('sucrase/dist/esm/parser/tokenizer/types.js'),
  url: import.meta.resolve('../ts/node/url.ts'),
  '@jsonjoy.com/fs-snapshot': import.meta.resolve('../ts/shims/nothing.ts'),
  '@jsonjoy.com/fs-print': import.meta.resolve('../ts/shims/nothing.ts'),
};

/**
 * The TypeScript runtime as one classic script: opaque origins start no module workers.
 * @param plugins for tests that take a part out
 */
export async function bundleRuntime(plugins: Plugin[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    resolve: {
      alias: Object.entries(substitutes).map(([name, url]) => ({
        find: new RegExp(`^(?:node:)?${name}/?$`),
        replacement: fileURLToPath(url),
      })),
    },
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: {
        input: entry,
        // Programs print what the runtime gives them: an IncomingMessage is to be called so.
        output: { format: 'iife', keepNames: true },
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output))
    throw new Error(`${entry}: the bundler is watching instead of building.`);
  const chunks = output.output.filter((part) => part.type === 'chunk');
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1)
    throw new Error(`${entry} became ${chunks.length} files; a classic script is one.`);
  // Strict, as every one of the files is: the bundler drops their directives, but shortens names as if they were
  // there. And frames of the runtime in a learner's stack shall read as frames of Node's own modules do.
  return `'use strict';\n${chunk.code}\n//# sourceURL=node:internal/page\n`;
}
