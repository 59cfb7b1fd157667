import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { runtimeAsset } from '../../../../src/playground/runner/build/runtime-asset.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const publicDir = fileURLToPath(new URL('../../../../public', import.meta.url));

export interface BuiltPage {
  /** Folder to serve, as `dist/` would be. */
  dir: string;
  remove(): Promise<void>;
}

export interface BuildOptions {
  /** Path below which it will be served. */
  base?: string;
  /** Take parts of the runtime out. */
  runtimePlugins?: Plugin[];
}

/** Builds the test page with the site's own runner files into a folder of its own; it is never part of dist/. */
export async function buildPage({ base = '/', runtimePlugins = [] }: BuildOptions = {}): Promise<BuiltPage> {
  const dir = await mkdtemp(join(tmpdir(), 'waitless-runner-'));
  await build({
    root: here,
    base,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [runtimeAsset(runtimePlugins)],
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
