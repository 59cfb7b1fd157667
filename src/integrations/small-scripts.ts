import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minify } from 'vite';

/** Scripts of `public/` that every page waits for: they are copied as they were written, with their comments. */
const scripts = ['theme.js'];

/** Takes out of them what only their authors need. */
export function smallScripts(): AstroIntegration {
  return {
    name: 'small-scripts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const name of scripts) {
          const path = join(fileURLToPath(dir), name);
          writeFileSync(path, (await minify(name, readFileSync(path, 'utf8'))).code);
        }
      },
    },
  };
}
