import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { pythonRuntime } from '../../../../src/playground/runner/python/build/python-runtime.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const publicDir = fileURLToPath(new URL('../../../../public', import.meta.url));

export interface BuiltPage {
  /** Folder to serve, as `dist/` would be. */
  dir: string;
  remove(): Promise<void>;
}

/** Builds the test page with the site's own runner files into a folder of its own; it is never part of dist/. */
export async function buildPage(): Promise<BuiltPage> {
  const dir = await mkdtemp(join(tmpdir(), 'waitless-python-'));
  await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [pythonRuntime()],
    build: {
      outDir: dir,
      assetsDir: '_astro',
      emptyOutDir: true,
      modulePreload: false,
      assetsInlineLimit: 0,
    },
  });
  for (const file of ['runner.html', 'runner.js']) await cp(join(publicDir, file), join(dir, file));
  return { dir, remove: () => rm(dir, { recursive: true }) };
}
