import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = fileURLToPath(new URL('../ts/worker.ts', import.meta.url));

/** The TypeScript runtime as one classic script: opaque origins start no module workers. */
export async function bundleRuntime(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: {
        input: entry,
        output: { format: 'iife' },
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
  return chunk.code;
}
